using NeutralitySim.Core.Caching;
using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Regimes;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Market;

/// <summary>
/// A provider with a programme deploys appliances at an ISP where the regime lets it, traffic qualifies, and what they save in
/// charges, ports and lost quality is worth their cost.
/// </summary>
internal static class CacheDeployment
{
    public static List<ApplianceChange> Decide(ProviderReview review, List<RunEvent> events)
    {
        var changes = new List<ApplianceChange>();
        if (review.Data.CacheProgramme.Offered)
            foreach (var (isp, site) in Sites(review))
                if (Permitted(review, isp))
                    Decide(review, isp, site, changes, events);
        return changes;
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

    private static void Decide(
        ProviderReview review,
        int isp,
        int site,
        List<ApplianceChange> changes,
        List<RunEvent> events
    )
    {
        var programme = review.Data.CacheProgramme;
        var data = review.World.Isps[isp].CacheSites[site];
        int present = review.Isps[isp].Appliances[site];
        double peak = review.Outcomes[isp].OfferedPercentile95[review.Provider];
        if (present == 0 && peak < programme.MinimumPeakBitsPerSecond)
            return;
        int wanted = Wanted(review, data, peak);
        if (wanted <= present || !Worthwhile(review, isp, present, peak, wanted))
            return;
        changes.Add(new ApplianceChange(isp, site, wanted));
        string subject = $"{review.World.Isps[isp].Id}/{data.Id}";
        double gigabits = peak / UnitConversion.BitsPerSecondPerGbps;
        events.Add(review.Event(RunEventKind.CachesDeployed, subject, wanted, gigabits));
    }

    private static bool Worthwhile(ProviderReview review, int isp, int present, double peak, int wanted)
    {
        var programme = review.Data.CacheProgramme;
        double offloadedMbps =
            (Offload(review, peak, wanted) - Offload(review, peak, present)) / UnitConversion.BitsPerSecondPerMbps;
        double saved = offloadedMbps * ChargePerMbps(review, isp) + review.ValueOfFullQuality(isp);
        double cost =
            (wanted - present)
            * (programme.HardwareCostPerApplianceMonth + review.World.Regime.At(isp).Caches.FeePerApplianceMonth);
        return saved >= cost;
    }

    // A cache serves what it holds, at most what its appliances can send.
    private static double Offload(ProviderReview review, double peak, int appliances)
    {
        var data = review.Data;
        double hitRatio = CacheSitePlanner.Established(data.Catalogue, data.CacheProgramme, appliances).ByteHitRatio;
        return Math.Min(peak * hitRatio, appliances * data.CacheProgramme.ThroughputBitsPerSecondPerAppliance);
    }

    // What a megabit of p95 over the provider's interconnects costs it at this ISP, averaged over its paths.
    private static double ChargePerMbps(ProviderReview review, int isp)
    {
        var topology = review.Layout.Isps[isp];
        var outcome = review.Outcomes[isp];
        double charge = 0;
        double mbps = 0;
        for (int path = topology.PathStart[review.Provider]; path < topology.PathStart[review.Provider + 1]; path++)
        {
            if (topology.Paths[path].Kind == PathKind.Cache)
                continue;
            double percentile = outcome.PathPercentile95[path] / UnitConversion.BitsPerSecondPerMbps;
            mbps += percentile;
            charge += percentile * PathCharges.PerMbps(review, isp, path);
        }

        return mbps > 0 ? charge / mbps : topology.Isp.PortCostPerMbpsMonth;
    }
}
