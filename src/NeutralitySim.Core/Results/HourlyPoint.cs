namespace NeutralitySim.Core.Results;

/// <summary>
/// Mean over the days of a month of an indicator (<c>speed-index</c> without its prime-time window, in Mbit/s, or
/// <c>busy-hour-utilisation</c> as load over capacity) in one local hour, 0 to 23.
/// </summary>
public readonly record struct HourlyPoint(string Indicator, Entity Entity, int Month, int Hour, double Value);
