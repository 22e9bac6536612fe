using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Deals;

/// <summary>
/// What a deal would be worth to either side per month before any fee: the simulated month with it less the simulated month
/// without, on the same draws, with the subscribers each would keep over the horizon.
/// </summary>
/// <remarks>
/// Subscribers of the provider follow <see cref="Adoption"/>'s rule month by month under the quality of either month; lines of the ISP
/// follow <see cref="IspSwitching"/>'s. Both are counted at their margin, as means over the horizon. To that come what either
/// is charged for traffic in the two months, ports and appliances, and new capacity spread over the horizon.
/// </remarks>
internal sealed class DealGains
{
    private readonly MonthReview _review;
    private readonly DealMonth _deal;
    private readonly int _isp;
    private readonly IspLayout _layout;
    private readonly IspState _state;
    private readonly MonthBill _bill;
    private readonly int _horizon;

    private DealGains(MonthReview review, int isp, DealMonth deal)
    {
        _review = review;
        _deal = deal;
        _isp = isp;
        _layout = review.Layout.Isps[isp];
        _state = review.State.Isps[isp];
        _bill = new MonthBill(review.World, _layout, _state);
        _horizon = Regime.Bargaining!.HorizonMonths;
    }

    private int Provider => _deal.Branch.Provider;

    private TrafficMonth Without => _review.Outcomes[_isp];

    private TrafficMonth With => _deal.Outcome;

    private ContentProvider Data => _review.World.Providers[Provider];

    private Isp Isp => _layout.Isp;

    private Regime Regime => _review.World.Regime.At(_isp);

    /// <summary>Gains of ISP and provider, money per month, of either sign.</summary>
    public static (double Isp, double Provider) Of(MonthReview review, int isp, DealMonth deal, IspSwitching switching)
    {
        var gains = new DealGains(review, isp, deal);
        return (gains.OfIsp(switching), gains.OfProvider());
    }

    /// <summary>Traffic on the direct link under a deal, Mbps of p95.</summary>
    public static double DirectMbps(IspLayout layout, DealMonth deal) =>
        deal.Outcome.LinkPercentile95[layout.FirstInterconnect + deal.Branch.Interconnect]
        / UnitConversion.BitsPerSecondPerMbps;

    private double OfProvider()
    {
        double subscribers = MeanAdopters(With) - MeanAdopters(Without);
        double adopters = _review.State.Isps[_isp].Adopters(Provider);
        double price = _review.State.Providers[Provider].RetailPricePerMonth;
        double hours =
            Without.ViewingHours[Provider] > 0 && adopters > 0
                ? With.ViewingHours[Provider]
                    - Without.ViewingHours[Provider]
                    + subscribers * Without.ViewingHours[Provider] / adopters
                : 0;
        double hardware = Data.CacheProgramme.HardwareCostPerApplianceMonth;
        var party = MonthBill.Provider(Provider);
        return subscribers * (price - Data.MarginalCostPerLineMonth)
            + hours * Data.MarginPerViewingHour
            + Carriage(party, With)
            - Carriage(party, Without)
            + NewCapacity(party)
            - MoreAppliances(Provider) * (hardware + Regime.Caches.FeePerApplianceMonth);
    }

    private double OfIsp(IspSwitching switching)
    {
        double lines =
            switching.MeanLines(_review, _isp, With, _horizon) - switching.MeanLines(_review, _isp, Without, _horizon);
        return lines * (_state.RetailPricePerMonth - Isp.ServingCostPerLineMonth)
            + Carriage(MonthBill.Isp, With)
            - Carriage(MonthBill.Isp, Without)
            + NewCapacity(MonthBill.Isp)
            + MoreAppliances(null) * (Regime.Caches.FeePerApplianceMonth - Isp.HostingCostPerApplianceMonth);
    }

    // Charges that follow traffic, but for the fee they bargain about.
    private double Carriage(Party party, TrafficMonth outcome) =>
        Charge.Sum(
            _bill.Of(_review.State.Providers, outcome),
            party,
            kind =>
                kind
                    is LedgerKind.Backhaul
                        or LedgerKind.UsageFee
                        or LedgerKind.Toll
                        or LedgerKind.Transit
                        or LedgerKind.Servers
                        or LedgerKind.Haul
        );

    private double NewCapacity(Party party)
    {
        int link = _layout.FirstInterconnect + _deal.Branch.Interconnect;
        double more = _deal.Branch.CapacityBitsPerSecond - _state.Capacity[link];
        var payment = new LinkPayment(_deal.Branch.Interconnect, Provider, more);
        var (isp, sender) = MonthBill.Capacity(_review.World, _layout, payment);
        return (isp.To(party) + sender.To(party)) / _horizon - isp.Quantity * Isp.PortCostPerMbpsMonth;
    }

    private int MoreAppliances(int? provider)
    {
        int more = 0;
        for (int site = 0; site < Isp.CacheSites.Count; site++)
            if (provider is null || Isp.CacheSites[site].Provider == provider)
                more += _deal.Branch.Appliances[site] - _state.Appliances[site];
        return more;
    }

    private double MeanAdopters(TrafficMonth outcome)
    {
        double lines = _state.TotalLines;
        double adoption = lines > 0 ? _state.Adopters(Provider) / lines : 0;
        double shortfall = Adoption.Shortfall(_review.World, outcome, Provider);
        return lines * Adoption.Mean(_review.World, Data, (Data.PotentialAdoption, shortfall), adoption, _horizon);
    }
}
