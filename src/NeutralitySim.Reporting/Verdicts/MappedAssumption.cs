namespace NeutralitySim.Reporting.Verdicts;

/// <summary>An assumption along a side of a map.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Values">Its values from low to high, as scenarios write them.</param>
/// <param name="Central">Which of them the scenario has.</param>
public sealed record MappedAssumption(string Path, IReadOnlyList<string> Values, int Central);
