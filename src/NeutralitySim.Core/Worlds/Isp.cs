namespace NeutralitySim.Core.Worlds;

/// <summary>An access ISP: its lines, links, caches and prices.</summary>
public sealed record Isp
{
    /// <summary>Identifier, kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>Name shown to people.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of the country whose grid feeds it.</summary>
    public required string Country { get; init; }

    /// <summary>Id of the retail market; ISPs with the same value compete for the same households.</summary>
    public required string RetailMarket { get; init; }

    /// <summary>Share of its profit that belongs to owners at home, 0 to 1.</summary>
    public double HomeOwned { get; init; } = 1;

    /// <summary>Groups of like lines.</summary>
    public required IReadOnlyList<Cohort> Cohorts { get; init; }

    /// <summary>Aggregation links between access and core, each serving some cohorts. May be empty.</summary>
    public required IReadOnlyList<AggregationLink> AggregationLinks { get; init; }

    /// <summary>Links over which content enters, in the order in which providers prefer them after any cache.</summary>
    public required IReadOnlyList<Interconnect> Interconnects { get; init; }

    /// <summary>Cache sites inside the ISP, present or possible.</summary>
    public required IReadOnlyList<CacheSite> CacheSites { get; init; }

    /// <summary>Initial share of this ISP's lines that subscribe to each provider, 0 to 1, indexed like providers.</summary>
    public required IReadOnlyList<double> InitialAdoption { get; init; }

    /// <summary>Retail price of access, per line and month.</summary>
    public required double RetailPricePerMonth { get; init; }

    /// <summary>Cost of serving a line apart from interconnection and video traffic, per line and month.</summary>
    public required double ServingCostPerLineMonth { get; init; }

    /// <summary>
    /// The part of that cost which the starting price was not set on, per line and month, 0 or more: prices follow it.
    /// </summary>
    public double ServingCostRisePerLineMonth { get; init; }

    /// <summary>Cost of carrying busy-hour traffic from the interconnect to aggregation, per Mbps of p95 and month.</summary>
    public required double BackhaulCostPerMbpsMonth { get; init; }

    /// <summary>Cost to each side of a lit interconnect port, per Mbps of capacity and month.</summary>
    public required double PortCostPerMbpsMonth { get; init; }

    /// <summary>One-off cost to each paying side of new interconnect capacity, per Mbps.</summary>
    public required double UpgradeCostPerMbps { get; init; }

    /// <summary>Space and cooling of one cache appliance, per month, without its electricity.</summary>
    public required double HostingCostPerApplianceMonth { get; init; }

    /// <summary>Price of electricity, per kWh.</summary>
    public required double ElectricityPricePerKilowattHour { get; init; }
}
