using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Core.Runs;

/// <summary>A run after a month: all that it needs to go on, of a size that does not grow with the months behind it.</summary>
/// <param name="Month">Month to come, from 1.</param>
/// <param name="State">State the month left.</param>
/// <param name="Outcomes">What ISPs saw of the month, on which the reactions to it depend.</param>
/// <param name="WithDeals">Per ISP, the month as it would have been with a deal being bargained for, or null.</param>
/// <param name="Payments">Payments dated to the month or later.</param>
public sealed record RunCheckpoint(
    int Month,
    RunState State,
    IReadOnlyList<TrafficMonth> Outcomes,
    IReadOnlyList<DealMonth?> WithDeals,
    IReadOnlyList<LedgerLine> Payments
);
