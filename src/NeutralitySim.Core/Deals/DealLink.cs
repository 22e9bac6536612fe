namespace NeutralitySim.Core.Deals;

/// <summary>The direct link a deal is about.</summary>
/// <param name="Provider">Index of the provider.</param>
/// <param name="Interconnect">Index of the link among the ISP's interconnects.</param>
/// <param name="CapacityBitsPerSecond">Capacity of the link under the deal, bit/s.</param>
internal readonly record struct DealLink(int Provider, int Interconnect, double CapacityBitsPerSecond);
