using NeutralitySim.Core.Caching;
using NeutralitySim.Core.Topology;

namespace NeutralitySim.Core.Engine;

/// <summary>What changes about an ISP from month to month.</summary>
public sealed class IspState
{
    /// <summary>State at the start of a run.</summary>
    public IspState(World world, IspTopology topology)
    {
        var isp = topology.Isp;
        Lines = isp.Cohorts.Select(c => c.Lines).ToArray();
        Adoption = [.. isp.InitialAdoption];
        Capacity = new double[topology.LinkCount];
        for (int index = 0; index < isp.Interconnects.Count; index++)
            Capacity[topology.FirstInterconnect + index] = isp.Interconnects[index].CapacityBitsPerSecond;
        for (int index = 0; index < isp.AggregationLinks.Count; index++)
            Capacity[topology.FirstAggregation + index] = isp.AggregationLinks[index].CapacityBitsPerSecond;
        Appliances = isp.CacheSites.Select(s => s.InitialAppliances).ToArray();
        CachePlans = isp
            .CacheSites.Select(s =>
            {
                var provider = world.Providers[s.Provider];
                return CacheSitePlanner.Established(provider.Catalogue, provider.CacheProgramme, s.InitialAppliances);
            })
            .ToArray();
        HasDeal = new bool[world.Providers.Count];
        DealPricePerMbpsMonth = new double[world.Providers.Count];
        PrefersTransit = new bool[world.Providers.Count];
        UpgradeRefused = new bool[topology.LinkCount];
        RetailPricePerMonth = isp.RetailPricePerMonth;
    }

    /// <summary>Paying lines per cohort.</summary>
    public double[] Lines { get; }

    /// <summary>Share of lines that subscribe to each provider, 0 to 1.</summary>
    public double[] Adoption { get; }

    /// <summary>Capacity of each link, bit/s; of a cache site its appliances' throughput.</summary>
    public double[] Capacity { get; }

    /// <summary>Appliances per cache site.</summary>
    public int[] Appliances { get; }

    /// <summary>Plan of each cache site for the month; at the start, of a site long since filled.</summary>
    public CachePlan[] CachePlans { get; }

    /// <summary>Capacity ordered and not yet in use.</summary>
    public List<CapacityOrder> Orders { get; } = [];

    /// <summary>True for providers with a signed deal.</summary>
    public bool[] HasDeal { get; }

    /// <summary>Price in the deal with each provider, per Mbps of p95 and month.</summary>
    public double[] DealPricePerMbpsMonth { get; }

    /// <summary>True for providers that route over transit before peering.</summary>
    public bool[] PrefersTransit { get; }

    /// <summary>True for links whose growth was refused last month, so that a refusal is told once.</summary>
    public bool[] UpgradeRefused { get; }

    /// <summary>Retail price of access, per line and month.</summary>
    public double RetailPricePerMonth { get; set; }

    /// <summary>Paying lines of all cohorts.</summary>
    public double TotalLines
    {
        get
        {
            double total = 0;
            foreach (double lines in Lines)
                total += lines;
            return total;
        }
    }
}
