namespace NeutralitySim.Results;

/// <summary>An indicator's day profile in one month under one regime.</summary>
/// <param name="Regime">Regime id.</param>
/// <param name="Hours">Hours that have a value, in order.</param>
public sealed record RegimeHours(string Regime, IReadOnlyList<HourValue> Hours);
