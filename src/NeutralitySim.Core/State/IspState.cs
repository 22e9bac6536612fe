using NeutralitySim.Core.Caches;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.State;

/// <summary>What changes about an ISP from month to month. Arrays are indexed like <see cref="IspLayout"/>.</summary>
public sealed class IspState
{
    /// <summary>Cohorts.</summary>
    public required CohortState[] Cohorts { get; init; }

    /// <summary>Capacity of each link, bit/s; of a cache site its appliances' throughput.</summary>
    public required double[] Capacity { get; init; }

    /// <summary>Appliances per cache site.</summary>
    public required int[] Appliances { get; init; }

    /// <summary>Plan of each cache site for the month; at the start, of a site long since filled.</summary>
    public required CachePlan[] CachePlans { get; init; }

    /// <summary>Capacity ordered and not yet in use.</summary>
    public List<CapacityOrder> Orders { get; init; } = [];

    /// <summary>True for providers with a signed deal.</summary>
    public required bool[] HasDeal { get; init; }

    /// <summary>Price in the deal with each provider, per Mbps of p95 and month.</summary>
    public required double[] DealPricePerMbpsMonth { get; init; }

    /// <summary>Month from which the deal with each provider no longer holds; 0 where it has no end.</summary>
    public required int[] DealEndsMonth { get; init; }

    /// <summary>Months for which a deal with each provider has been worth talking about.</summary>
    public required int[] MonthsOfTalks { get; init; }

    /// <summary>True for providers that route over transit before peering.</summary>
    public required bool[] PrefersTransit { get; init; }

    /// <summary>True for links whose growth was refused last month, so that a refusal is told once.</summary>
    public required bool[] UpgradeRefused { get; init; }

    /// <summary>Retail price of access, per line and month.</summary>
    public required double RetailPricePerMonth { get; set; }

    /// <summary>Share of the 95th percentile that caches kept off the interconnects in the first month, 0 to 1; null before it ended.</summary>
    public double? CachedShareAtStart { get; set; }

    /// <summary>Paying lines of all cohorts.</summary>
    public double TotalLines
    {
        get
        {
            double total = 0;
            foreach (var cohort in Cohorts)
                total += cohort.Lines;
            return total;
        }
    }

    /// <summary>Lines that subscribe to a provider.</summary>
    public double Adopters(int provider)
    {
        double total = 0;
        foreach (var cohort in Cohorts)
            total += cohort.Lines * cohort.Adoption[provider];
        return total;
    }

    /// <summary>Ends all subscriptions to a provider that leaves.</summary>
    internal void LoseAdopters(int provider)
    {
        for (int cohort = 0; cohort < Cohorts.Length; cohort++)
        {
            var adoption = Cohorts[cohort].Adoption.ToArray();
            adoption[provider] = 0;
            Cohorts[cohort] = Cohorts[cohort] with { Adoption = adoption };
        }
    }

    /// <summary>State at the start of a run.</summary>
    public static IspState StartOf(World world, IspLayout layout)
    {
        var isp = layout.Isp;
        var capacity = new double[layout.LinkCount];
        for (int index = 0; index < isp.Interconnects.Count; index++)
            capacity[layout.FirstInterconnect + index] = isp.Interconnects[index].CapacityBitsPerSecond;
        for (int index = 0; index < isp.AggregationLinks.Count; index++)
            capacity[layout.FirstAggregation + index] = isp.AggregationLinks[index].CapacityBitsPerSecond;
        return new IspState
        {
            Cohorts = isp.Cohorts.Select(c => new CohortState(c.Lines, isp.InitialAdoption)).ToArray(),
            Capacity = capacity,
            Appliances = isp.CacheSites.Select(s => s.InitialAppliances).ToArray(),
            CachePlans = isp
                .CacheSites.Select(s =>
                {
                    var provider = world.Providers[s.Provider];
                    return CacheSitePlanner.Established(
                        provider.Catalogue,
                        provider.CacheProgramme,
                        s.InitialAppliances
                    );
                })
                .ToArray(),
            HasDeal = new bool[world.Providers.Count],
            DealPricePerMbpsMonth = new double[world.Providers.Count],
            DealEndsMonth = new int[world.Providers.Count],
            MonthsOfTalks = new int[world.Providers.Count],
            PrefersTransit = new bool[world.Providers.Count],
            UpgradeRefused = new bool[layout.LinkCount],
            RetailPricePerMonth = isp.RetailPricePerMonth,
        };
    }
}
