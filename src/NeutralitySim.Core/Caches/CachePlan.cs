using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Caches;

/// <summary>What one provider's appliances at one site store, serve and fetch in one month.</summary>
/// <remarks>All amounts are of the whole site. Equal title sizes, so requests and bytes have the same hit ratio.</remarks>
public sealed record CachePlan
{
    /// <summary>The catalogue the plan was made for.</summary>
    public required Catalogue Catalogue { get; init; }

    /// <summary>How the appliances are filled.</summary>
    public required CachePolicy Policy { get; init; }

    /// <summary>Appliances installed, 0 or more.</summary>
    public required int Appliances { get; init; }

    /// <summary>Titles the storage holds, at most those of the catalogue; titles are spread over the appliances, none twice.</summary>
    public required double CapacityTitles { get; init; }

    /// <summary>Titles stored and in demand once the last fill of the month has arrived, expected value, 0 to <see cref="CapacityTitles"/>.</summary>
    public required double StoredTitles { get; init; }

    /// <summary>Share of requests for a title stored at the time, mean of the month, 0 to 1.</summary>
    public required double HitRatio { get; init; }

    /// <summary>Share of demanded bytes that belong to titles stored at the time, mean of the month, 0 to 1.</summary>
    public double ByteHitRatio => HitRatio;

    /// <summary>Bytes fetched in one fill window, mean of the month; 0 for demand-driven policies, whose misses are the fill.</summary>
    public required double DailyFillBytes { get; init; }

    /// <summary>Bytes fetched in the busiest fill window of the month.</summary>
    public required double LargestDailyFillBytes { get; init; }

    /// <summary>Hour of the day at which the fill window opens, local time, 0 to 23.</summary>
    public required int FillWindowStartHour { get; init; }

    /// <summary>Length of the fill window, hours, 1 to 24.</summary>
    public required int FillWindowHours { get; init; }

    /// <summary>Most the appliances serve at once, bit/s.</summary>
    public required double ServingBitsPerSecond { get; init; }

    /// <summary>Fill traffic while the window is open, bit/s, mean of the month; even over the window.</summary>
    public double FillBitsPerSecond => Rate(DailyFillBytes);

    /// <summary>Fill traffic in the busiest window of the month, bit/s; never above the appliances' fill rate.</summary>
    public double LargestFillBitsPerSecond => Rate(LargestDailyFillBytes);

    /// <summary>Whether the fill window is open; it may run past midnight.</summary>
    /// <param name="hourOfDay">Local time of day in hours, 0 to below 24.</param>
    public bool FillsAt(double hourOfDay)
    {
        double sinceOpening = hourOfDay - FillWindowStartHour;
        return (sinceOpening < 0 ? sinceOpening + 24 : sinceOpening) < FillWindowHours;
    }

    private double Rate(double bytes) => bytes * 8 / (FillWindowHours * 3600.0);
}
