namespace NeutralitySim.Scenarios.Inputs;

/// <summary>A value of two scenarios, or of two regimes of one, that is not the same.</summary>
/// <param name="Path">Dotted path in the scenario.</param>
/// <param name="Regime">Regime whose override sets it, or empty for the base value.</param>
/// <param name="Before">Value of the first, without its unit; null where it has none.</param>
/// <param name="After">Value of the second, likewise.</param>
/// <param name="Unit">Unit of both; both units where they are two; empty for words and pure numbers.</param>
public sealed record InputDifference(string Path, string Regime, string? Before, string? After, string Unit);
