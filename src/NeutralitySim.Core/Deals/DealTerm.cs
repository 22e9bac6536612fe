using NeutralitySim.Core.Money;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Deals;

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
    /// <see cref="Providers.Rerouting"/> does not weigh.
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

    /// <summary>Ends the deal of a provider that has left the direct link, or for good; renews any other at its price.</summary>
    public static void Close(MonthReview review, int isp, int provider)
    {
        var state = review.State.Isps[isp];
        if (state.PrefersTransit[provider] || !review.State.Providers[provider].InBusiness)
        {
            DealEnding.End(review, isp, provider, 0);
            return;
        }

        var regime = review.World.Regime.At(isp);
        state.DealEndsMonth[provider] = FirstEnd(regime, review.Month + 1);
        DealLog
            .Of(review, isp, provider, DealMaking.LinkOf(review, isp, provider))
            .Signed(state.DealPricePerMbpsMonth[provider], 0);
    }
}
