using NeutralitySim.Scenarios.Factors;

namespace NeutralitySim.Cli.Studies;

/// <summary>What a search for a break-even is about.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Baseline">Regime subtracted.</param>
/// <param name="Regime">Regime it is subtracted from.</param>
/// <param name="Factors">The assumption, and the second of a map where there is one.</param>
/// <param name="Replications">Replications of each point.</param>
internal sealed record BreakEvenAsked(
    string Indicator,
    string Baseline,
    string Regime,
    IReadOnlyList<Factor> Factors,
    int Replications
);
