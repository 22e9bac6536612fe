using NeutralitySim.Core.Caches;
using NeutralitySim.Core.Forecasts;
using NeutralitySim.Core.Money;
using NeutralitySim.Core.Providers;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Deals;

/// <summary>
/// The month an ISP and a provider would have with a deal, for those that bargain for one, or without theirs, for those whose deal is in its last month.
/// </summary>
/// <remarks>
/// At most one branch per ISP and month, so that a run costs at most twice as much; where several providers suffer they take turns.
/// </remarks>
internal static class DealBranches
{
    /// <summary>The branch of a month, or null where nobody bargains.</summary>
    /// <param name="review">The month before: who suffered.</param>
    /// <param name="isp">Index of the ISP.</param>
    /// <param name="input">The month as it is.</param>
    public static DealBranch? Of(MonthReview review, int isp, TrafficMonthInput input)
    {
        if (review.World.Regime.At(isp).Bargaining is null)
            return null;
        var ends = review.State.Isps[isp].DealEndsMonth;
        int ending = Array.FindIndex(ends, end => end == input.Month + 1);
        if (ending >= 0)
            return Without(review, isp, ending, input);
        int[] suffering = Enumerable
            .Range(0, review.World.Providers.Count)
            .Where(provider => DealMaking.MayNegotiate(review, isp, provider))
            .ToArray();
        return suffering.Length == 0 ? null : With(review, isp, suffering[input.Month % suffering.Length], input);
    }

    private static DealBranch? With(MonthReview review, int isp, int provider, TrafficMonthInput input)
    {
        var layout = review.Layout.Isps[isp];
        int interconnect = DealMaking.DirectLink(layout, provider);
        if (interconnect < 0)
            return null;
        var regime = review.World.Regime.At(isp);
        var seen = ProviderReview.Of(review, provider);
        bool cachesNeedDeal = regime.Caches.Permission == CachePermission.WithDeal;
        double missed = cachesNeedDeal ? 1 - CacheDeployment.OffloadUnderDeal(seen, isp) : 1;
        double direct = missed * review.Outcomes[isp].OfferedPercentile95[provider];
        int link = layout.FirstInterconnect + interconnect;
        double capacity = Math.Max(input.CapacityAfter[link], regime.Upgrade.CapacityFor(direct));
        var branch = Changed(input, link, capacity) with
        {
            PrefersTransit = Set(input.PrefersTransit, provider, false),
            Weight = Set(input.Weight, provider, regime.PriorityWeight),
        };
        // Caches that may come without a deal are no part of it.
        var appliances = cachesNeedDeal ? CacheDeployment.WantedUnderDeal(seen, isp) : [];
        return new DealBranch(provider, interconnect, capacity, Place(review, isp, appliances, branch), branch);
    }

    private static DealBranch Without(MonthReview review, int isp, int provider, TrafficMonthInput input)
    {
        var layout = review.Layout.Isps[isp];
        int interconnect = DealMaking.DirectLink(layout, provider);
        double capacity = DealEnding.CapacityWithout(layout, interconnect);
        var branch = Changed(input, layout.FirstInterconnect + interconnect, capacity) with
        {
            Weight = Set(input.Weight, provider, 1),
        };
        var appliances = DealTerm.Sites(review.Layout, isp, provider).Select(site => (site, 0));
        return new DealBranch(provider, interconnect, capacity, Place(review, isp, appliances, branch), branch, true);
    }

    private static TrafficMonthInput Changed(TrafficMonthInput input, int link, double capacity) =>
        input with
        {
            CapacityBefore = Set(input.CapacityBefore, link, capacity),
            CapacityAfter = Set(input.CapacityAfter, link, capacity),
            PathByteHitRatio = [.. input.PathByteHitRatio],
            FillBitsPerSecond = [.. input.FillBitsPerSecond],
        };

    private static int[] Place(
        MonthReview review,
        int isp,
        IEnumerable<(int Site, int Appliances)> changes,
        TrafficMonthInput branch
    )
    {
        var layout = review.Layout.Isps[isp];
        int[] appliances = [.. review.State.Isps[isp].Appliances];
        CachePlan[] plans = [.. review.State.Isps[isp].CachePlans];
        foreach (var (site, number) in changes)
        {
            var data = review.World.Providers[layout.Isp.CacheSites[site].Provider];
            appliances[site] = number;
            plans[site] = CacheSitePlanner.Established(data.Catalogue, data.CacheProgramme, number);
            CachePlacement.Place(layout, plans, branch, site, plans[site]);
            branch.CapacityBefore[site] = plans[site].ServingBitsPerSecond;
        }

        return appliances;
    }

    private static T[] Set<T>(T[] values, int index, T value)
    {
        T[] changed = [.. values];
        changed[index] = value;
        return changed;
    }
}
