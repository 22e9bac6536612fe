using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Caches;

/// <summary>Plans one month of one provider's appliances at one site, whatever their policy.</summary>
/// <remarks>
/// <see cref="CachePolicy.Proactive"/> follows <see cref="ProactiveFill"/>. The demand-driven policies are taken in steady state: closed
/// forms (<see cref="CheApproximation"/>) for LRU, FIFO and LFU, <see cref="SieveHitRatio"/> for SIEVE. They fetch a title when it is
/// first missed, so their fill is the traffic of their misses, which is metered as such, and drift costs one miss a title, which is neglected.
/// </remarks>
internal static class CacheSitePlanner
{
    /// <summary>Titles that fit: storage of all appliances over the mean title size, rounded down, at most the catalogue.</summary>
    /// <param name="catalogue">Titles on offer.</param>
    /// <param name="programme">Storage of an appliance.</param>
    /// <param name="appliances">Appliances installed.</param>
    public static double CapacityTitles(Catalogue catalogue, CacheProgramme programme, int appliances) =>
        Math.Min(
            catalogue.Titles,
            Math.Floor(appliances * programme.StorageBytesPerAppliance / catalogue.MeanTitleBytes)
        );

    /// <summary>Plans a month.</summary>
    /// <param name="catalogue">Titles on offer.</param>
    /// <param name="programme">What an appliance does.</param>
    /// <param name="appliances">Appliances installed all month; 0 gives a plan of zeros.</param>
    /// <param name="previousPlan">The month before at this site, or null for a site that starts empty; see <see cref="Established"/>.</param>
    /// <param name="daysInMonth">Days of the month, 1 to 31.</param>
    /// <exception cref="ArgumentOutOfRangeException">Appliances below 0 or days below 1.</exception>
    public static CachePlan Plan(
        Catalogue catalogue,
        CacheProgramme programme,
        int appliances,
        CachePlan? previousPlan,
        int daysInMonth
    )
    {
        if (appliances < 0)
            throw new ArgumentOutOfRangeException(nameof(appliances), appliances, "A site has 0 appliances or more.");
        if (daysInMonth < 1)
            throw new ArgumentOutOfRangeException(nameof(daysInMonth), daysInMonth, "A month has at least 1 day.");
        return programme.Policy == CachePolicy.Proactive
            ? ProactiveFill.Plan(catalogue, programme, appliances, Surviving(previousPlan, appliances), daysInMonth)
            : PlanOnDemand(catalogue, programme, appliances, previousPlan);
    }

    /// <summary>A site whose appliances have been there long enough to be at rest; the plan before a run's first month.</summary>
    /// <param name="catalogue">Titles on offer.</param>
    /// <param name="programme">What an appliance does.</param>
    /// <param name="appliances">Appliances installed.</param>
    public static CachePlan Established(Catalogue catalogue, CacheProgramme programme, int appliances)
    {
        if (programme.Policy != CachePolicy.Proactive)
            return Plan(catalogue, programme, appliances, null, 1);
        double titles = ProactiveFill.SteadyTitles(catalogue, programme, appliances);
        return ProactiveFill.Plan(catalogue, programme, appliances, titles, 1);
    }

    internal static CachePlan Empty(Catalogue catalogue, CacheProgramme programme, int appliances) =>
        new()
        {
            Catalogue = catalogue,
            Policy = programme.Policy,
            Appliances = appliances,
            CapacityTitles = CapacityTitles(catalogue, programme, appliances),
            StoredTitles = 0,
            HitRatio = 0,
            DailyFillBytes = 0,
            LargestDailyFillBytes = 0,
            FillWindowStartHour = programme.FillWindowStartHour,
            FillWindowHours = programme.FillWindowHours,
            ServingBitsPerSecond = appliances * programme.ThroughputBitsPerSecondPerAppliance,
        };

    // Titles are spread over the appliances, so those on appliances taken away are gone.
    private static double Surviving(CachePlan? previousPlan, int appliances) =>
        previousPlan is not { Appliances: > 0 }
            ? 0
            : previousPlan.StoredTitles * Math.Min(1, (double)appliances / previousPlan.Appliances);

    private static CachePlan PlanOnDemand(
        Catalogue catalogue,
        CacheProgramme programme,
        int appliances,
        CachePlan? previousPlan
    )
    {
        CachePlan empty = Empty(catalogue, programme, appliances);
        bool sameAsBefore =
            previousPlan is not null
            && previousPlan.Policy == empty.Policy
            && previousPlan.Catalogue == catalogue
            && previousPlan.CapacityTitles == empty.CapacityTitles;
        return empty with
        {
            StoredTitles = empty.CapacityTitles,
            HitRatio = sameAsBefore ? previousPlan!.HitRatio : SteadyHitRatio(empty),
        };
    }

    private static double SteadyHitRatio(CachePlan plan)
    {
        var popularity = new ZipfPopularity(plan.Catalogue.Titles, plan.Catalogue.ZipfExponent);
        return plan.Policy switch
        {
            CachePolicy.Lru => CheApproximation.LruHitRatio(popularity, plan.CapacityTitles),
            CachePolicy.Fifo => CheApproximation.FifoHitRatio(popularity, plan.CapacityTitles),
            CachePolicy.Lfu => CheApproximation.LfuHitRatio(popularity, plan.CapacityTitles),
            CachePolicy.Sieve => SieveHitRatio.Of(popularity, plan.CapacityTitles),
            _ => throw new ArgumentOutOfRangeException(nameof(plan), plan.Policy, "Not a demand-driven policy."),
        };
    }
}
