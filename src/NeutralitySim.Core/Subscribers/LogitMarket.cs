using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Core.Subscribers;

/// <summary>
/// Households that each take the offer of one seller or of none, by logit, and sellers that each set the price that earns
/// them most given the others' prices.
/// </summary>
/// <remarks>
/// <para>
/// Seller i has the share <c>s_i = e^u_i/(1 + Σ e^u_j)</c>, <c>u_i = (A_i − p_i)/μ</c>; what a household expects from the best of
/// its choices is <c>μ ln(1 + Σ e^u_j)</c>. Profit <c>(p_i − c_i)·s_i</c> is largest where <c>p_i − c_i = μ/(1 − s_i)</c>. In the odds
/// <c>w = s_i/(1 − s_i)</c> that is <c>w + ln w = (A_i − c_i)/μ − 1 − ln(1 + Σ_{j≠i} e^u_j)</c>, whose left side rises from −∞ to ∞, so
/// there is exactly one best price. It rises with a rival's price by <c>s_i·s_j/(1 − s_i)</c>: when all rivals rise by 1, by
/// less than 1. Answering in turn therefore leads from any start to the only equilibrium.
/// </para>
/// <para>
/// Worked example, A = 40, μ = 6, c = 15: one seller asks 34.941, four ask 22.962. With 1 less cost, as from a toll of 1 a line,
/// one asks 0.296 less, four 0.994; validation has the symmetric case by another way.
/// </para>
/// <para>Money in any one unit. Immutable. Prices are 0 or more: a cost far enough below 0 gives the price 0.</para>
/// </remarks>
internal sealed class LogitMarket
{
    // Each round leaves at most the largest share of the distance; a few ISPs of like size need some thirty rounds.
    private const int MaximumRounds = 1000;
    private const double RelativeTolerance = 1e-14;
    private const double NegligibleLogOdds = -40;
    private const int MostSteps = 1024;

    // Rounding of some hundred terms stays below it.
    private const double PathTolerance = 1e-12;

    private readonly double _scale;
    private readonly double[] _values;

    /// <summary>A market.</summary>
    /// <param name="scale">μ, how tastes differ, in money, above 0.</param>
    /// <param name="values">A_i, what the offer of each seller is worth against none; −∞ for a seller that nobody wants.</param>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not above 0.</exception>
    public LogitMarket(double scale, IEnumerable<double> values)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(scale);
        _scale = scale;
        _values = [.. values];
    }

    /// <summary>The market in which households choose in given shares at given prices.</summary>
    /// <param name="scale">μ, in money, above 0.</param>
    /// <param name="prices">Price of each seller.</param>
    /// <param name="shares">Share of households of each seller, 0 or more; what is missing to 1, above 0, buys from none.</param>
    public static LogitMarket Observed(double scale, IReadOnlyList<double> prices, IReadOnlyList<double> shares)
    {
        double outside = 1 - shares.Sum();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(outside, nameof(shares));
        return new LogitMarket(scale, prices.Select((price, i) => price + scale * Math.Log(shares[i] / outside)));
    }

    /// <summary>Share of households that take each offer, 0 to 1.</summary>
    public double[] Shares(IReadOnlyList<double> prices)
    {
        double all = LogSum(prices, -1);
        return _values.Select((value, i) => Math.Exp((value - prices[i]) / _scale - all)).ToArray();
    }

    /// <summary>Money a household would give for having this choice rather than none: the logsum.</summary>
    public double Surplus(IReadOnlyList<double> prices) => _scale * LogSum(prices, -1);

    /// <summary>
    /// What households lose by a change of what the offers cost, by its parts: <c>−Σ_i ∫₀¹ s_i(u) du · ΔP_i^k</c> along the straight path from the
    /// old prices to the new (Aumann and Shapley), which adds up to the change of <see cref="Surplus"/> and favours no part.
    /// </summary>
    /// <param name="prices">Prices before.</param>
    /// <param name="changes">Parts of the change of each seller, equally many for all.</param>
    /// <returns>Money per household: what each part adds to the surplus, below 0 for a loss.</returns>
    public double[] SurplusParts(IReadOnlyList<double> prices, IReadOnlyList<IReadOnlyList<double>> changes)
    {
        var totals = changes.Select(change => change.Sum()).ToArray();
        double[] after = [.. prices.Select((price, seller) => price + totals[seller])];
        double all = Surplus(after) - Surplus(prices);
        // Steps of less than a few μ are exact to all digits.
        for (int steps = 1; ; steps *= 2)
        {
            var parts = SurplusParts(prices, changes, totals, steps);
            if (steps >= MostSteps || Math.Abs(parts.Sum() - all) <= PathTolerance * (Math.Abs(all) + _scale))
                return parts;
        }
    }

    private double[] SurplusParts(
        IReadOnlyList<double> prices,
        IReadOnlyList<IReadOnlyList<double>> changes,
        double[] totals,
        int steps
    )
    {
        var parts = new double[changes.Count == 0 ? 0 : changes[0].Count];
        var between = new double[prices.Count];
        for (int step = 0; step < steps; step++)
            foreach (var (point, weight) in GaussLegendre.Nodes)
            {
                for (int seller = 0; seller < between.Length; seller++)
                    between[seller] = prices[seller] + (step + point) / steps * totals[seller];
                var shares = Shares(between);
                for (int seller = 0; seller < between.Length; seller++)
                for (int part = 0; part < parts.Length; part++)
                    parts[part] -= weight / steps * shares[seller] * changes[seller][part];
            }

        return parts;
    }

    /// <summary>What the offers that households have are worth to them, whatever they pay: <c>Σ s_i A_i − μ Σ s ln s</c>, none included; from quantities only.</summary>
    /// <param name="shares">Share of households at each seller, 0 or more, together less than 1.</param>
    public double Use(IReadOnlyList<double> shares)
    {
        double none = 1 - shares.Sum();
        double use = none > 0 ? -_scale * none * Math.Log(none) : 0;
        for (int seller = 0; seller < shares.Count; seller++)
            if (shares[seller] > 0)
                use += shares[seller] * (_values[seller] - _scale * Math.Log(shares[seller]));
        return use;
    }

    /// <summary>What is lost because not all households have what they would choose: <c>−μ Σ s ln(s/σ)</c>, none included; 0 or less.</summary>
    /// <param name="prices">Prices.</param>
    /// <param name="shares">Share of households at each seller, 0 or more, together less than 1.</param>
    public double NotYetMoved(IReadOnlyList<double> prices, IReadOnlyList<double> shares)
    {
        double all = LogSum(prices, -1);
        double none = 1 - shares.Sum();
        double lost = none > 0 ? none * (Math.Log(none) + all) : 0;
        for (int seller = 0; seller < shares.Count; seller++)
            if (shares[seller] > 0)
                lost += shares[seller] * (Math.Log(shares[seller]) - (_values[seller] - prices[seller]) / _scale + all);
        return -_scale * lost;
    }

    /// <summary>Costs for which these prices are each seller's best: <c>p_i − μ/(1 − s_i)</c>. May be below 0.</summary>
    public double[] CostsBehind(IReadOnlyList<double> prices) =>
        _values
            .Select((value, i) => prices[i] - _scale * (1 + Math.Exp((value - prices[i]) / _scale - LogSum(prices, i))))
            .ToArray();

    /// <summary>Prices at which no seller gains by another one.</summary>
    /// <param name="costs">Cost per household served less all that it brings besides the price; may be below 0.</param>
    public double[] EquilibriumPrices(IReadOnlyList<double> costs)
    {
        var prices = costs.Select(cost => Math.Max(0, cost + _scale)).ToArray();
        for (int round = 0; round < MaximumRounds; round++)
        {
            bool moved = false;
            for (int seller = 0; seller < prices.Length; seller++)
            {
                double best = BestPrice(seller, costs[seller], prices);
                moved |= Math.Abs(best - prices[seller]) > RelativeTolerance * (best + _scale);
                prices[seller] = best;
            }

            if (!moved)
                break;
        }

        return prices;
    }

    private double BestPrice(int seller, double cost, double[] prices) =>
        Math.Max(0, cost + _scale * (1 + Odds((_values[seller] - cost) / _scale - 1 - LogSum(prices, seller))));

    // Solves w + ln w = target. In ln w the left side is convex and rising and the start lies right of the root, so Newton's
    // steps never pass it.
    private static double Odds(double target)
    {
        if (target < NegligibleLogOdds)
            return Math.Exp(target);
        double logOdds = target < 1 ? target : Math.Log(target);
        while (true)
        {
            double odds = Math.Exp(logOdds);
            double next = logOdds - (odds + logOdds - target) / (odds + 1);
            if (!(next < logOdds))
                return odds;
            logOdds = next;
        }
    }

    // ln(1 + Σ e^u) over all sellers but one; the largest term is taken out so that none overflows.
    private double LogSum(IReadOnlyList<double> prices, int without)
    {
        double highest = 0;
        for (int i = 0; i < _values.Length; i++)
            if (i != without)
                highest = Math.Max(highest, (_values[i] - prices[i]) / _scale);
        double sum = Math.Exp(-highest);
        for (int i = 0; i < _values.Length; i++)
            if (i != without)
                sum += Math.Exp((_values[i] - prices[i]) / _scale - highest);
        return highest + Math.Log(sum);
    }
}
