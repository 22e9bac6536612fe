namespace NeutralitySim.Core.Emissions;

/// <summary>Energy and carbon parameters of one run, at one level (low, central or high). Power in watts.</summary>
/// <remarks>Symbols follow the conventional and power models in the literature; each value's source stands in the scenario.</remarks>
public sealed record EmissionParameters
{
    /// <summary>Carbon intensity by country (ISO alpha-2), gCO₂e/kWh.</summary>
    public required IReadOnlyDictionary<string, double> GridGramsPerKilowattHour { get; init; }

    /// <summary>Basis, dataset and vintage of the grid factors, as printed beside every carbon figure.</summary>
    public required string GridBasis { get; init; }

    /// <summary>Level of the parameter set: low, central or high.</summary>
    public required string Level { get; init; }

    /// <summary>Key by which the hybrid model shares idle energy among sessions.</summary>
    public required AllocationKey AllocationKey { get; init; }

    /// <summary>True when manufacture of devices is reported beside use.</summary>
    public required bool IncludeEmbodied { get; init; }

    /// <summary>Data centre and content delivery, Wh per viewing hour (conventional and hybrid).</summary>
    public required double DataCentreWattHoursPerViewingHour { get; init; }

    /// <summary>Conventional network intensity of fixed access, Wh/GB.</summary>
    public required double FixedNetworkWattHoursPerGigabyte { get; init; }

    /// <summary>Conventional network intensity of mobile access, Wh/GB.</summary>
    public required double MobileNetworkWattHoursPerGigabyte { get; init; }

    /// <summary>Conventional home router intensity, Wh/GB.</summary>
    public required double RouterWattHoursPerGigabyte { get; init; }

    /// <summary>Access network idle power per line, W, indexed like <see cref="Topology.AccessTechnology"/>.</summary>
    public required IReadOnlyList<double> AccessIdleWattsPerLine { get; init; }

    /// <summary>Access network slope, W/Mbps, indexed like <see cref="Topology.AccessTechnology"/>.</summary>
    public required IReadOnlyList<double> AccessWattsPerMbps { get; init; }

    /// <summary>Core network idle power per line, W.</summary>
    public required double CoreIdleWattsPerLine { get; init; }

    /// <summary>Core network slope, W/Mbps of traffic that crosses the core (all but traffic served by a cache).</summary>
    public required double CoreWattsPerMbps { get; init; }

    /// <summary>Part of the core slope that traffic served inside the ISP still causes, 0 to 1.</summary>
    public required double CacheLocalCoreShare { get; init; }

    /// <summary>Home router and media converter, W per fixed line, always on.</summary>
    public required double RouterWatts { get; init; }

    /// <summary>People sharing a line's always-on equipment.</summary>
    public required double UsersPerLine { get; init; }

    /// <summary>Interconnect port at full load, W per Gbps of capacity; lit ports draw <see cref="PortIdleRatio"/> of it when idle.</summary>
    public required double PortWattsPerGbps { get; init; }

    /// <summary>Idle over full power of a port, 0 to 1.</summary>
    public required double PortIdleRatio { get; init; }

    /// <summary>Cache appliance at full load, W.</summary>
    public required double ApplianceMaximumWatts { get; init; }

    /// <summary>Idle over full power of an appliance, 0 to 1.</summary>
    public required double ApplianceIdleRatio { get; init; }

    /// <summary>Power usage effectiveness of ISP sites with caches and ports, 1 to 3.</summary>
    public required double SitePue { get; init; }

    /// <summary>Screen and peripherals, W while watching, indexed like <see cref="Topology.DeviceKind"/>.</summary>
    public required IReadOnlyList<double> DeviceWatts { get; init; }

    /// <summary>Manufacture, g CO₂e per hour of use, indexed like <see cref="Topology.DeviceKind"/>.</summary>
    public required IReadOnlyList<double> DeviceEmbodiedGramsPerHour { get; init; }
}
