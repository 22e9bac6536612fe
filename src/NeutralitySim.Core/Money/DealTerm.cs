using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Money;

/// <summary>How long a deal runs, and whom it binds until then.</summary>
/// <remarks>
/// In the last month of a deal at a stated price, or with a date, the provider may leave over transit; else it signs again. Of a bargained one the
/// price is found anew.
/// </remarks>
internal static class DealTerm
{
    /// <summary>First month without the deal, from 1; 0 where it never ends. A deal from before the start was renewed since.</summary>
    /// <param name="regime">Rules at the ISP.</param>
    /// <param name="month">First month of the deal, negative before the start.</param>
    public static int FirstEnd(Regime regime, int month)
    {
        int term = regime.Bargaining?.TermMonths ?? regime.Upgrade.DealTermMonths;
        if (term == 0)
            return 0;
        int end = month + term;
        return end > 0 ? end : end + (-end / term + 1) * term;
    }

    /// <summary>True in the last month of a term.</summary>
    public static bool IsOver(IspState isp, int provider, int month) =>
        isp.HasDeal[provider] && isp.DealEndsMonth[provider] == month + 1;

    /// <summary>Cache sites of a provider at an ISP that stand or fall with the deal.</summary>
    public static IEnumerable<int> Sites(WorldLayout layout, int isp, int provider)
    {
        var sites = layout.World.Isps[isp].CacheSites;
        return layout.World.Regime.At(isp).Caches.Permission == CachePermission.WithDeal
            ? Enumerable.Range(0, sites.Count).Where(site => sites[site].Provider == provider)
            : [];
    }

    /// <summary>
    /// True where a provider must send over the direct link: it has a deal whose term is not over, or caches that would go with it, whose loss
    /// is not weighed where it chooses its way.
    /// </summary>
    public static bool Binds(WorldLayout layout, int isp, IspState state, int provider, int month) =>
        state.HasDeal[provider]
        && (
            layout.World.Regime.At(isp).Bargaining is not null
            || !IsOver(state, provider, month)
            || Sites(layout, isp, provider).Any(site => state.Appliances[site] > 0)
        );
}
