using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Regimes;
using NeutralitySim.Core.Topology;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Market;

/// <summary>What a provider is billed for a month's traffic to an ISP: quantities, as settled and as expected.</summary>
internal static class ProviderBill
{
    private const int MostLinksOnStack = 64;

    /// <summary>All it pays for the month, split by whether it falls with traffic.</summary>
    /// <param name="review">Who pays, under which rules.</param>
    /// <param name="isp">Index of the ISP.</param>
    /// <param name="outcome">The month.</param>
    /// <returns>Money per month for transit, peering, toll and sponsored data; and for what stands: ports, and fees on them.</returns>
    public static (double Traffic, double Standing) Of(ProviderReview review, int isp, IspEpochOutcome outcome)
    {
        var (world, topology, provider) = (review.World, review.Layout.Isps[isp], review.Provider);
        var regime = review.RegimeAt(isp);
        Span<double> capacities =
            topology.FirstAggregation <= MostLinksOnStack
                ? stackalloc double[topology.FirstAggregation]
                : new double[topology.FirstAggregation];
        for (int link = 0; link < capacities.Length; link++)
            capacities[link] = ExpectedCapacity(review, isp, regime, outcome, link);
        double traffic = 0;
        double standing = 0;
        for (int path = topology.PathStart[provider]; path < topology.PathStart[provider + 1]; path++)
        {
            if (topology.Paths[path].Kind == PathKind.Cache)
                continue;
            var interconnect = topology.Isp.Interconnects[topology.Paths[path].Link - topology.FirstInterconnect];
            if (interconnect.Kind == InterconnectKind.Transit)
            {
                traffic +=
                    TransitMbps(interconnect, outcome.PathPercentile95[path]) * interconnect.SenderPricePerMbpsMonth;
                continue;
            }

            double capacity = capacities[topology.Paths[path].Link];
            standing += PortMbps(topology, outcome, path, capacity) * topology.Isp.PortCostPerMbpsMonth;
            if (interconnect.Kind != InterconnectKind.PaidPeering || regime.PeeringFee.Basis == FeeBasis.None)
                continue;
            double fee =
                PeeringUnits(topology, regime.PeeringFee.Basis, outcome, path, capacity)
                * PeeringPrice.Of(regime, review.Isps[isp], interconnect, provider);
            Add(regime.PeeringFee.Basis, fee, ref traffic, ref standing);
        }

        if (regime.Toll is { } toll)
            Add(
                toll.Fee.Basis,
                TollUnits(world, topology, toll, outcome, provider, capacities) * toll.Fee.Price,
                ref traffic,
                ref standing
            );
        if (regime.Usage is { } usage)
            traffic += outcome.ServedBytes[provider] / UnitConversion.BytesPerGigabyte * usage.SponsorPriceOf(provider);
        return (traffic, standing);
    }

    /// <summary>Mbps that a carrier bills: the percentile, and at least what was committed where anything was sent.</summary>
    public static double TransitMbps(Interconnect interconnect, double percentileBitsPerSecond) =>
        percentileBitsPerSecond > 0 ? Math.Max(Mbps(percentileBitsPerSecond), interconnect.CommitMbps) : 0;

    /// <summary>The part of a link's ports that stands for a path's traffic, Mbps.</summary>
    /// <param name="topology">The ISP.</param>
    /// <param name="outcome">The month.</param>
    /// <param name="path">The path.</param>
    /// <param name="capacityBitsPerSecond">Capacity of the link.</param>
    public static double PortMbps(
        IspTopology topology,
        IspEpochOutcome outcome,
        int path,
        double capacityBitsPerSecond
    ) => Mbps(capacityBitsPerSecond) * ShareOfLink(topology, outcome, path);

    /// <summary>Units of a peering fee on a path.</summary>
    public static double PeeringUnits(
        IspTopology topology,
        FeeBasis basis,
        IspEpochOutcome outcome,
        int path,
        double capacityBitsPerSecond
    ) =>
        basis switch
        {
            FeeBasis.Percentile95 => Mbps(outcome.PathPercentile95[path]),
            FeeBasis.PortCapacity => PortMbps(topology, outcome, path, capacityBitsPerSecond),
            FeeBasis.Volume => Gigabytes(outcome, path),
            _ => 0,
        };

    /// <summary>Units of a toll that a provider owes; 0 where it owes none.</summary>
    /// <param name="world">The world.</param>
    /// <param name="topology">The ISP.</param>
    /// <param name="toll">The toll.</param>
    /// <param name="outcome">The month.</param>
    /// <param name="provider">Index of the provider.</param>
    /// <param name="capacities">Capacity of each link, bit/s.</param>
    public static double TollUnits(
        World world,
        IspTopology topology,
        Toll toll,
        IspEpochOutcome outcome,
        int provider,
        ReadOnlySpan<double> capacities
    )
    {
        if (!TollDuty.Owes(world, toll, provider, outcome))
            return 0;
        if (toll.Fee.Basis == FeeBasis.Percentile95)
            return Mbps(outcome.TollPercentile95[provider]);
        double units = 0;
        for (int path = topology.PathStart[provider]; path < topology.PathStart[provider + 1]; path++)
            if (TollDuty.Covers(toll, topology.Paths[path].Kind))
                units += PeeringUnits(topology, toll.Fee.Basis, outcome, path, capacities[topology.Paths[path].Link]);
        return units;
    }

    // Where the ISP is obliged to add capacity it will, and fees on ports grow with it.
    private static double ExpectedCapacity(
        ProviderReview review,
        int isp,
        Regime regime,
        IspEpochOutcome outcome,
        int link
    )
    {
        double capacity = outcome.LinkMeanCapacity[link];
        double used = outcome.LinkPercentile95[link];
        bool grows = !regime.Upgrade.NeedsDeal || review.Isps[isp].HasDeal[review.Provider];
        return grows && capacity > 0 && used > regime.Upgrade.UtilisationThreshold * capacity
            ? Math.Max(capacity, LinkUpgrades.CapacityFor(used, regime.Upgrade))
            : capacity;
    }

    private static void Add(FeeBasis basis, double amount, ref double traffic, ref double standing)
    {
        if (basis == FeeBasis.PortCapacity)
            standing += amount;
        else
            traffic += amount;
    }

    private static double ShareOfLink(IspTopology topology, IspEpochOutcome outcome, int path)
    {
        double mine = outcome.PathServedBytes[path] + outcome.PathFillBytes[path];
        double all = 0;
        for (int other = 0; other < topology.Paths.Length; other++)
            if (topology.Paths[other].Link == topology.Paths[path].Link)
                all += outcome.PathServedBytes[other] + outcome.PathFillBytes[other];
        return all > 0 ? mine / all : 0;
    }

    // Fill is metered like any other traffic, by volume as by percentile.
    private static double Gigabytes(IspEpochOutcome outcome, int path) =>
        (outcome.PathServedBytes[path] + outcome.PathFillBytes[path]) / UnitConversion.BytesPerGigabyte;

    private static double Mbps(double bitsPerSecond) => bitsPerSecond / UnitConversion.BitsPerSecondPerMbps;
}
