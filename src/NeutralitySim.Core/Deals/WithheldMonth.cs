using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Deals;

/// <summary>A month at an ISP as it would have been had a provider not shown its service there.</summary>
/// <remarks>In the fields that lines and bills rest on. Others' pictures are left as they were, and what enters loses the provider's own percentile.</remarks>
internal static class WithheldMonth
{
    /// <summary>The month without a provider.</summary>
    /// <param name="layout">The ISP.</param>
    /// <param name="seen">The month with it.</param>
    /// <param name="provider">Index of the provider.</param>
    public static TrafficMonth Of(IspLayout layout, TrafficMonth seen, int provider)
    {
        var month = TrafficMonth.Empty(layout, seen.ViewingHours.Length, 0);
        seen.ViewingHours.CopyTo(month.ViewingHours, 0);
        seen.ServedBytes.CopyTo(month.ServedBytes, 0);
        seen.PathServedBytes.CopyTo(month.PathServedBytes, 0);
        seen.PathFillBytes.CopyTo(month.PathFillBytes, 0);
        seen.PathPercentile95.CopyTo(month.PathPercentile95, 0);
        seen.LinkPercentile95.CopyTo(month.LinkPercentile95, 0);
        seen.LinkMeanCapacity.CopyTo(month.LinkMeanCapacity, 0);
        seen.HourlyStreamSeconds.CopyTo(month.HourlyStreamSeconds, 0);
        seen.HourlyWantedBits.CopyTo(month.HourlyWantedBits, 0);
        seen.HourlyServedBits.CopyTo(month.HourlyServedBits, 0);
        seen.TollPercentile95.CopyTo(month.TollPercentile95, 0);
        seen.PeakBitsPerSecond.CopyTo(month.PeakBitsPerSecond, 0);
        seen.WithheldQuality.CopyTo(month.WithheldQuality, 0);
        month.InboundPercentile95 = seen.InboundPercentile95;
        month.ViewingHours[provider] = month.ServedBytes[provider] = month.TollPercentile95[provider] = 0;
        Array.Clear(month.HourlyServedBits, provider * UnitConversion.HoursPerDay, UnitConversion.HoursPerDay);
        for (int path = layout.PathStart[provider]; path < layout.PathStart[provider + 1]; path++)
        {
            if (layout.Paths[path].Kind != PathKind.Cache)
                month.InboundPercentile95 = Math.Max(0, month.InboundPercentile95 - seen.PathPercentile95[path]);
            month.LinkPercentile95[layout.Paths[path].Link] = Math.Max(
                0,
                month.LinkPercentile95[layout.Paths[path].Link] - seen.PathPercentile95[path]
            );
            month.PathServedBytes[path] = month.PathFillBytes[path] = month.PathPercentile95[path] = 0;
        }

        return month;
    }
}
