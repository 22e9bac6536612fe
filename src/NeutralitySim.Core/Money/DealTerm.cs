using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Money;

/// <summary>The term of a deal at a stated price or with a date: in its last month the provider may leave over transit; else it signs again.</summary>
/// <remarks>Bargained deals have the term of <see cref="Bargaining"/>: their price is found anew.</remarks>
internal static class DealTerm
{
    /// <summary>First month without the deal, from 1; 0 where it never ends. A deal from before the start was renewed since.</summary>
    /// <param name="regime">Rules at the ISP.</param>
    /// <param name="month">Month of signature, negative before the start.</param>
    public static int FirstEnd(Regime regime, int month)
    {
        int term = regime.Upgrade.DealTermMonths;
        if (term == 0 || regime.Bargaining is not null)
            return 0;
        int end = month + term;
        return end > 0 ? end : end + (-end / term + 1) * term;
    }

    /// <summary>True in the last month of a term.</summary>
    public static bool IsOver(IspState isp, int provider, int month) =>
        isp.HasDeal[provider] && isp.DealEndsMonth[provider] == month + 1;

    /// <summary>
    /// True where a provider must send over the direct link: it has a deal whose term is not over, or caches that would go with it, whose loss
    /// is not weighed there.
    /// </summary>
    public static bool Binds(WorldLayout layout, int isp, IspState state, int provider, int month)
    {
        if (!state.HasDeal[provider])
            return false;
        var regime = layout.World.Regime.At(isp);
        if (regime.Bargaining is not null || !IsOver(state, provider, month))
            return true;
        var sites = layout.Isps[isp].Isp.CacheSites;
        return regime.Caches.Permission == CachePermission.WithDeal
            && Enumerable.Range(0, sites.Count).Any(s => sites[s].Provider == provider && state.Appliances[s] > 0);
    }
}
