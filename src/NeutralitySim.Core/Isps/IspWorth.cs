using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Core.Isps;

/// <summary>
/// What an ISP earns and pays in a month that depends on quality and traffic: its lines, on average over the decision horizon, what it owes for carriage, all
/// fees and its part of carriers' profits. Ports are left out.
/// </summary>
/// <param name="review">The month that ended.</param>
/// <param name="isp">Index of the ISP.</param>
/// <param name="switching">How lines answer quality.</param>
internal sealed class IspWorth(MonthReview review, int isp, IspSwitching switching)
{
    private readonly MonthBill _bill = new(review.World, review.Layout.Isps[isp], review.State.Isps[isp]);

    /// <summary>Money of a month, seen or foreseen.</summary>
    public double Of(TrafficMonth outcome)
    {
        double margin = review.State.Isps[isp].RetailPricePerMonth - review.World.Isps[isp].ServingCostPerLineMonth;
        double worth = switching.MeanLines(review, isp, outcome, review.World.Market.DecisionHorizonMonths) * margin;
        double fees = 0;
        foreach (var charge in _bill.Of(review.State.Providers, outcome))
            if (charge.Payer == MonthBill.Isp && charge.Kind is LedgerKind.Backhaul or LedgerKind.Transit)
                worth += charge.To(MonthBill.Isp);
            else if (
                charge.Kind is LedgerKind.PaidPeering or LedgerKind.Toll or LedgerKind.UsageFee or LedgerKind.Transit
            )
                fees += charge.To(MonthBill.Isp);
        return worth + fees;
    }
}
