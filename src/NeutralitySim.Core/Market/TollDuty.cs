using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Regimes;
using NeutralitySim.Core.Topology;

namespace NeutralitySim.Core.Market;

/// <summary>Who owes a toll and on which traffic.</summary>
internal static class TollDuty
{
    /// <summary>
    /// True when the provider's share of the ISP's peak demand reaches the toll's threshold and no exemption applies.
    /// Background traffic stands for thousands of senders, so it owes only where there is no threshold
    /// or the toll names it.
    /// </summary>
    public static bool Owes(World world, Toll toll, int provider, IspEpochOutcome outcome)
    {
        var size = world.Providers[provider].Size;
        if (toll.Payers?.Contains(provider) == false)
            return false;
        if (size == ProviderSize.Small && toll.SmallProvidersExempt)
            return false;
        if (size == ProviderSize.Background && toll.Payers is null)
            return toll.TrafficShareThreshold == 0;
        double all = 0;
        foreach (double offered in outcome.OfferedPercentile95)
            all += offered;
        return all > 0 && outcome.OfferedPercentile95[provider] >= toll.TrafficShareThreshold * all;
    }

    /// <summary>True when the toll counts traffic that comes this way.</summary>
    public static bool Covers(Toll toll, PathKind kind) =>
        kind switch
        {
            PathKind.Peering => true,
            PathKind.Transit => toll.CoversTransit,
            _ => toll.CoversCaches,
        };
}
