using NeutralitySim.Core.Results;

namespace NeutralitySim.Studies.Calibrations;

/// <summary>What is fitted to what.</summary>
/// <param name="Ranges">Values that are fitted, one or more.</param>
/// <param name="Observations">Observations to meet, and others that are held out.</param>
/// <param name="Regime">Regime whose runs are compared with them.</param>
/// <param name="Replications">Runs of each trial, 1 or more, whose mean counts.</param>
public sealed record CalibrationPlan(
    IReadOnlyList<FitRange> Ranges,
    IReadOnlyList<Observation> Observations,
    string Regime,
    int Replications
);
