namespace NeutralitySim.Core.Worlds;

/// <summary>Energy and carbon parameters of one run, at one level (low, central or high). Power in watts.</summary>
/// <remarks>Symbols follow the conventional and power models in the literature; each value's source stands in the scenario.</remarks>
public sealed record EmissionParameters
{
    /// <summary>Grid by country (ISO alpha-2) of every site.</summary>
    public required IReadOnlyDictionary<string, GridFactor> Grid { get; init; }

    /// <summary>Level of the parameter set: low, central or high.</summary>
    public required string Level { get; init; }

    /// <summary>Preset the values come from, or <c>default</c>.</summary>
    public string ParameterSet { get; init; } = "default";

    /// <summary>Key by which the hybrid model shares idle energy among sessions.</summary>
    public required AllocationKey AllocationKey { get; init; }

    /// <summary>True when manufacture of devices is reported beside use.</summary>
    public required bool IncludeEmbodied { get; init; }

    /// <summary>Data centre and content delivery, Wh per viewing hour, measured at the meter: cooling is in it.</summary>
    public required double DataCentreWattHoursPerViewingHour { get; init; }

    /// <summary>The same per volume, Wh/GB; one of the two is 0.</summary>
    public double DataCentreWattHoursPerGigabyte { get; init; }

    /// <summary>Conventional network intensity of fixed access, Wh/GB.</summary>
    public required double FixedNetworkWattHoursPerGigabyte { get; init; }

    /// <summary>Conventional part of the fixed network per hour whatever the volume, Wh/h.</summary>
    public double FixedNetworkWattHoursPerHour { get; init; }

    /// <summary>Conventional network intensity of mobile access, Wh/GB.</summary>
    public required double MobileNetworkWattHoursPerGigabyte { get; init; }

    /// <summary>Conventional home router intensity, Wh/GB.</summary>
    public required double RouterWattHoursPerGigabyte { get; init; }

    /// <summary>Conventional part of the home router per hour whatever the volume, Wh/h.</summary>
    public double RouterWattHoursPerHour { get; init; }

    /// <summary>Devices per volume, Wh/GB, for sources that count so; in every model.</summary>
    public double DeviceWattHoursPerGigabyte { get; init; }

    /// <summary>
    /// Conventional life-cycle carbon of fixed access with the router, gCO₂e/GB, where a source gives that instead of energy:
    /// its own grid and manufacture are in it, so that it counts as embodied.
    /// </summary>
    public double FixedNetworkLifeCycleGramsPerGigabyte { get; init; }

    /// <summary>The same of mobile access, gCO₂e/GB.</summary>
    public double MobileNetworkLifeCycleGramsPerGigabyte { get; init; }

    /// <summary>Access network idle power per line, W, indexed like <see cref="AccessTechnology"/>.</summary>
    public required IReadOnlyList<double> AccessIdleWattsPerLine { get; init; }

    /// <summary>Access network slope, W/Mbps, indexed like <see cref="AccessTechnology"/>.</summary>
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

    /// <summary>People of a line who watch at the same time and share its marginal power (power model).</summary>
    public double ActiveUsersPerLine { get; init; } = 1;

    /// <summary>Interconnect port at full load, W per Gbps of capacity; lit ports draw <see cref="PortIdleRatio"/> of it when idle.</summary>
    public required double PortWattsPerGbps { get; init; }

    /// <summary>Idle over full power of a port, 0 to 1.</summary>
    public required double PortIdleRatio { get; init; }

    /// <summary>Cache appliance at full load, W.</summary>
    public required double ApplianceMaximumWatts { get; init; }

    /// <summary>Idle over full power of an appliance, 0 to 1.</summary>
    public required double ApplianceIdleRatio { get; init; }

    /// <summary>Mean rate over full rate of a server that sends to viewers, above 0 to 1.</summary>
    public double ApplianceMeanUse { get; init; } = 0.35;

    /// <summary>Share of the stated energy of data centres that is servers which send to viewers, 0 to 1.</summary>
    public double ServerShareOfDataCentre { get; init; } = 0.2;

    /// <summary>Power usage effectiveness of ISP sites with caches and ports, 1 to 3.</summary>
    public required double SitePue { get; init; }

    /// <summary>Screen and peripherals, W while watching, indexed like <see cref="DeviceKind"/>.</summary>
    public required IReadOnlyList<double> DeviceWatts { get; init; }

    /// <summary>How manufacture of devices is shared over time.</summary>
    public EmbodiedAllocation EmbodiedAllocation { get; init; }

    /// <summary>Manufacture of the home router, gCO₂e per hour of its life and line.</summary>
    public double RouterEmbodiedGramsPerHour { get; init; }

    /// <summary>Manufacture of a cache appliance, gCO₂e per hour of its life.</summary>
    public double ApplianceEmbodiedGramsPerHour { get; init; }

    /// <summary>Electricity contracts and certificates, for the market-based column alone.</summary>
    public IReadOnlyList<EnergyInstrument> Instruments { get; init; } = [];

    /// <summary>Residual mix by country, gCO₂e/kWh; where there is none the grid's average takes its place.</summary>
    public IReadOnlyDictionary<string, double> ResidualMix { get; init; } = new Dictionary<string, double>();

    /// <summary>Manufacture, g CO₂e per hour of use, indexed like <see cref="DeviceKind"/>.</summary>
    public required IReadOnlyList<double> DeviceEmbodiedGramsPerHour { get; init; }

    /// <summary>Basis, dataset, vintage and year of all grids, as printed beside carbon figures.</summary>
    public string GridBasis =>
        string.Join(
            "; ",
            Grid.Values.Select(grid => $"{grid.Basis}, {grid.Dataset}, vintage {grid.Vintage}").Distinct()
        );
}
