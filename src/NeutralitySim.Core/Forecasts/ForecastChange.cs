using NeutralitySim.Core.Caches;

namespace NeutralitySim.Core.Forecasts;

/// <summary>What an action changes about an ISP's month; what is null stays as it is.</summary>
/// <param name="Provider">Index of the provider that acts; −1 where none does.</param>
internal readonly record struct ForecastChange(int Provider)
{
    /// <summary>Index of the provider's top rung.</summary>
    public int? TopRung { get; init; }

    /// <summary>Whether the provider sends over transit before peering.</summary>
    public bool? PrefersTransit { get; init; }

    /// <summary>Cache site that changes.</summary>
    public int Site { get; init; }

    /// <summary>What the site stores, serves and fetches.</summary>
    public CachePlan? CachePlan { get; init; }

    /// <summary>Link that changes.</summary>
    public int Link { get; init; }

    /// <summary>Capacity of the link, bit/s.</summary>
    public double? CapacityBitsPerSecond { get; init; }

    /// <summary>Capacity of every link, bit/s, where several change at once.</summary>
    public double[]? Capacities { get; init; }
}
