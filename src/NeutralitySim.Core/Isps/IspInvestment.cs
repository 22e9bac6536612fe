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
/// What an ISP does about a full link: what the regime or a deal obliges it to; where neither does, the best of growing the link, leaving it
/// and holding out for a deal.
/// </summary>
/// <remarks>
/// <para>Values are money per month over the decision horizon H, against leaving the link as it is:</para>
/// <code>
/// upgrade = (H − lag)/H · (lines kept · margin + fees gained − transit − backhaul − ports) − own cost/H
/// refuse  = chance · ((H − m)/H · (the same + the deal's fee) − own cost/H)     where a deal is in prospect in m months; at least 0
/// </code>
/// <para>
/// Lines kept are those of <see cref="IspSwitching"/> at the quality of the month's <see cref="MonthForecast"/> with the capacity. A deal is in
/// prospect where the scenario dates it, where one is being bargained for and both would gain, or where a price is stated: for certain where the
/// sender would take it now, with the chance the market's settings name where it would not yet. Growing a link without a deal gives that away.
/// A deal whose date is an input comes at that date, and until then capacity is refused; where price is bargained, capacity is what they bargain
/// about, opening it free included, and an ISP adds it alone only once talks have broken down and the fees of others that this puts at stake are
/// worth less to it. On a tie an ISP holds out.
/// </para>
/// </remarks>
internal sealed class IspInvestment
{
    private readonly MonthReview _review;
    private readonly IspSwitching _switching;
    private readonly IspWorth _worth;
    private readonly IspLayout _layout;
    private readonly IspState _state;
    private readonly Regime _regime;
    private readonly int _isp;
    private readonly int _horizon;
    private readonly MonthForecast _forecast;
    private readonly double _unchanged;

    private IspInvestment(MonthReview review, int isp, IspSwitching switching)
    {
        _review = review;
        _switching = switching;
        _isp = isp;
        _layout = review.Layout.Isps[isp];
        _state = review.State.Isps[isp];
        _regime = review.World.Regime.At(isp);
        _horizon = review.World.Market.DecisionHorizonMonths;
        _forecast = new MonthForecast(review.Layout, isp, _state, review.Outcomes[isp], review.Month);
        _worth = new IspWorth(review, isp, switching);
        _unchanged = _worth.Of(_forecast.Unchanged(-1));
    }

    /// <summary>Answers all calls of an ISP's links for growth; notes what was weighed.</summary>
    /// <param name="review">The month that ended.</param>
    /// <param name="isp">Index of the ISP.</param>
    /// <param name="upgrades">The calls.</param>
    /// <param name="switching">How lines answer quality.</param>
    public static UpgradeDecision Decide(MonthReview review, int isp, UpgradeCalls upgrades, IspSwitching switching)
    {
        var decision = new UpgradeDecision([], [.. upgrades.Refused], [], []);
        if (upgrades.Calls.Count == 0)
            return decision;
        var investment = new IspInvestment(review, isp, switching);
        foreach (var call in upgrades.Calls)
            if (call.Duty != UpgradeDuty.None)
                investment.Grow(call, decision);
        foreach (var call in upgrades.Calls)
        {
            var chosen = investment.Choose(call);
            if (call.Duty != UpgradeDuty.None)
                continue;
            decision.Refused[call.FullLink] = chosen == UpgradeChoice.Refuse;
            if (chosen == UpgradeChoice.Upgrade)
                investment.Grow(call, decision);
            else if (chosen == UpgradeChoice.Refuse && !investment._state.UpgradeRefused[call.FullLink])
                decision.Events.Add(investment.EventOf(call, RunEventKind.UpgradeRefused));
        }

        return decision;
    }

    private void Grow(UpgradeCall call, UpgradeDecision decision)
    {
        int link = _layout.FirstInterconnect + call.Interconnect;
        int month = _review.Month + 1 + _regime.Upgrade.LagMonths;
        decision.Orders.Add(new CapacityOrder(link, month, 1, call.CapacityBitsPerSecond));
        decision.Payments.Add(PaymentFor(call));
        decision.Events.Add(EventOf(call, RunEventKind.UpgradeOrdered));
    }

    private RunEvent EventOf(UpgradeCall call, RunEventKind kind) =>
        new(
            _review.Month,
            Accounts.Isp(_layout.Isp.Id),
            kind,
            Subject(call),
            call.CapacityBitsPerSecond / UnitConversion.BitsPerSecondPerGbps,
            call.Utilisation
        );

    private string Subject(UpgradeCall call) =>
        JoinedId.Of(_layout.Isp.Id, _layout.LinkId(_layout.FirstInterconnect + call.Interconnect));

    private LinkPayment PaymentFor(UpgradeCall call) =>
        new(
            call.Interconnect,
            call.Sender,
            call.CapacityBitsPerSecond - _state.Capacity[_layout.FirstInterconnect + call.Interconnect]
        );

    private UpgradeChoice Choose(UpgradeCall call)
    {
        int link = _layout.FirstInterconnect + call.Interconnect;
        double more = Mbps(call.CapacityBitsPerSecond - _state.Capacity[link]);
        double gain =
            _worth.Of(
                _forecast.Of(new ForecastChange(-1) { Link = link, CapacityBitsPerSecond = call.CapacityBitsPerSecond })
            )
            - _unchanged
            - more * _layout.Isp.PortCostPerMbpsMonth;
        double cost = -MonthBill.Capacity(_review.World, _layout, PaymentFor(call)).Isp.To(MonthBill.Isp) / _horizon;
        double upgrade = Part(1 + _regime.Upgrade.LagMonths) * gain - cost - FeesAtStake(call);
        if (call.Duty != UpgradeDuty.None)
        {
            string reason = call.Duty == UpgradeDuty.Regime ? "obliged-by-regime" : "obliged-by-deal";
            return Log(
                call,
                [Option(UpgradeChoice.Upgrade, upgrade), Option(UpgradeChoice.Wait, 0)],
                UpgradeChoice.Upgrade,
                reason
            );
        }

        var prospect = Prospect(call);
        // A deal that would lose need not be signed.
        double refuse = prospect is { } deal
            ? Math.Max(0, deal.Chance * (Part(deal.Months) * (gain + deal.Fee) - cost))
            : 0;
        DecisionOption[] options =
        [
            Option(UpgradeChoice.Upgrade, upgrade),
            Option(UpgradeChoice.Wait, 0),
            Option(UpgradeChoice.Refuse, refuse),
        ];
        if (Dated(call) is not null)
            return Log(call, options, UpgradeChoice.Refuse, "deal-is-dated");
        if (IsBargainedFor(call))
            return Log(call, options, UpgradeChoice.Refuse, "capacity-is-bargained");
        return upgrade > refuse
            ? Log(call, options, UpgradeChoice.Upgrade, "capacity-without-deal")
            : Log(
                call,
                options,
                UpgradeChoice.Refuse,
                _state.HasDeal[call.Sender] ? "deal-is-signed" : "no-deal-no-capacity"
            );
    }

    // What a deal with the sender would bring, and when.
    private (double Fee, int Months, double Chance)? Prospect(UpgradeCall call)
    {
        int index = DealMaking.DirectLink(_layout, call.Sender);
        int lag = 1 + _regime.Upgrade.LagMonths;
        if (Dated(call) is { } dated)
        {
            double price =
                dated.PricePerMbpsMonth > 0
                    ? dated.PricePerMbpsMonth
                    : PeeringPrice.Stated(_regime, _layout.Isp.Interconnects[dated.Interconnect]);
            double mbps = Mbps(_review.Outcomes[_isp].OfferedPercentile95[call.Sender]);
            double fee = mbps * price * MonthBill.UnitsPerMbps(_regime.PeeringFee.Basis);
            return (fee, dated.Month + dated.ActivationLagMonths - _review.Month, 1);
        }

        if (index < 0)
            return null;
        if (_regime.Bargaining is null)
        {
            var (_, charge, gain) = DealMaking.StatedOffer(_review, _isp, call.Sender, index);
            bool signs = gain >= 0 && DealMaking.MayNegotiate(_review, _isp, call.Sender);
            return (charge, lag, signs ? 1 : _review.World.Market.HoldOutBelief);
        }

        if (!DealMaking.MayNegotiate(_review, _isp, call.Sender))
            return null;
        if (_review.WithDeals[_isp] is not { } deal || deal.Branch.Provider != call.Sender)
            return null;
        return DealTalks.Prospect(_review, _isp, deal, _switching) is { } bargained
            ? (bargained.Fee, lag + bargained.Months, 1)
            : null;
    }

    // Capacity that a service need not pay for puts at stake what others pay.
    private double FeesAtStake(UpgradeCall call) =>
        _regime.Bargaining is { } bargaining
        && call.Duty == UpgradeDuty.None
        && _review.World.Providers[call.Sender].Size != ProviderSize.Background
            ? bargaining.FeesAtStakePerLineMonth * _state.TotalLines
            : 0;

    private bool IsBargainedFor(UpgradeCall call) =>
        _regime.Bargaining is not null
        && DealMaking.DirectLink(_layout, call.Sender) >= 0
        && (
            _review.WithDeals[_isp] is not { } deal
            || deal.Branch.Provider != call.Sender
            || Prospect(call) is not null
            || !DealMaking.MayNegotiate(_review, _isp, call.Sender)
        );

    private Deal? Dated(UpgradeCall call)
    {
        foreach (var deal in _review.World.Deals)
            if (deal.Isp == _isp && deal.Provider == call.Sender && !_state.HasDeal[call.Sender])
                return deal;
        return null;
    }

    // The part of the horizon after some months.
    private double Part(int months) => Math.Max(0, _horizon - months) / (double)_horizon;

    private UpgradeChoice Log(UpgradeCall call, DecisionOption[] options, UpgradeChoice chosen, string reason)
    {
        _review.State.Decisions.Add(
            new DecisionRecord(
                _review.Month,
                Accounts.Isp(_layout.Isp.Id),
                "upgrade",
                Subject(call),
                options,
                Id(chosen),
                new DecisionReason(
                    reason,
                    [call.Utilisation, call.CapacityBitsPerSecond / UnitConversion.BitsPerSecondPerGbps]
                )
            )
        );
        return chosen;
    }

    private static DecisionOption Option(UpgradeChoice choice, double worth) => new(Id(choice), worth);

    private static string Id(UpgradeChoice choice) =>
        choice switch
        {
            UpgradeChoice.Upgrade => "upgrade",
            UpgradeChoice.Wait => "wait",
            _ => "refuse",
        };

    private static double Mbps(double bitsPerSecond) => bitsPerSecond / UnitConversion.BitsPerSecondPerMbps;
}
