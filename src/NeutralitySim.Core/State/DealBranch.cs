using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Core.State;

/// <summary>A month as it would be with a deal, or without one that is about to end, on the same draws: the other side of a threat.</summary>
/// <param name="Provider">Index of the provider with whom the ISP might sign.</param>
/// <param name="Interconnect">Index of the direct link the deal is about.</param>
/// <param name="CapacityBitsPerSecond">Capacity of that link in the branch.</param>
/// <param name="Appliances">Appliances in the branch, per cache site of the ISP.</param>
/// <param name="Input">The month with them.</param>
/// <param name="Ends">True where there is a deal, and the branch is the month without it.</param>
public sealed record DealBranch(
    int Provider,
    int Interconnect,
    double CapacityBitsPerSecond,
    IReadOnlyList<int> Appliances,
    TrafficMonthInput Input,
    bool Ends = false
);
