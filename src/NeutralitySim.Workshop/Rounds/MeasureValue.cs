namespace NeutralitySim.Workshop.Rounds;

/// <summary>What the simulation says of a measure.</summary>
/// <param name="Measure">Id of the measure.</param>
/// <param name="Value">In the indicator's unit; null where there is none.</param>
public readonly record struct MeasureValue(string Measure, double? Value);
