using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Regimes;
using NeutralitySim.Core.Topology;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Market;

/// <summary>What one more megabit of p95 costs a provider on a path, per month, tolls included.</summary>
internal static class PathCharges
{
    // A month of 730 hours at the usual ratio of mean to p95 rate carries 180.7 GB per megabit of p95.
    private const double MeanOverPercentile = 0.55;
    private const double HoursPerMonth = 730;

    public static double PerMbps(ProviderReview review, int isp, int path)
    {
        var topology = review.Layout.Isps[isp];
        var interconnect = topology.Isp.Interconnects[topology.Paths[path].Link - topology.FirstInterconnect];
        var regime = review.World.Regime.At(isp);
        double toll = TollPerMbps(review, isp, topology.Paths[path].Kind);
        if (interconnect.Kind == InterconnectKind.Transit)
            return interconnect.SenderPricePerMbpsMonth + toll;
        double fee =
            interconnect.Kind == InterconnectKind.PaidPeering
                ? PerMbps(
                    regime.PeeringFee.Basis,
                    PeeringPrice.Of(regime, review.Isps[isp], interconnect, review.Provider)
                )
                : 0;
        return topology.Isp.PortCostPerMbpsMonth + fee + toll;
    }

    private static double TollPerMbps(ProviderReview review, int isp, PathKind kind) =>
        review.World.Regime.At(isp).Toll is { } toll
        && TollDuty.Covers(toll, kind)
        && TollDuty.Owes(review.World, toll, review.Provider, review.Outcomes[isp])
            ? PerMbps(toll.Fee.Basis, toll.Fee.Price)
            : 0;

    /// <summary>What a provider pays carriers for a month's traffic to an ISP, tolls not counted.</summary>
    public static double TransitPaid(IspTopology topology, IspEpochOutcome outcome, int provider)
    {
        double paid = 0;
        for (int path = topology.PathStart[provider]; path < topology.PathStart[provider + 1]; path++)
            if (topology.Paths[path].Kind == PathKind.Transit)
                paid +=
                    outcome.PathPercentile95[path]
                    / UnitConversion.BitsPerSecondPerMbps
                    * topology
                        .Isp
                        .Interconnects[topology.Paths[path].Link - topology.FirstInterconnect]
                        .SenderPricePerMbpsMonth;
        return paid;
    }

    /// <summary>A price per unit of a fee's basis as a price per Mbps of p95 and month.</summary>
    public static double PerMbps(FeeBasis basis, double price) =>
        basis switch
        {
            FeeBasis.None => 0,
            FeeBasis.Volume => price * HoursPerMonth * MeanOverPercentile * UnitConversion.GigabytesPerMbpsHour,
            _ => price,
        };
}
