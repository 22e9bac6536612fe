using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Caches;

/// <summary>A cache site before a month: it plans what it stores, serves and fetches.</summary>
public static class CacheSiteMonth
{
    /// <summary>Plans.</summary>
    /// <param name="layout">World of the run.</param>
    /// <param name="isp">Index of the ISP.</param>
    /// <param name="site">Index of the site in its ISP.</param>
    /// <param name="previous">Plan of the month before.</param>
    /// <param name="order">Month to come and appliances.</param>
    public static CachePlan Plan(WorldLayout layout, int isp, int site, CachePlan previous, CacheSiteOrder order)
    {
        var provider = layout.World.Providers[layout.Isps[isp].Isp.CacheSites[site].Provider];
        int days = layout.World.Calendar.DaysIn(order.Month);
        return CacheSitePlanner.Plan(provider.Catalogue, provider.CacheProgramme, order.Appliances, previous, days);
    }
}
