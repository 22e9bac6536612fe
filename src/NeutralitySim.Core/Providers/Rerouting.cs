using NeutralitySim.Core.Forecasts;
using NeutralitySim.Core.Money;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Providers;

/// <summary>Moving traffic to transit, or back to peering, ISP by ISP: what it would bring.</summary>
internal static class Rerouting
{
    /// <summary>The moves in one direction that are possible, with what each would add.</summary>
    /// <param name="review">The month seen.</param>
    /// <param name="outlook">What the provider expects.</param>
    /// <param name="toTransit">True towards transit.</param>
    public static List<PlacedReaction> Weigh(ProviderReview review, ProviderOutlook outlook, bool toTransit)
    {
        var places = new List<PlacedReaction>();
        for (int isp = 0; isp < review.Isps.Count; isp++)
        {
            // A deal is a commitment to send over the direct link until its term is over.
            if (
                !outlook.IsAt(isp)
                || DealTerm.Binds(review.Layout, isp, review.Isps[isp], review.Provider, review.Month)
                || review.Isps[isp].PrefersTransit[review.Provider] == toTransit
                || !HasRoom(review, isp, PathKind.Peering)
                || !HasRoom(review, isp, PathKind.Transit)
            )
                continue;
            double gain = outlook.Gain(isp, new ForecastChange(review.Provider) { PrefersTransit = toTransit });
            places.Add(new PlacedReaction(isp, -1, 0, gain, review.Passes(gain, outlook.RevenueAt(isp))));
        }

        return places;
    }

    private static bool HasRoom(ProviderReview review, int isp, PathKind kind)
    {
        var layout = review.Layout.Isps[isp];
        for (int path = layout.PathStart[review.Provider]; path < layout.PathStart[review.Provider + 1]; path++)
            if (layout.Paths[path].Kind == kind && review.Isps[isp].Capacity[layout.Paths[path].Link] > 0)
                return true;
        return false;
    }
}
