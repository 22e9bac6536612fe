using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Market;

/// <summary>A provider prefers transit to peering at an ISP as long as transit is cheaper for it, charges and tolls included.</summary>
internal static class Rerouting
{
    public static void Decide(MonthReview review, int provider)
    {
        for (int isp = 0; isp < review.World.Isps.Count; isp++)
        {
            var cheapestPeering = Cheapest(review, provider, isp, PathKind.Peering);
            var cheapestTransit = Cheapest(review, provider, isp, PathKind.Transit);
            // A deal is a commitment to send over the direct link.
            bool prefers =
                !review.State.Isps[isp].HasDeal[provider]
                && cheapestTransit < cheapestPeering
                && cheapestPeering < double.PositiveInfinity;
            var state = review.State.Isps[isp];
            if (prefers == state.PrefersTransit[provider])
                continue;
            state.PrefersTransit[provider] = prefers;
            if (!prefers)
                continue;
            double gigabits = review.Outcomes[isp].OfferedPercentile95[provider] / UnitConversion.BitsPerSecondPerGbps;
            double saving = (cheapestPeering - cheapestTransit) * gigabits * 1000;
            review.Note(
                Accounts.Provider(review.World.Providers[provider].Id),
                RunEventKind.Rerouted,
                review.World.Isps[isp].Id,
                gigabits,
                saving
            );
        }
    }

    private static double Cheapest(MonthReview review, int provider, int isp, PathKind kind)
    {
        var topology = review.Topologies[isp];
        double cheapest = double.PositiveInfinity;
        for (int path = topology.PathStart[provider]; path < topology.PathStart[provider + 1]; path++)
            if (topology.Paths[path].Kind == kind && review.State.Isps[isp].Capacity[topology.Paths[path].Link] > 0)
                cheapest = Math.Min(cheapest, PathCharges.PerMbps(review, provider, isp, path));
        return cheapest;
    }
}
