namespace NeutralitySim.Results;

/// <summary>An indicator's months under one regime.</summary>
/// <param name="Regime">Regime id.</param>
/// <param name="Months">Months that have a value, in order.</param>
public sealed record RegimeSeries(string Regime, IReadOnlyList<MonthValues> Months);
