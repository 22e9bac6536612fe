namespace NeutralitySim.Results;

/// <summary>Value in one local hour of the day, 0 to 23, over replications.</summary>
public readonly record struct HourValue(int Hour, Estimate Estimate);
