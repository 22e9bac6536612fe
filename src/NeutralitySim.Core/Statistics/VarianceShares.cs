namespace NeutralitySim.Core.Statistics;

/// <summary>Part of a value's variance that a coordinate accounts for.</summary>
/// <param name="First">Alone; estimates of next to nothing may be just below 0.</param>
/// <param name="Total">Alone and together with others; larger than <paramref name="First"/> where it acts with them.</param>
public readonly record struct VarianceShares(double First, double Total);
