namespace NeutralitySim.Core.Worlds;

/// <summary>A provider's offer of appliances to ISPs and what one appliance does.</summary>
public sealed record CacheProgramme
{
    /// <summary>False for a provider that never places appliances inside ISPs.</summary>
    public required bool Offered { get; init; }

    /// <summary>How appliances are filled.</summary>
    public required CachePolicy Policy { get; init; }

    /// <summary>Storage of one appliance, bytes.</summary>
    public required double StorageBytesPerAppliance { get; init; }

    /// <summary>Serving rate of one appliance, bit/s.</summary>
    public required double ThroughputBitsPerSecondPerAppliance { get; init; }

    /// <summary>Fill rate of one appliance during the window, bit/s (Open Connect: up to 1.2 Gbps).</summary>
    public required double FillBitsPerSecondPerAppliance { get; init; }

    /// <summary>Local hour at which the fill window opens, 0 to 23 (Open Connect: 2).</summary>
    public required int FillWindowStartHour { get; init; }

    /// <summary>Length of the fill window, hours, 1 to 24 (Open Connect: 12).</summary>
    public required int FillWindowHours { get; init; }

    /// <summary>Peak traffic to one ISP from which the provider offers appliances, bit/s (Open Connect: 5 Gbps).</summary>
    public required double MinimumPeakBitsPerSecond { get; init; }

    /// <summary>Hardware cost of one appliance, or one server outside, to the provider, per month of its life.</summary>
    public required double HardwareCostPerApplianceMonth { get; init; }
}
