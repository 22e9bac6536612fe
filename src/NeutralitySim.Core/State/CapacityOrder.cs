namespace NeutralitySim.Core.State;

/// <summary>Interconnect capacity that has been ordered and is not yet in use.</summary>
/// <param name="Link">Link number in the ISP.</param>
/// <param name="Month">Month in which it comes into use.</param>
/// <param name="ShareOfMonth">Share of that month in which it is in use, 0 to 1.</param>
/// <param name="CapacityBitsPerSecond">Capacity of the link from then on.</param>
public readonly record struct CapacityOrder(int Link, int Month, double ShareOfMonth, double CapacityBitsPerSecond);
