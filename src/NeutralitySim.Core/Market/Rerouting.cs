using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Market;

/// <summary>A provider prefers transit to peering at an ISP as long as transit is cheaper for it, charges and tolls included.</summary>
internal static class Rerouting
{
    public static bool[] Decide(ProviderReview review, List<RunEvent> events)
    {
        var preferences = new bool[review.Isps.Count];
        for (int isp = 0; isp < preferences.Length; isp++)
            preferences[isp] = PrefersTransit(review, isp, events);
        return preferences;
    }

    private static bool PrefersTransit(ProviderReview review, int isp, List<RunEvent> events)
    {
        double cheapestPeering = Cheapest(review, isp, PathKind.Peering);
        double cheapestTransit = Cheapest(review, isp, PathKind.Transit);
        // A deal is a commitment to send over the direct link.
        bool prefers =
            !review.Isps[isp].HasDeal[review.Provider]
            && cheapestTransit < cheapestPeering
            && cheapestPeering < double.PositiveInfinity;
        if (prefers && !review.Isps[isp].PrefersTransit[review.Provider])
        {
            double offered = review.Outcomes[isp].OfferedPercentile95[review.Provider];
            double saving = (cheapestPeering - cheapestTransit) * offered / UnitConversion.BitsPerSecondPerMbps;
            double gigabits = offered / UnitConversion.BitsPerSecondPerGbps;
            events.Add(review.Event(RunEventKind.Rerouted, review.World.Isps[isp].Id, gigabits, saving));
        }

        return prefers;
    }

    private static double Cheapest(ProviderReview review, int isp, PathKind kind)
    {
        var topology = review.Layout.Isps[isp];
        double cheapest = double.PositiveInfinity;
        for (int path = topology.PathStart[review.Provider]; path < topology.PathStart[review.Provider + 1]; path++)
            if (topology.Paths[path].Kind == kind && review.Isps[isp].Capacity[topology.Paths[path].Link] > 0)
                cheapest = Math.Min(cheapest, PathCharges.PerMbps(review, isp, path));
        return cheapest;
    }
}
