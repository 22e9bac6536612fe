using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Money;

/// <summary>
/// An ISP's price as a household compares it: what access costs, plus what lost quality and dearer video services take away.
/// </summary>
/// <remarks>
/// <c>p_i + v·(1 − q_i) + Σ_j a_ij·P_j·(1 − (P_j⁰/P_j)^(1+ε))/(1+ε)</c>: q_i is the viewing-weighted share of wanted prime-time
/// bitrate delivered, v its value; the last term is the area under service j's demand of constant elasticity ε between its
/// starting price P_j⁰ and its price P_j, a_ij being the share of lines that take it. At the start it equals p_i.
/// </remarks>
internal static class PerceivedPrice
{
    public static double Of(World world, RunState state, TrafficMonth outcome, int isp) =>
        state.Isps[isp].RetailPricePerMonth
        + world.Market.QualityValuePerMonth * LostQuality(world, outcome)
        + DearerVideo(world, state, isp);

    /// <summary>The price as far as it moves the choice of ISP: under the linear rule quality moves lines otherwise.</summary>
    public static double InChoice(World world, RunState state, TrafficMonth outcome, int isp) =>
        world.Market.QualitySwitching == QualitySwitchingRule.Linear
            ? state.Isps[isp].RetailPricePerMonth + DearerVideo(world, state, isp)
            : Of(world, state, outcome, isp);

    private static double LostQuality(World world, TrafficMonth outcome)
    {
        double lost = 0;
        double hours = 0;
        for (int provider = 0; provider < world.Providers.Count; provider++)
        {
            if (world.Providers[provider].Size == ProviderSize.Background)
                continue;
            double viewing = outcome.ViewingHours[provider];
            lost += viewing * outcome.LostQuality(provider);
            hours += viewing;
        }

        return hours > 0 ? lost / hours : 0;
    }

    private static double DearerVideo(World world, RunState state, int isp)
    {
        double lines = state.Isps[isp].TotalLines;
        double dearer = 0;
        for (int provider = 0; provider < world.Providers.Count; provider++)
        {
            double start = world.Providers[provider].RetailPricePerMonth;
            double price = state.Providers[provider].RetailPricePerMonth;
            if (price == start || start <= 0 || lines <= 0)
                continue;
            double exponent = 1 + world.Market.PriceElasticity;
            double ratio = start / price;
            double area = exponent == 0 ? -Math.Log(ratio) : (1 - Math.Pow(ratio, exponent)) / exponent;
            dearer += state.Isps[isp].Adopters(provider) / lines * price * area;
        }

        return dearer;
    }
}
