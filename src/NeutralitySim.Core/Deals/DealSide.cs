using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Deals;

/// <summary>A month with a deal or without, and what stands there for it.</summary>
/// <param name="Outcome">Traffic and quality.</param>
/// <param name="CapacityBitsPerSecond">Capacity of the direct link.</param>
/// <param name="Appliances">Appliances per cache site of the ISP.</param>
internal sealed record DealSide(TrafficMonth Outcome, double CapacityBitsPerSecond, IReadOnlyList<int> Appliances)
{
    /// <summary>Appliances of a provider, or of all with null.</summary>
    public static int Count(IReadOnlyList<int> appliances, Isp isp, int? provider)
    {
        int sum = 0;
        for (int site = 0; site < isp.CacheSites.Count; site++)
            if (provider is null || isp.CacheSites[site].Provider == provider)
                sum += appliances[site];
        return sum;
    }
}
