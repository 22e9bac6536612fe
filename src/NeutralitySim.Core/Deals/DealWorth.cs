using NeutralitySim.Core.Forecasts;
using NeutralitySim.Core.Money;
using NeutralitySim.Core.Providers;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Deals;

/// <summary>
/// What either side has per month with a deal and without, before any fee: of a month that was simulated both ways on the same draws, with the
/// subscribers each would keep over the horizon.
/// </summary>
/// <remarks>
/// Subscribers of the provider follow <see cref="Adoption"/>'s rule month by month under the quality of either month; lines of the ISP
/// follow <see cref="IspSwitching"/>'s. Both are counted at their margin, as means over the horizon. To that come what either
/// is charged for traffic, ports and appliances, and new capacity spread over the horizon. The month without is what both have made of it alone: links as
/// they are, the paths the provider has taken round them, and the caches it may place without a deal, which are therefore no gain of one. Where it would
/// lose by that, the provider's best alone is to end its service.
/// </remarks>
internal sealed class DealWorth
{
    private readonly MonthReview _review;
    private readonly DealMonth _deal;
    private readonly int _isp;
    private readonly IspLayout _layout;
    private readonly IspState _state;
    private readonly MonthBill _bill;
    private readonly IspSwitching _switching;
    private readonly int _horizon;

    private DealWorth(MonthReview review, int isp, DealMonth deal, IspSwitching switching)
    {
        _review = review;
        _deal = deal;
        _isp = isp;
        _layout = review.Layout.Isps[isp];
        _state = review.State.Isps[isp];
        _bill = new MonthBill(review.World, _layout, _state);
        _switching = switching;
        _horizon = Bargaining.HorizonMonths;
    }

    private int Provider => _deal.Branch.Provider;

    private ContentProvider Data => _review.World.Providers[Provider];

    private Isp Isp => _layout.Isp;

    private Regime Regime => _review.World.Regime.At(_isp);

    private Bargaining Bargaining => Regime.Bargaining!;

    /// <summary>What is at stake between an ISP and the provider of a month with a deal, money per month.</summary>
    public static DealStakes Of(MonthReview review, int isp, DealMonth deal, IspSwitching switching) =>
        new DealWorth(review, isp, deal, switching).Stakes();

    /// <summary>Traffic on the direct link under a deal, Mbps of p95.</summary>
    public static double DirectMbps(MonthReview review, int isp, DealMonth deal)
    {
        int link = review.Layout.Isps[isp].FirstInterconnect + deal.Branch.Interconnect;
        var with = deal.Branch.Ends ? review.Outcomes[isp] : deal.Outcome;
        return with.LinkPercentile95[link] / UnitConversion.BitsPerSecondPerMbps;
    }

    private DealStakes Stakes()
    {
        int link = _layout.FirstInterconnect + _deal.Branch.Interconnect;
        var seen = new DealSide(_review.Outcomes[_isp], _state.Capacity[link], _state.Appliances);
        var other = new DealSide(_deal.Outcome, _deal.Branch.CapacityBitsPerSecond, _deal.Branch.Appliances);
        var (with, without) = _deal.Branch.Ends ? (seen, other) : (other, seen);
        double alone = Math.Max(OfProvider(without), Leaving(OfProvider(seen)));
        return new DealStakes(OfIsp(with), OfIsp(without), OfProvider(with), alone)
        {
            FeesAtStake = Bargaining.FeesAtStakePerLineMonth * _state.TotalLines,
            Cost = 2 * Bargaining.CostPerSideMonth,
            Withheld = Bargaining.MayWithhold.Contains(Provider) ? Withheld(without) : null,
        };
    }

    // What it would have by ending its service everywhere: less than now by all the profit it makes. No deal is worth more to it than that.
    private double Leaving(double now)
    {
        if (Data.MustCarry)
            return double.NegativeInfinity;
        var outlook = new ProviderOutlook(ProviderReview.Of(_review, Provider), new MarketForecasts(_review.Layout));
        var bill = _bill.Of(_review.State.Providers, _review.Outcomes[_isp]);
        double fee = -Charge.Sum(bill, MonthBill.Provider(Provider), kind => kind == LedgerKind.PaidPeering);
        return now - outlook.Keep - fee;
    }

    private (double Isp, double Provider) Withheld(DealSide without)
    {
        var side = without with { Outcome = WithheldMonth.Of(_layout, without.Outcome, Provider) };
        // Nobody pays for what is not shown; ports and appliances stand.
        return (OfIsp(side), Standing(side, MonthBill.Provider(Provider)) - Caches(side));
    }

    private double OfProvider(DealSide side)
    {
        double now = _state.Adopters(Provider);
        double adopters = MeanAdopters(side.Outcome);
        double hours =
            side.Outcome.ViewingHours[Provider]
            + (now > 0 ? (adopters - now) * _review.Outcomes[_isp].ViewingHours[Provider] / now : 0);
        var party = MonthBill.Provider(Provider);
        double kept = ProviderReview.Of(_review, Provider).Kept;
        return adopters * (kept * _review.State.Providers[Provider].RetailPricePerMonth - Data.MarginalCostPerLineMonth)
            + hours * Data.MarginPerViewingHourOf(kept)
            + Carriage(party, side.Outcome)
            + Standing(side, party)
            - Caches(side);
    }

    private double OfIsp(DealSide side) =>
        _switching.MeanLines(_review, _isp, side.Outcome, _horizon)
            * (_state.RetailPricePerMonth - Isp.ServingCostPerLineMonth)
        + Carriage(MonthBill.Isp, side.Outcome)
        + Standing(side, MonthBill.Isp)
        + DealSide.Count(side.Appliances, Isp, null)
            * (Regime.Caches.FeePerApplianceMonth - Isp.HostingCostPerApplianceMonth);

    private double Caches(DealSide side) =>
        DealSide.Count(side.Appliances, Isp, Provider)
        * (Data.CacheProgramme.HardwareCostPerApplianceMonth + Regime.Caches.FeePerApplianceMonth);

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

    // Ports of the direct link at either end, and what is new about it, spread over the horizon.
    private double Standing(DealSide side, Party party)
    {
        int link = _layout.FirstInterconnect + _deal.Branch.Interconnect;
        double more = Math.Max(0, side.CapacityBitsPerSecond - _state.Capacity[link]);
        var payment = new LinkPayment(_deal.Branch.Interconnect, Provider, more);
        var (isp, sender) = MonthBill.Capacity(_review.World, _layout, payment);
        double ports = side.CapacityBitsPerSecond / UnitConversion.BitsPerSecondPerMbps * Isp.PortCostPerMbpsMonth;
        return (isp.To(party) + sender.To(party)) / _horizon - ports;
    }

    private double MeanAdopters(TrafficMonth outcome)
    {
        double lines = _state.TotalLines;
        double adoption = lines > 0 ? _state.Adopters(Provider) / lines : 0;
        double shortfall = Adoption.Shortfall(_review.World, outcome, Provider);
        return lines * Adoption.Mean(_review.World, Data, (Data.PotentialAdoption, shortfall), adoption, _horizon);
    }
}
