namespace NeutralitySim.Scenarios;

/// <summary>A parameter with its stated range, as written: what a sensitivity study varies.</summary>
/// <param name="Path">Dotted path, as for a setting.</param>
/// <param name="Low">Low value with its unit.</param>
/// <param name="Central">Value with its unit.</param>
/// <param name="High">High value with its unit.</param>
public sealed record ParameterRange(string Path, string Low, string Central, string High);
