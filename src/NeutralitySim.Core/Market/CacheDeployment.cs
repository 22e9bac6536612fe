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
    public static void Decide(MonthReview review, int provider)
    {
        if (!review.World.Providers[provider].CacheProgramme.Offered)
            return;
        for (int isp = 0; isp < review.World.Isps.Count; isp++)
        for (int site = 0; site < review.World.Isps[isp].CacheSites.Count; site++)
            if (review.World.Isps[isp].CacheSites[site].Provider == provider && Permitted(review, isp, provider))
                Decide(review, provider, isp, site);
    }

    /// <summary>Share of a provider's peak that the appliances it would place under a deal could serve, 0 to 1.</summary>
    public static double OffloadUnderDeal(MonthReview review, int provider, int isp)
    {
        var programme = review.World.Providers[provider].CacheProgramme;
        double peak = review.Outcomes[isp].OfferedPercentile95[provider];
        if (
            !programme.Offered
            || review.World.Regime.Caches.Permission == CachePermission.Forbidden
            || peak < programme.MinimumPeakBitsPerSecond
        )
            return 0;
        double offload = 0;
        foreach (var site in review.World.Isps[isp].CacheSites)
            if (site.Provider == provider)
                offload = Math.Max(offload, Offload(review, provider, peak, Wanted(review, provider, site, peak)));
        return offload / peak;
    }

    private static int Wanted(MonthReview review, int provider, CacheSite site, double peak)
    {
        double perAppliance =
            review.World.Providers[provider].CacheProgramme.ThroughputBitsPerSecondPerAppliance
            * review.World.Market.CacheDeployUtilisation;
        return (int)Math.Min(site.MaximumAppliances, Math.Ceiling(peak / perAppliance));
    }

    private static bool Permitted(MonthReview review, int isp, int provider) =>
        review.World.Regime.Caches.Permission switch
        {
            CachePermission.Open => true,
            CachePermission.WithDeal => review.State.Isps[isp].HasDeal[provider],
            _ => false,
        };

    private static void Decide(MonthReview review, int provider, int isp, int site)
    {
        var programme = review.World.Providers[provider].CacheProgramme;
        var data = review.World.Isps[isp].CacheSites[site];
        var appliances = review.State.Isps[isp].Appliances;
        double peak = review.Outcomes[isp].OfferedPercentile95[provider];
        if (appliances[site] == 0 && peak < programme.MinimumPeakBitsPerSecond)
            return;
        int wanted = Wanted(review, provider, data, peak);
        int more = wanted - appliances[site];
        if (more <= 0 || !Worthwhile(review, provider, isp, site, peak, wanted))
            return;
        appliances[site] = wanted;
        review.Note(
            Accounts.Provider(review.World.Providers[provider].Id),
            RunEventKind.CachesDeployed,
            $"{review.World.Isps[isp].Id}/{data.Id}",
            wanted,
            peak / UnitConversion.BitsPerSecondPerGbps
        );
    }

    private static bool Worthwhile(MonthReview review, int provider, int isp, int site, double peak, int wanted)
    {
        var programme = review.World.Providers[provider].CacheProgramme;
        int present = review.State.Isps[isp].Appliances[site];
        double offloadedMbps =
            (Offload(review, provider, peak, wanted) - Offload(review, provider, peak, present))
            / UnitConversion.BitsPerSecondPerMbps;
        double saved = offloadedMbps * ChargePerMbps(review, provider, isp) + review.ValueOfFullQuality(isp, provider);
        double cost =
            (wanted - present)
            * (programme.HardwareCostPerApplianceMonth + review.World.Regime.Caches.FeePerApplianceMonth);
        return saved >= cost;
    }

    // A cache serves what it holds, at most what its appliances can send.
    private static double Offload(MonthReview review, int provider, double peak, int appliances)
    {
        var data = review.World.Providers[provider];
        double hitRatio = CacheSitePlanner.Established(data.Catalogue, data.CacheProgramme, appliances).ByteHitRatio;
        return Math.Min(peak * hitRatio, appliances * data.CacheProgramme.ThroughputBitsPerSecondPerAppliance);
    }

    // What a megabit of p95 over the provider's interconnects costs it at this ISP, averaged over its paths.
    private static double ChargePerMbps(MonthReview review, int provider, int isp)
    {
        var topology = review.Topologies[isp];
        var outcome = review.Outcomes[isp];
        double charge = 0;
        double mbps = 0;
        for (int path = topology.PathStart[provider]; path < topology.PathStart[provider + 1]; path++)
        {
            if (topology.Paths[path].Kind == PathKind.Cache)
                continue;
            double percentile = outcome.PathPercentile95[path] / UnitConversion.BitsPerSecondPerMbps;
            mbps += percentile;
            charge += percentile * PathCharges.PerMbps(review, provider, isp, path);
        }

        return mbps > 0 ? charge / mbps : topology.Isp.PortCostPerMbpsMonth;
    }
}
