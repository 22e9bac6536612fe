using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Reporting.Verdicts;

/// <summary>A difference over the ranges of two assumptions, as it is drawn.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Baseline">Regime subtracted.</param>
/// <param name="Regime">Regime it is subtracted from.</param>
/// <param name="Across">First assumption.</param>
/// <param name="Upwards">Second assumption.</param>
/// <param name="Differences">Difference with its interval, by value of the second, then of the first.</param>
public sealed record BreakEvenMapData(
    string Indicator,
    string Baseline,
    string Regime,
    MappedAssumption Across,
    MappedAssumption Upwards,
    IReadOnlyList<IReadOnlyList<ConfidenceInterval>> Differences
);
