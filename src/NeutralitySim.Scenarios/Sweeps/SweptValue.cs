namespace NeutralitySim.Scenarios.Sweeps;

/// <summary>A value that a scenario's sweep varies: values one by one, or from one to another.</summary>
/// <param name="Path">Dotted path, as for a setting.</param>
/// <param name="Values">Values as written; empty for a range.</param>
/// <param name="From">Low end of a range; null for values.</param>
/// <param name="To">High end.</param>
/// <param name="Steps">Values of the range, both ends among them; null for draws only.</param>
public sealed record SweptValue(string Path, IReadOnlyList<string> Values, string? From, string? To, int? Steps);
