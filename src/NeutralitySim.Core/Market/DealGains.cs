using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Topology;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Market;

/// <summary>
/// What a deal would be worth to either side per month before any fee: the simulated month with it less the simulated month
/// without, on the same draws, with the subscribers each would keep over the horizon.
/// </summary>
/// <remarks>
/// Subscribers of the provider follow <see cref="Adoption"/>'s rule month by month under the quality of either month; lines of the ISP
/// follow <see cref="IspSwitching"/>'s. Both are counted at their margin, as means over the horizon. To that come transit, ports,
/// backhaul and appliances of the two months, and new capacity spread over the horizon.
/// </remarks>
internal sealed class DealGains
{
    private readonly MonthReview _review;
    private readonly DealMonth _deal;
    private readonly int _isp;
    private readonly IspTopology _topology;
    private readonly int _horizon;

    private DealGains(MonthReview review, int isp, DealMonth deal)
    {
        _review = review;
        _deal = deal;
        _isp = isp;
        _topology = review.Layout.Isps[isp];
        _horizon = review.World.Regime.At(isp).Bargaining!.HorizonMonths;
    }

    private int Provider => _deal.Branch.Provider;

    private IspEpochOutcome Without => _review.Outcomes[_isp];

    private IspEpochOutcome With => _deal.Outcome;

    private ContentProvider Data => _review.World.Providers[Provider];

    private Isp Isp => _topology.Isp;

    /// <summary>Gains of ISP and provider, money per month, of either sign.</summary>
    public static (double Isp, double Provider) Of(MonthReview review, int isp, DealMonth deal, IspSwitching switching)
    {
        var gains = new DealGains(review, isp, deal);
        return (gains.OfIsp(switching), gains.OfProvider());
    }

    /// <summary>Traffic on the direct link under a deal, Mbps of p95.</summary>
    public static double DirectMbps(IspTopology topology, DealMonth deal) =>
        deal.Outcome.LinkPercentile95[topology.FirstInterconnect + deal.Branch.Interconnect]
        / UnitConversion.BitsPerSecondPerMbps;

    /// <summary>What a provider pays carriers for a month's traffic to an ISP.</summary>
    public static double TransitPaid(IspTopology topology, IspEpochOutcome outcome, int provider)
    {
        double paid = 0;
        for (int path = topology.PathStart[provider]; path < topology.PathStart[provider + 1]; path++)
            if (topology.Paths[path].Kind == PathKind.Transit)
                paid +=
                    Mbps(outcome.PathPercentile95[path])
                    * topology
                        .Isp
                        .Interconnects[topology.Paths[path].Link - topology.FirstInterconnect]
                        .SenderPricePerMbpsMonth;
        return paid;
    }

    private double OfProvider()
    {
        double subscribers = MeanAdopters(With) - MeanAdopters(Without);
        double price = _review.State.Providers[Provider].RetailPricePerMonth;
        double hours =
            Without.ViewingHours[Provider] > 0 && _review.State.Isps[_isp].Adopters(Provider) > 0
                ? With.ViewingHours[Provider]
                    - Without.ViewingHours[Provider]
                    + subscribers * Without.ViewingHours[Provider] / _review.State.Isps[_isp].Adopters(Provider)
                : 0;
        int appliances = 0;
        for (int site = 0; site < Isp.CacheSites.Count; site++)
            if (Isp.CacheSites[site].Provider == Provider)
                appliances += _deal.Branch.Appliances[site] - _review.State.Isps[_isp].Appliances[site];
        double hardware =
            Data.CacheProgramme.HardwareCostPerApplianceMonth
            + _review.World.Regime.At(_isp).Caches.FeePerApplianceMonth;
        return subscribers * (price - Data.ServingCostPerLineMonth)
            + hours * Data.OtherRevenuePerViewingHour
            - (TransitPaid(_topology, With, Provider) - TransitPaid(_topology, Without, Provider))
            - MoreCapacityMbps() * (Isp.PortCostPerMbpsMonth + Isp.UpgradeCostPerMbps / _horizon)
            - appliances * hardware;
    }

    private double OfIsp(IspSwitching switching)
    {
        double lines =
            switching.MeanLines(_review, _isp, With, _horizon) - switching.MeanLines(_review, _isp, Without, _horizon);
        double margin = _review.State.Isps[_isp].RetailPricePerMonth - Isp.ServingCostPerLineMonth;
        int appliances = 0;
        for (int site = 0; site < Isp.CacheSites.Count; site++)
            appliances += _deal.Branch.Appliances[site] - _review.State.Isps[_isp].Appliances[site];
        return lines * margin
            - (TransitOfIsp(With) - TransitOfIsp(Without))
            - Mbps(With.InboundPercentile95 - Without.InboundPercentile95) * Isp.BackhaulCostPerMbpsMonth
            - MoreCapacityMbps() * (Isp.PortCostPerMbpsMonth + Isp.UpgradeCostPerMbps / _horizon)
            - appliances * Isp.HostingCostPerApplianceMonth
            + appliances * _review.World.Regime.At(_isp).Caches.FeePerApplianceMonth;
    }

    private double MeanAdopters(IspEpochOutcome outcome)
    {
        var state = _review.State.Isps[_isp];
        double lines = state.TotalLines;
        double adoption = lines > 0 ? state.Adopters(Provider) / lines : 0;
        double shortfall = Adoption.Shortfall(_review.World, outcome, Provider);
        return lines * Adoption.Mean(_review.World, Data, (Data.PotentialAdoption, shortfall), adoption, _horizon);
    }

    private double TransitOfIsp(IspEpochOutcome outcome)
    {
        double paid = 0;
        for (int index = 0; index < Isp.Interconnects.Count; index++)
            if (Isp.Interconnects[index].Kind == InterconnectKind.Transit)
                paid +=
                    Mbps(outcome.LinkPercentile95[_topology.FirstInterconnect + index])
                    * Isp.Interconnects[index].IspPricePerMbpsMonth;
        return paid;
    }

    private double MoreCapacityMbps() =>
        Mbps(
            _deal.Branch.CapacityBitsPerSecond
                - _review.State.Isps[_isp].Capacity[_topology.FirstInterconnect + _deal.Branch.Interconnect]
        );

    private static double Mbps(double bitsPerSecond) => bitsPerSecond / UnitConversion.BitsPerSecondPerMbps;
}
