using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Money;

/// <summary>Who owes a toll: the one answer for bills, forecasts and priority.</summary>
internal static class TollDuty
{
    /// <summary>
    /// True when the provider's share of the ISP's peak is above the toll's threshold and no exemption applies. The peak is the 95th percentile
    /// of what all providers together want to send; a share of it is what a provider sends in those very intervals, so that shares sum to 1.
    /// Background traffic stands for thousands of senders, so it owes only where there is neither threshold nor exempt share, or the toll names it.
    /// </summary>
    /// <param name="world">World of the run.</param>
    /// <param name="toll">The toll.</param>
    /// <param name="provider">Index of the provider.</param>
    /// <param name="outcome">The month, seen or foreseen; null before the first, when no share is known and none is below the threshold.</param>
    public static bool Owes(World world, Toll toll, int provider, TrafficMonth? outcome)
    {
        var size = world.Providers[provider].Size;
        if (toll.Payers?.Contains(provider) == false || size == ProviderSize.Small && toll.SmallProvidersExempt)
            return false;
        bool sparesMany = toll.TrafficShareThreshold > 0 || toll.ExemptShare > 0;
        if (sparesMany && size == ProviderSize.Background && toll.Payers is null)
            return false;
        return toll.TrafficShareThreshold == 0
            || outcome is null
            || outcome.PeakBitsPerSecond[provider] > toll.TrafficShareThreshold * outcome.PeakBitsPerSecond.Sum();
    }

    /// <summary>
    /// Share of its turnover that a provider owes, 0 where it takes less than either threshold, is exempt or is not named. Background traffic stands for thousands of senders,
    /// so it owes only where it is named.
    /// </summary>
    /// <param name="world">World of the run.</param>
    /// <param name="provider">Index of the provider.</param>
    /// <param name="turnoverPerMonth">What viewers and advertisers paid it in the month.</param>
    public static double ShareOfTurnover(World world, int provider, double turnoverPerMonth)
    {
        if (world.Regime.Toll is not { IsOnTurnover: true } toll)
            return 0;
        var data = world.Providers[provider];
        double home = turnoverPerMonth + data.TurnoverBesidesPerMonth;
        bool isNamed = toll.Payers?.Contains(provider) ?? data.Size != ProviderSize.Background;
        bool isExempt = data.Size == ProviderSize.Small && toll.SmallProvidersExempt;
        bool isAbove =
            home > toll.HomeTurnoverPerMonth && Math.Max(home, data.WorldTurnoverPerMonth) > toll.WorldTurnoverPerMonth;
        return isNamed && !isExempt && isAbove ? toll.Fee.Price : 0;
    }

    /// <summary>Part of what the toll counts of a provider that lies above the exempt share, 0 to 1; 1 where nothing is exempt.</summary>
    /// <param name="toll">The toll.</param>
    /// <param name="layout">The ISP.</param>
    /// <param name="provider">Index of the provider.</param>
    /// <param name="outcome">The month, seen or foreseen.</param>
    public static double PartAbove(Toll toll, IspLayout layout, int provider, TrafficMonth outcome)
    {
        if (toll.ExemptShare == 0)
            return 1;
        double all = 0;
        double own = 0;
        for (int path = 0; path < layout.Paths.Length; path++)
        {
            double bytes = outcome.PathServedBytes[path] + outcome.PathFillBytes[path];
            all += bytes;
            own += layout.Paths[path].Provider == provider && layout.Paths[path].IsTolled(toll) ? bytes : 0;
        }

        return own > 0 ? Math.Max(0, 1 - toll.ExemptShare * all / own) : 0;
    }

    /// <summary>Weight of each provider's sessions on a full link of an ISP: priority goes to whoever pays the ISP, by a deal or by a toll.</summary>
    /// <param name="world">World of the run.</param>
    /// <param name="layout">The ISP.</param>
    /// <param name="state">Its state.</param>
    /// <param name="seen">The month that shows who owes a toll; null before the first.</param>
    public static double[] Weights(World world, IspLayout layout, IspState state, TrafficMonth? seen)
    {
        var regime = world.Regime.At(layout.IspIndex);
        var weights = new double[world.Providers.Count];
        for (int provider = 0; provider < weights.Length; provider++)
            weights[provider] =
                state.HasDeal[provider]
                || regime.Toll is { Payee: TollPayee.Isp } toll
                    && Owes(world, toll, provider, seen)
                    && (seen is null || PartAbove(toll, layout, provider, seen) > 0)
                    ? regime.PriorityWeight
                    : 1;
        return weights;
    }
}
