using NeutralitySim.Core.Caches;
using NeutralitySim.Core.Forecasts;
using NeutralitySim.Core.Money;
using NeutralitySim.Core.Providers;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Deals;

/// <summary>The month an ISP and a provider would have with a deal, for those that bargain for one.</summary>
/// <remarks>
/// At most one deal per ISP and month, so that a run costs at most twice as much; where several providers suffer they take turns.
/// </remarks>
internal static class DealBranches
{
    /// <summary>The branch of a month, or null where nobody bargains.</summary>
    /// <param name="review">The month before: who suffered.</param>
    /// <param name="isp">Index of the ISP.</param>
    /// <param name="input">The month without a deal.</param>
    public static DealBranch? Of(MonthReview review, int isp, TrafficMonthInput input)
    {
        if (review.World.Regime.At(isp).Bargaining is null)
            return null;
        int[] suffering = Enumerable
            .Range(0, review.World.Providers.Count)
            .Where(provider => DealMaking.MayNegotiate(review, isp, provider))
            .ToArray();
        return suffering.Length == 0 ? null : Of(review, isp, suffering[input.Month % suffering.Length], input);
    }

    private static DealBranch? Of(MonthReview review, int isp, int provider, TrafficMonthInput input)
    {
        var layout = review.Layout.Isps[isp];
        int interconnect = DealMaking.DirectLink(layout, provider);
        if (interconnect < 0)
            return null;
        int link = layout.FirstInterconnect + interconnect;
        double offered = review.Outcomes[isp].OfferedPercentile95[provider];
        double capacity = Math.Max(input.CapacityAfter[link], review.World.Regime.At(isp).Upgrade.CapacityFor(offered));
        var branch = input with
        {
            CapacityBefore = With(input.CapacityBefore, link, capacity),
            CapacityAfter = With(input.CapacityAfter, link, capacity),
            PathByteHitRatio = [.. input.PathByteHitRatio],
            FillBitsPerSecond = [.. input.FillBitsPerSecond],
            PrefersTransit = With(input.PrefersTransit, provider, false),
            Weight = With(input.Weight, provider, review.World.Regime.At(isp).PriorityWeight),
        };
        var data = review.World.Providers[provider];
        int[] appliances = [.. review.State.Isps[isp].Appliances];
        CachePlan[] plans = [.. review.State.Isps[isp].CachePlans];
        foreach (var (site, wanted) in CacheDeployment.WantedUnderDeal(ProviderReview.Of(review, provider), isp))
        {
            var plan = CacheSitePlanner.Established(data.Catalogue, data.CacheProgramme, appliances[site] = wanted);
            CachePlacement.Place(layout, plans, branch, site, plans[site] = plan);
            branch.CapacityBefore[site] = plan.ServingBitsPerSecond;
        }

        return new DealBranch(provider, interconnect, capacity, appliances, branch);
    }

    private static T[] With<T>(T[] values, int index, T value)
    {
        T[] changed = [.. values];
        changed[index] = value;
        return changed;
    }
}
