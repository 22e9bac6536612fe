namespace NeutralitySim.Core.Emissions;

/// <summary>What an ISP delivered in a month, as the energy models see it. Arrays are per provider unless said.</summary>
public sealed record DeliveryMonth
{
    /// <summary>Hours in the month.</summary>
    public required double Hours { get; init; }

    /// <summary>Paying lines per cohort.</summary>
    public required IReadOnlyList<double> CohortLines { get; init; }

    /// <summary>Viewing hours.</summary>
    public required IReadOnlyList<double> ViewingHours { get; init; }

    /// <summary>Viewing hours by device: [provider × devices + device].</summary>
    public required IReadOnlyList<double> DeviceHours { get; init; }

    /// <summary>Volume delivered, GB.</summary>
    public required IReadOnlyList<double> Gigabytes { get; init; }

    /// <summary>Part of the volume that caches inside the ISP served, GB.</summary>
    public required IReadOnlyList<double> CachedGigabytes { get; init; }

    /// <summary>Lines that subscribe.</summary>
    public required IReadOnlyList<double> Adopters { get; init; }

    /// <summary>Cache appliances.</summary>
    public required IReadOnlyList<double> Appliances { get; init; }

    /// <summary>Serving rate of one appliance, Gbps.</summary>
    public required IReadOnlyList<double> ApplianceGbps { get; init; }

    /// <summary>Interconnects: mean capacity in Gbps and volume in GB by provider.</summary>
    public required IReadOnlyList<(double CapacityGbps, double[] Gigabytes)> Interconnects { get; init; }

    /// <summary>A provider's viewing hours by device.</summary>
    public IReadOnlyList<double> DeviceHoursOf(int provider)
    {
        int devices = DeviceHours.Count / ViewingHours.Count;
        return DeviceHours.Skip(provider * devices).Take(devices).ToArray();
    }
}
