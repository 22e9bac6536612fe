namespace NeutralitySim.Core.Worlds;

/// <summary>A shared link between access nodes and the ISP's core.</summary>
/// <param name="Id">Identifier, unique within the ISP.</param>
/// <param name="CapacityBitsPerSecond">Capacity downstream, greater than 0.</param>
public sealed record AggregationLink(string Id, double CapacityBitsPerSecond);
