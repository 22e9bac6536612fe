using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Engine;

/// <summary>What an ISP decided about its interconnects after a month.</summary>
/// <param name="Orders">Capacity ordered.</param>
/// <param name="Refused">Per link, true where growth was refused.</param>
/// <param name="Payments">What the orders cost.</param>
/// <param name="Events">What changes, for the record.</param>
/// <param name="Calls">Links that called for growth and got no order before, with what binds the ISP.</param>
public sealed record UpgradeDecision(
    IReadOnlyList<CapacityOrder> Orders,
    IReadOnlyList<bool> Refused,
    IReadOnlyList<LinkPayment> Payments,
    IReadOnlyList<RunEvent> Events,
    IReadOnlyList<UpgradeCall> Calls
);
