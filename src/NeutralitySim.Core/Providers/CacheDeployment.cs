using NeutralitySim.Core.Caches;
using NeutralitySim.Core.Forecasts;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Providers;

/// <summary>
/// Where a provider with a programme could deploy or withdraw appliances: where the regime lets it and its traffic qualifies, as many
/// as its peak calls for.
/// </summary>
internal static class CacheDeployment
{
    /// <summary>Sites at which appliances could be added, with what each would add to the profit.</summary>
    public static List<PlacedReaction> WeighDeploying(ProviderReview review, ProviderOutlook outlook)
    {
        var places = new List<PlacedReaction>();
        foreach (var (isp, site) in Sites(review))
        {
            double peak = review.Outcomes[isp].OfferedPercentile95[review.Provider];
            int present = review.Isps[isp].Appliances[site];
            if (
                !review.Data.CacheProgramme.Offered
                || !outlook.IsAt(isp)
                || !Permitted(review, isp)
                || present == 0 && peak < review.Data.CacheProgramme.MinimumPeakBitsPerSecond
            )
                continue;
            int wanted = Wanted(review, review.World.Isps[isp].CacheSites[site], peak);
            if (wanted > present)
                places.Add(Best(review, outlook, (isp, site), present, wanted));
        }

        return places;
    }

    /// <summary>Sites at which appliances could be taken away: down to what the peak calls for, or else all.</summary>
    public static List<PlacedReaction> WeighWithdrawing(ProviderReview review, ProviderOutlook outlook)
    {
        var places = new List<PlacedReaction>();
        foreach (var (isp, site) in Sites(review))
        {
            int present = review.Isps[isp].Appliances[site];
            if (!review.Data.CacheProgramme.Offered || !outlook.IsAt(isp) || present == 0)
                continue;
            double peak = review.Outcomes[isp].OfferedPercentile95[review.Provider];
            int wanted = Wanted(review, review.World.Isps[isp].CacheSites[site], peak);
            places.Add(Weigh(review, outlook, isp, site, wanted < present ? wanted : 0));
        }

        return places;
    }

    // Appliances are indivisible, and the last of them may not be worth its cost: halving the way back to what is there finds the number.
    private static PlacedReaction Best(
        ProviderReview review,
        ProviderOutlook outlook,
        (int Isp, int Site) place,
        int present,
        int wanted
    )
    {
        var best = Weigh(review, outlook, place.Isp, place.Site, wanted);
        for (int more = (wanted - present) / 2; more > 0; more /= 2)
        {
            var fewer = Weigh(review, outlook, place.Isp, place.Site, present + more);
            if (fewer.Gain > best.Gain)
                best = fewer;
        }

        return best;
    }

    private static PlacedReaction Weigh(
        ProviderReview review,
        ProviderOutlook outlook,
        int isp,
        int site,
        int appliances
    )
    {
        var plan = CacheSitePlanner.Established(review.Data.Catalogue, review.Data.CacheProgramme, appliances);
        double gain = outlook.Gain(
            isp,
            new ForecastChange(review.Provider) { Site = site, CachePlan = plan },
            appliances - review.Isps[isp].Appliances[site]
        );
        return new PlacedReaction(isp, site, appliances, gain, review.Passes(gain, outlook.RevenueAt(isp)));
    }

    /// <summary>All sites of the provider.</summary>
    public static IEnumerable<(int Isp, int Site)> Sites(ProviderReview review)
    {
        for (int isp = 0; isp < review.World.Isps.Count; isp++)
        for (int site = 0; site < review.World.Isps[isp].CacheSites.Count; site++)
            if (review.World.Isps[isp].CacheSites[site].Provider == review.Provider)
                yield return (isp, site);
    }

    /// <summary>Appliances a provider would have at each of its sites of an ISP under a deal; none where it would place none.</summary>
    public static IEnumerable<(int Site, int Appliances)> WantedUnderDeal(ProviderReview review, int isp)
    {
        double peak = review.Outcomes[isp].OfferedPercentile95[review.Provider];
        var programme = review.Data.CacheProgramme;
        if (
            !programme.Offered
            || review.World.Regime.At(isp).Caches.Permission == CachePermission.Forbidden
            || peak < programme.MinimumPeakBitsPerSecond
        )
            yield break;
        var sites = review.World.Isps[isp].CacheSites;
        for (int site = 0; site < sites.Count; site++)
            if (sites[site].Provider == review.Provider)
                yield return (site, Math.Max(review.Isps[isp].Appliances[site], Wanted(review, sites[site], peak)));
    }

    /// <summary>Share of a provider's peak that the appliances it would place under a deal could serve, 0 to 1.</summary>
    public static double OffloadUnderDeal(ProviderReview review, int isp)
    {
        double peak = review.Outcomes[isp].OfferedPercentile95[review.Provider];
        double offload = 0;
        foreach (var (_, appliances) in WantedUnderDeal(review, isp))
            offload = Math.Max(offload, Offload(review, peak, appliances));
        return peak > 0 ? offload / peak : 0;
    }

    private static int Wanted(ProviderReview review, CacheSite site, double peak)
    {
        double perAppliance =
            review.Data.CacheProgramme.ThroughputBitsPerSecondPerAppliance * review.World.Market.CacheDeployUtilisation;
        return (int)Math.Min(site.MaximumAppliances, Math.Ceiling(peak / perAppliance));
    }

    private static bool Permitted(ProviderReview review, int isp) =>
        review.World.Regime.At(isp).Caches.Permission switch
        {
            CachePermission.Open => true,
            CachePermission.WithDeal => review.Isps[isp].HasDeal[review.Provider],
            _ => false,
        };

    // A cache serves what it holds, at most what its appliances can send.
    private static double Offload(ProviderReview review, double peak, int appliances)
    {
        var data = review.Data;
        double hitRatio = CacheSitePlanner.Established(data.Catalogue, data.CacheProgramme, appliances).ByteHitRatio;
        return Math.Min(peak * hitRatio, appliances * data.CacheProgramme.ThroughputBitsPerSecondPerAppliance);
    }
}
