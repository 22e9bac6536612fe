using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;

namespace NeutralitySim.Core.Isps;

/// <summary>What an ISP decided about its interconnects after a month.</summary>
/// <param name="Orders">Capacity ordered.</param>
/// <param name="Refused">Per link, true where growth was refused.</param>
/// <param name="Payments">What the orders cost.</param>
/// <param name="Events">What changes, for the record.</param>
internal sealed record UpgradeDecision(
    List<CapacityOrder> Orders,
    bool[] Refused,
    List<LinkPayment> Payments,
    List<RunEvent> Events
)
{
    /// <summary>Carries the decision out.</summary>
    public void Apply(MonthReview review, int isp)
    {
        var state = review.State.Isps[isp];
        state.Orders.AddRange(Orders);
        Refused.CopyTo(state.UpgradeRefused, 0);
        foreach (var payment in Payments)
            Settlement.PayCapacity(review.World, review.Layout.Isps[isp], review.Ledger, review.Month + 1, payment);
        review.State.Note(Events);
    }
}
