namespace NeutralitySim.Core.Traffic;

/// <summary>All that an ISP's month depends on. Arrays are indexed like <see cref="IspLayout"/>.</summary>
public sealed record TrafficMonthInput
{
    /// <summary>Month, from 0.</summary>
    public required int Month { get; init; }

    /// <summary>Days to simulate.</summary>
    public required DayGroup[] Days { get; init; }

    /// <summary>Calendar days from the start of the run to the first of this month; places the random streams.</summary>
    public required int FirstDay { get; init; }

    /// <summary>Adopting lines of each cell, scaled by the growth of viewing.</summary>
    public required double[] CellLines { get; init; }

    /// <summary>Bitrate a session of each cell asks for, bit/s.</summary>
    public required double[] CellCapBitsPerSecond { get; init; }

    /// <summary>Ratio of each cell's bitrates to the ladder's rungs.</summary>
    public required double[] CellRungScale { get; init; }

    /// <summary>Link capacity before any activation of this month, bit/s.</summary>
    public required double[] CapacityBefore { get; init; }

    /// <summary>Link capacity from its activation day on, bit/s.</summary>
    public required double[] CapacityAfter { get; init; }

    /// <summary>Day from which the new capacity holds, from 0; 0 where nothing changes.</summary>
    public required int[] ActivationDay { get; init; }

    /// <summary>Share of each path's provider's bytes that its cache holds, 0 to 1; meaningless for other paths.</summary>
    public required double[] PathByteHitRatio { get; init; }

    /// <summary>Fill traffic each provider sends into the ISP in each hour of the day, bit/s: [provider × 24 + hour].</summary>
    public required double[] FillBitsPerSecond { get; init; }

    /// <summary>True for providers that prefer transit to peering.</summary>
    public required bool[] PrefersTransit { get; init; }

    /// <summary>Weight of each provider's sessions on a full link, 1 or more.</summary>
    public required double[] Weight { get; init; }

    /// <summary>Daily demand shock of each provider and group of days: [provider][group], mean 1.</summary>
    public required double[][] DayShock { get; init; }
}
