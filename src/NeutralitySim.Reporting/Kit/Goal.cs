namespace NeutralitySim.Reporting.Kit;

/// <summary>A goal of a role in a language, in numbers of the scenario.</summary>
/// <param name="Indicator">Name of the indicator.</param>
/// <param name="About">Whose; empty where it is of all.</param>
/// <param name="Now">What it is under the baseline regime, with its unit.</param>
/// <param name="Reached">From where on it counts as reached, with its unit.</param>
public sealed record Goal(string Indicator, string About, string Now, string Reached);
