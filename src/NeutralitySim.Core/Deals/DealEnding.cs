using NeutralitySim.Core.Money;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Deals;

/// <summary>What becomes of a deal that is not renewed: its ports are handed back, and caches that needed it go.</summary>
internal static class DealEnding
{
    /// <summary>Capacity of a direct link without a deal: what it had at the start, bit/s.</summary>
    public static double CapacityWithout(IspLayout layout, int interconnect) =>
        layout.Isp.Interconnects[interconnect].CapacityBitsPerSecond;

    /// <summary>Ends the deal of a provider that has left the direct link, or for good; renews any other at its price.</summary>
    public static void Close(MonthReview review, int isp, int provider)
    {
        var state = review.State.Isps[isp];
        if (state.PrefersTransit[provider] || !review.State.Providers[provider].InBusiness)
        {
            End(review, isp, provider, 0);
            return;
        }

        var regime = review.World.Regime.At(isp);
        state.DealEndsMonth[provider] = DealTerm.FirstEnd(regime, review.Month + 1);
        DealLog
            .Of(review, isp, provider, DealMaking.LinkOf(review, isp, provider))
            .Signed(state.DealPricePerMbpsMonth[provider], 0);
    }

    /// <summary>Ends a deal from the month to come on.</summary>
    /// <param name="review">The month that ended.</param>
    /// <param name="isp">Index of the ISP.</param>
    /// <param name="provider">Index of the provider.</param>
    /// <param name="gain">What the provider gained by the deal, per month.</param>
    public static void End(MonthReview review, int isp, int provider, double gain)
    {
        var layout = review.Layout.Isps[isp];
        var state = review.State.Isps[isp];
        int interconnect = DealMaking.LinkOf(review, isp, provider);
        int link = layout.FirstInterconnect + interconnect;
        DealLog.Of(review, isp, provider, interconnect).Ended(state.DealPricePerMbpsMonth[provider], gain);
        state.HasDeal[provider] = false;
        state.DealEndsMonth[provider] = 0;
        state.MonthsOfTalks[provider] = 0;
        state.DealPricePerMbpsMonth[provider] = 0;
        state.Orders.RemoveAll(order => order.Link == link);
        state.Capacity[link] = CapacityWithout(layout, interconnect);
        foreach (int site in DealTerm.Sites(review.Layout, isp, provider))
            state.Appliances[site] = 0;
    }
}
