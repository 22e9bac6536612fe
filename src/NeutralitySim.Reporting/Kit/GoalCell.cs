namespace NeutralitySim.Reporting.Kit;

/// <summary>A goal under a regime.</summary>
/// <param name="Regime">Id of the regime.</param>
/// <param name="Value">What it comes to, in the unit of the goal; empty where there is no value.</param>
/// <param name="IsReached">Whether the goal is reached; null where there is no value.</param>
public sealed record GoalCell(string Regime, string Value, bool? IsReached);
