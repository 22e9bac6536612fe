namespace NeutralitySim.Core.Worlds;

/// <summary>A peering agreement whose date is an input, as in a replay of history.</summary>
/// <param name="Isp">Index of the ISP.</param>
/// <param name="Provider">Index of the provider.</param>
/// <param name="Interconnect">Index of the ISP's interconnect that gets the capacity.</param>
/// <param name="Month">Month in which the deal is signed; negative when before the start.</param>
/// <param name="ActivationLagMonths">Whole months from signature to traffic, 0 to 60; 0 activates at the start of the signing month.</param>
/// <param name="ActivationShare">Share of the activation month in which the capacity is available, 0 to 1.</param>
/// <param name="CapacityBitsPerSecond">Capacity once active, bit/s.</param>
/// <param name="PricePerMbpsMonth">What the provider pays the ISP per Mbps of p95 and month.</param>
public sealed record Deal(
    int Isp,
    int Provider,
    int Interconnect,
    int Month,
    int ActivationLagMonths,
    double ActivationShare,
    double CapacityBitsPerSecond,
    double PricePerMbpsMonth
);
