namespace NeutralitySim.Core.Results;

/// <summary>Value of an indicator in one month (from 0), in the indicator's unit.</summary>
public readonly record struct SeriesPoint(string Indicator, Entity Entity, int Month, double Value);
