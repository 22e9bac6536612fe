using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Reporting.Verdicts;

/// <summary>A difference over the range of an assumption, as it is drawn.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Baseline">Regime subtracted.</param>
/// <param name="Regime">Regime it is subtracted from.</param>
/// <param name="Path">Path of the assumption.</param>
/// <param name="Values">Its values, as scenarios write them.</param>
/// <param name="Differences">Difference at each with its interval.</param>
/// <param name="Crossings">Where it passes nought: step of the values, and value there.</param>
public sealed record BreakEvenData(
    string Indicator,
    string Baseline,
    string Regime,
    string Path,
    IReadOnlyList<string> Values,
    IReadOnlyList<ConfidenceInterval> Differences,
    IReadOnlyList<(int Step, string Value)> Crossings
);
