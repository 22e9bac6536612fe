namespace NeutralitySim.Scenarios.Sweeps;

/// <summary>What a scenario says of its sweep, as written; what it means is found out by whoever runs it.</summary>
/// <param name="Vary">Values to vary, in order.</param>
/// <param name="Draws">Draws in place of all combinations; null for these.</param>
/// <param name="Where">Conditions that points must meet.</param>
public sealed record SweepSection(IReadOnlyList<SweptValue> Vary, int? Draws, IReadOnlyList<string> Where);
