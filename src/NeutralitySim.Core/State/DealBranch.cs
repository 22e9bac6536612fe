using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Core.State;

/// <summary>A month as it would be with a deal, on the same draws: the other side of a threat.</summary>
/// <param name="Provider">Index of the provider with whom the ISP might sign.</param>
/// <param name="Interconnect">Index of the direct link the deal is about.</param>
/// <param name="CapacityBitsPerSecond">Capacity of that link under the deal.</param>
/// <param name="Appliances">Appliances under the deal, per cache site of the ISP.</param>
/// <param name="Input">The month with them.</param>
public sealed record DealBranch(
    int Provider,
    int Interconnect,
    double CapacityBitsPerSecond,
    IReadOnlyList<int> Appliances,
    TrafficMonthInput Input
);
