using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Engine;

/// <summary>A run after a month. The checkpoint of the last month and the records of all earlier ones bring it back.</summary>
/// <param name="State">State the month left.</param>
/// <param name="Outcomes">What ISPs saw of the month, on which the reactions to it depend.</param>
/// <param name="WithDeals">Per ISP, the month as it would have been with a deal being bargained for, or null.</param>
/// <param name="Record">What the month adds to the result.</param>
public sealed record RunCheckpoint(
    RunState State,
    IReadOnlyList<IspEpochOutcome> Outcomes,
    IReadOnlyList<DealMonth?> WithDeals,
    MonthRecord Record
);
