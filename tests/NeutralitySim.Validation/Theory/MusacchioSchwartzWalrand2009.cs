namespace NeutralitySim.Validation.Theory;

/// <summary>
/// Investment when ISPs may charge providers (two-sided) or not (one-sided): J. Musacchio, G. Schwartz and J. Walrand,
/// "A Two-Sided Market Analysis of Provider Investment Incentives with an Application to the Net-Neutrality Issue",
/// Review of Network Economics 8(1), 2009 (UCSC-SOE-09-08).
/// </summary>
/// <remarks>
/// <para>
/// N ISPs, each alone in its area, choose investment t, price p a click to users and price q a click to providers; then
/// M providers choose investment c. Clicks at ISP n are <c>B_n = N^(w-1)·(Σ c_m^v)·K_n·exp(-p_n/θ)</c> with
/// <c>K_n = (1-ρ)·t_n^w + (ρ/N)·Σ t_j^w</c>; provider m receives the share c_m^v/Σc^v of them. Profits are
/// <c>(p_n + q_n)·B_n - α·t_n</c> and <c>Σ_n (a - q_n)·R_mn - β·c_m</c>; v + w &lt; 1. In the symmetric equilibrium,
/// with <c>δ = N(1-v) + v</c>:
/// </para>
/// <code>
/// two-sided: p = θ - a          q = a - θv/δ
/// one-sided: p = θN(1-v)/δ      q = 0
/// x = (v/β)·N^w·(a-q)·exp(-p/θ)              L = 1 - ρ + ρ/N + v/(N(1-v))
/// t = [(wL/α)·(p+q)·N^(w-1)·M·exp(-p/θ)·x^(v/(1-v))]^((1-v)/(1-v-w))
/// c = (x·t^w)^(1/(1-v))                      W = N·profit + M·provider's profit + N·θ·B
/// </code>
/// <para>
/// Worked example, θ = a = α = β = 1, M = 10, N = 3, v = w = 0.3, ρ = 0.1: one-sided p = 0.875, t = 0.0933217, c =
/// 0.0297308, W = 2.27193; two-sided p = 0, q = 0.875, t = 0.174858, c = 0.00696336, W = 3.11958. Both regimes tie
/// where q = 0, at a/θ = v/δ. With a large a the two-sided user price is negative: users are paid a click.
/// </para>
/// <para>
/// Sourced: the claim that two-sided pricing gains at low and high a/θ, one-sided pricing may gain between, the more so
/// the more ISPs there are (the report's abstract). Recalled, not checked against the text: the model. Derived here:
/// the equilibrium and all figures, with a check that no ISP gains by deviating.
/// </para>
/// </remarks>
public static class MusacchioSchwartzWalrand2009
{
    /// <summary>The symmetric equilibrium.</summary>
    public static MusacchioEquilibrium Solve(MusacchioMarket market, bool twoSided)
    {
        var (a, θ, n, m) = (market.AdvertisingRate, market.UserPriceTolerance, market.Isps, market.Providers);
        var (v, w, ρ) = (market.ProviderExponent, market.IspExponent, market.Spillover);

        double δ = n * (1 - v) + v;
        double p = twoSided ? θ - a : θ * n * (1 - v) / δ;
        double q = twoSided ? a - θ * v / δ : 0;
        double x = v / market.ProviderCost * Math.Pow(n, w) * (a - q) * Math.Exp(-p / θ);
        double l = 1 - ρ + ρ / n + v / (n * (1 - v));
        double marginal = w * l / market.IspCost * (p + q) * Math.Pow(n, w - 1) * m * Math.Exp(-p / θ);
        double t = Math.Pow(marginal * Math.Pow(x, v / (1 - v)), (1 - v) / (1 - v - w));
        double c = Math.Pow(x * Math.Pow(t, w), 1 / (1 - v));

        double clicks = Math.Pow(n, w - 1) * m * Math.Pow(c, v) * Math.Pow(t, w) * Math.Exp(-p / θ);
        double ispProfit = (p + q) * clicks - market.IspCost * t;
        double providerProfit = (a - q) * n * clicks / m - market.ProviderCost * c;
        double surplus = n * θ * clicks;
        double welfare = n * ispProfit + m * providerProfit + surplus;
        return new(new MusacchioStrategy(p, q, t), c, clicks, ispProfit, providerProfit, surplus, welfare);
    }

    /// <summary>
    /// Profit of the first ISP for any strategies, one of each ISP, when providers invest what suits them.
    /// </summary>
    public static double FirstIspProfit(MusacchioMarket market, IReadOnlyList<MusacchioStrategy> strategies)
    {
        var (v, w, ρ, n) = (market.ProviderExponent, market.IspExponent, market.Spillover, market.Isps);

        double everybody = strategies.Sum(strategy => Math.Pow(strategy.Investment, w));
        double Quality(MusacchioStrategy strategy) =>
            ((1 - ρ) * Math.Pow(strategy.Investment, w) + ρ / n * everybody)
            * Math.Exp(-strategy.UserPrice / market.UserPriceTolerance);
        double worth = strategies.Sum(s => (market.AdvertisingRate - s.ProviderPrice) * Quality(s));
        double c = Math.Pow(v / market.ProviderCost * Math.Pow(n, w - 1) * Math.Max(0, worth), 1 / (1 - v));
        var first = strategies[0];
        double clicks = Math.Pow(n, w - 1) * market.Providers * Math.Pow(c, v) * Quality(first);
        return (first.UserPrice + first.ProviderPrice) * clicks - market.IspCost * first.Investment;
    }
}
