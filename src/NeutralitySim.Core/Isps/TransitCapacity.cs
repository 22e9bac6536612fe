using NeutralitySim.Core.Deals;
using NeutralitySim.Core.Forecasts;
using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Isps;

/// <summary>
/// How much transit of its own an ISP has where no rule says that it must meet need: as much as brings it most, of what senders need without direct ports a few parts,
/// all of it, and all with the usual room.
/// </summary>
/// <remarks>
/// <para>Capacity K is worth, in money a month:</para>
/// <code>
/// W(K) = fees for direct ports sold at K + the ISP's part of transit's profit + margin of the lines that stay − backhaul − ports − new capacity/H
/// V(K) = m/H · W(K before any port is open) + (H − m)/H · W(K)        m months until a port that is sold is open, H the decision horizon
/// </code>
/// <para>
/// Ports sold at K: senders that may have one, whose pictures suffer at K and to whom the stated price is worth it, all those in the same month; then the
/// others' pictures are seen again, until nobody signs. Deals that come up for renewal count as not signed. Lines follow <see cref="IspSwitching"/>. Without fees
/// short transit loses transit's profit and lines and gains but ports that nobody needs. On a tie the larger capacity stands.
/// </para>
/// </remarks>
internal sealed class TransitCapacity
{
    private const double Plenty = 1e15;
    private const double Rounding = 1e-9;

    // Parts of need that are tried besides all of it with room.
    private static readonly double[] Parts = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4];

    private readonly MonthReview _review;
    private readonly int _isp;
    private readonly int _interconnect;
    private readonly int _link;
    private readonly IspLayout _layout;
    private readonly IspState _state;
    private readonly UpgradeRule _rule;
    private readonly MonthForecast _forecast;
    private readonly IspWorth _worth;
    private readonly double[] _start;

    private TransitCapacity(MonthReview review, int isp, IspSwitching switching, int interconnect)
    {
        _review = review;
        _isp = isp;
        _interconnect = interconnect;
        _layout = review.Layout.Isps[isp];
        _link = _layout.FirstInterconnect + interconnect;
        _state = review.State.Isps[isp];
        _rule = review.World.Regime.At(isp).Upgrade;
        _forecast = new MonthForecast(review.Layout, isp, _state, review.Outcomes[isp], review.Month);
        _worth = new IspWorth(review, isp, switching);
        _start = Start();
    }

    /// <summary>True for a link whose capacity is the ISP's to choose: transit of its own.</summary>
    public static bool IsChosen(UpgradeRule rule, Interconnect link) =>
        rule.Transit == TransitRule.Chosen && link is { Kind: InterconnectKind.Transit, IspShare: > 0 };

    /// <summary>Sets the transit capacity of an ISP after a month, where it is the ISP's to choose and nothing is on order.</summary>
    public static void Decide(MonthReview review, int isp, IspSwitching switching)
    {
        var rule = review.World.Regime.At(isp).Upgrade;
        var links = review.World.Isps[isp].Interconnects;
        for (int index = 0; index < links.Count; index++)
        {
            int link = review.Layout.Isps[isp].FirstInterconnect + index;
            if (IsChosen(rule, links[index]) && review.State.Isps[isp].Orders.All(order => order.Link != link))
                new TransitCapacity(review, isp, switching, index).Decide();
        }
    }

    private void Decide()
    {
        double[] open = [.. _start];
        open[_link] = Plenty;
        double need = _forecast.Of(new ForecastChange(-1) { Capacities = open }).LinkPercentile95[_link];
        if (need <= 0)
            return;
        double now = _state.Capacity[_link];
        double keep = Worth(now);
        double ample = _rule.CapacityFor(need);
        double atNeed = Worth(ample) - keep;
        var (best, gain) = (ample, atNeed);
        foreach (double part in Parts)
        {
            double capacity = Ports(part * need);
            double more = Worth(capacity) - keep;
            if (more > gain + Rounding * Math.Abs(keep))
                (best, gain) = (capacity, more);
        }

        bool changes = gain > Rounding * Math.Abs(keep) && best != now;
        double chosen = changes ? best : now;
        Log(chosen, need, [new("wait", 0), new("meet-need", atNeed), new("best-transit", gain)], changes);
        if (changes)
            Order(chosen, need);
    }

    private void Order(double capacity, double need)
    {
        double before = _state.Capacity[_link];
        _state.Orders.Add(new CapacityOrder(_link, _review.Month + 1 + _rule.LagMonths, 1, capacity));
        var payment = new LinkPayment(_interconnect, 0, Math.Max(0, capacity - before));
        Settlement.PayCapacity(_review.World, _layout, _review.Ledger, _review.Month + 1, payment);
        bool isShort = capacity < need;
        _review.State.Events.Add(
            new RunEvent(
                _review.Month,
                Accounts.Isp(_layout.Isp.Id),
                isShort ? RunEventKind.UpgradeRefused : RunEventKind.UpgradeOrdered,
                Subject,
                (isShort ? need : capacity) / UnitConversion.BitsPerSecondPerGbps,
                _review.Outcomes[_isp].LinkPercentile95[_link] / Math.Max(1, before)
            )
        );
    }

    private void Log(double capacity, double need, DecisionOption[] options, bool changes)
    {
        string chosen =
            !changes ? "wait"
            : capacity >= need ? "meet-need"
            : "best-transit";
        double[] figures = [capacity / UnitConversion.BitsPerSecondPerGbps, need / UnitConversion.BitsPerSecondPerGbps];
        _review.State.Decisions.Add(
            new DecisionRecord(
                _review.Month,
                Accounts.Isp(_layout.Isp.Id),
                "transit-capacity",
                Subject,
                options,
                chosen,
                new DecisionReason("transit-is-chosen", figures)
            )
        );
    }

    private string Subject => JoinedId.Of(_layout.Isp.Id, _layout.LinkId(_link));

    private double Worth(double capacity)
    {
        double[] capacities = [.. _start];
        capacities[_link] = capacity;
        var outcome = _forecast.Of(new ForecastChange(-1) { Capacities = capacities });
        double before = _worth.Of(outcome) - CostOf(capacities);
        bool sold = false;
        while (SellPorts(capacities, outcome))
        {
            sold = true;
            outcome = _forecast.Of(new ForecastChange(-1) { Capacities = capacities });
        }

        if (!sold)
            return before;
        double wait = _rule.FullPart(_review.World.Market.DecisionHorizonMonths);
        return wait * before + (1 - wait) * (_worth.Of(outcome) - CostOf(capacities));
    }

    // Opens a direct link for all senders that would now sign for one; false where none would.
    private bool SellPorts(double[] capacities, TrafficMonth outcome)
    {
        IReadOnlyList<TrafficMonth> outcomes =
        [
            .. _review.Outcomes.Select((seen, isp) => isp == _isp ? outcome : seen),
        ];
        var seen = _review with { Outcomes = outcomes };
        bool sold = false;
        for (int provider = 0; provider < _review.World.Providers.Count; provider++)
        {
            int index = DealMaking.DirectLink(_layout, provider);
            int link = _layout.FirstInterconnect + index;
            double wanted = _rule.CapacityFor(outcome.OfferedPercentile95[provider]);
            if (
                index < 0
                || capacities[link] >= wanted
                || !DealMaking.WouldNegotiate(seen, _isp, provider)
                || DealMaking.StatedOffer(seen, _isp, provider, index).Gain < 0
            )
                continue;
            capacities[link] = wanted;
            sold = true;
        }

        return sold;
    }

    private double CostOf(double[] capacities)
    {
        double cost = 0;
        for (int index = 0; index < _layout.Isp.Interconnects.Count; index++)
        {
            int link = _layout.FirstInterconnect + index;
            var payment = new LinkPayment(index, 0, Math.Max(0, capacities[link] - _state.Capacity[link]));
            cost -=
                MonthBill.Capacity(_review.World, _layout, payment).Isp.To(MonthBill.Isp)
                / _review.World.Market.DecisionHorizonMonths;
            cost += capacities[link] / UnitConversion.BitsPerSecondPerMbps * _layout.Isp.PortCostPerMbpsMonth;
        }

        return cost;
    }

    // Links as they are or have been ordered; deals that end some day are to be sold anew.
    private double[] Start()
    {
        double[] capacities = [.. _state.Capacity];
        foreach (var order in _state.Orders)
            capacities[order.Link] = order.CapacityBitsPerSecond;
        for (int provider = 0; provider < _state.HasDeal.Length; provider++)
            if (_state.HasDeal[provider] && _state.DealEndsMonth[provider] > 0)
            {
                int index = DealMaking.LinkOf(_review, _isp, provider);
                capacities[_layout.FirstInterconnect + index] = DealEnding.CapacityWithout(_layout, index);
            }

        return capacities;
    }

    private static double Ports(double bitsPerSecond) =>
        Math.Ceiling(bitsPerSecond / UnitConversion.BitsPerSecondPerGbps) * UnitConversion.BitsPerSecondPerGbps;
}
