using NeutralitySim.Core.Runs;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Studies.Sweeps;

/// <summary>A point of a sweep with what its runs came to.</summary>
/// <param name="Number">Number of the point, from 1.</param>
/// <param name="Values">Value of each axis, as set.</param>
/// <param name="Runs">Runs that are there, regime by regime.</param>
/// <param name="Fault">Why the point cannot be; null for one that was run.</param>
/// <param name="Failures">Runs that could not go on.</param>
public sealed record SweptPoint(
    int Number,
    IReadOnlyList<string> Values,
    IReadOnlyList<SweptRun> Runs,
    ScenarioError? Fault,
    IReadOnlyList<RunFailure> Failures
);
