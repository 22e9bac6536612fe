using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Studies;

/// <summary>A difference over the range of an assumption.</summary>
/// <param name="Places">Places of the range, 0 to 1.</param>
/// <param name="Differences">Difference at each, with its 95 % interval over replications.</param>
/// <param name="Crossings">Where it passes nought, from low to high; empty where it does not.</param>
public sealed record BreakEvenCurve(
    IReadOnlyList<double> Places,
    IReadOnlyList<ConfidenceInterval> Differences,
    IReadOnlyList<Crossing> Crossings
);
