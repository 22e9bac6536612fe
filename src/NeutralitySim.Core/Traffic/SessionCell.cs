using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Traffic;

/// <summary>Sessions that are alike: same cohort, provider and device tier.</summary>
/// <param name="Cohort">Index of the cohort in its ISP.</param>
/// <param name="Provider">Index of the provider.</param>
/// <param name="DeviceTopBitsPerSecond">Top bitrate of the devices in the tier, before ladder, plan and growth.</param>
/// <param name="Share">Share of the cohort's viewing time on these devices, above 0 to 1.</param>
public readonly record struct SessionCell(int Cohort, int Provider, double DeviceTopBitsPerSecond, double Share)
{
    /// <summary>Bitrate a session asks for, bit/s: the least that plan, screen and ladder allow.</summary>
    /// <param name="planBitsPerSecond">Rate of the line, bit/s.</param>
    /// <param name="ladderTopBitsPerSecond">Top rung served, bit/s, before growth.</param>
    /// <param name="scale">Factor on screens and rungs, see <see cref="Cohort.RungScale"/>.</param>
    public double CapBitsPerSecond(double planBitsPerSecond, double ladderTopBitsPerSecond, double scale) =>
        Math.Min(planBitsPerSecond, Math.Min(DeviceTopBitsPerSecond, ladderTopBitsPerSecond) * scale);
}
