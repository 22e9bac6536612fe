using NeutralitySim.Core.Caches;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Forecasts;

/// <summary>Puts a cache site's plan into a month.</summary>
internal static class CachePlacement
{
    /// <summary>Sets what a site serves, holds and fetches; the fill of its provider's other sites stays.</summary>
    /// <param name="layout">The ISP.</param>
    /// <param name="plans">Plans of all its sites; that of the site itself is not looked at.</param>
    /// <param name="input">The month; its arrays change.</param>
    /// <param name="site">Index of the site.</param>
    /// <param name="plan">Its plan.</param>
    public static void Place(IspLayout layout, CachePlan[] plans, TrafficMonthInput input, int site, CachePlan plan)
    {
        int provider = layout.Isp.CacheSites[site].Provider;
        input.CapacityAfter[site] = plan.ServingBitsPerSecond;
        for (int path = layout.PathStart[provider]; path < layout.PathStart[provider + 1]; path++)
            if (layout.Paths[path].Kind == PathKind.Cache && layout.Paths[path].Link == site)
                input.PathByteHitRatio[path] = plan.ByteHitRatio;
        for (int hour = 0; hour < UnitConversion.HoursPerDay; hour++)
        {
            double fill = 0;
            for (int other = 0; other < layout.FirstInterconnect; other++)
            {
                var placed = other == site ? plan : plans[other];
                if (layout.Isp.CacheSites[other].Provider == provider && placed.FillsAt(hour))
                    fill += placed.FillBitsPerSecond;
            }

            input.FillBitsPerSecond[provider * UnitConversion.HoursPerDay + hour] = fill;
        }
    }
}
