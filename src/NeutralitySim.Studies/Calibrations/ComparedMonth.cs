using NeutralitySim.Core.Results;

namespace NeutralitySim.Studies.Calibrations;

/// <summary>An observation with what was simulated.</summary>
/// <param name="Observation">The observation.</param>
/// <param name="Before">Mean over replications with the scenario's values; NaN where there is none.</param>
/// <param name="After">The same with the fitted values.</param>
public sealed record ComparedMonth(Observation Observation, double Before, double After);
