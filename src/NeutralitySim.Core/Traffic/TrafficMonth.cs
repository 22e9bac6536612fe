using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Traffic;

/// <summary>What an ISP's month came to. Totals cover the whole month; arrays are indexed like <see cref="IspLayout"/>.</summary>
public sealed class TrafficMonth
{
    /// <summary>A month in which nothing has happened yet.</summary>
    public static TrafficMonth Empty(IspLayout layout, int providers, int devices)
    {
        int paths = layout.Paths.Length;
        int links = layout.LinkCount;
        return new TrafficMonth
        {
            ViewingHours = new double[providers],
            DeviceHours = new double[providers * devices],
            DemandedBytes = new double[providers],
            ServedBytes = new double[providers],
            PathServedBytes = new double[paths],
            PathFillBytes = new double[paths],
            PathPercentile95 = new double[paths],
            LinkPercentile95 = new double[links],
            LinkOfferedPercentile95 = new double[links],
            LinkHourlyBitsPerSecond = new double[links * UnitConversion.HoursPerDay],
            LinkMeanCapacity = new double[links],
            LinkLargestUtilisation = new double[links],
            HourlyStreamSeconds = new double[providers * UnitConversion.HoursPerDay],
            HourlyServedBits = new double[providers * UnitConversion.HoursPerDay],
            HourlyWantedBits = new double[providers * UnitConversion.HoursPerDay],
            BelowHighDefinitionSeconds = new double[providers],
            StalledSeconds = new double[providers],
            OfferedPercentile95 = new double[providers],
            TollPercentile95 = new double[providers],
            PeakBitsPerSecond = new double[providers],
            WithheldQuality = new double[providers],
            PrimeWantedSeconds = new double[layout.Cells.Length],
            PrimeBits = new double[layout.Cells.Length],
        };
    }

    /// <summary>Hours watched per provider.</summary>
    public required double[] ViewingHours { get; init; }

    /// <summary>Hours watched per provider and device: [provider × devices + device].</summary>
    public required double[] DeviceHours { get; init; }

    /// <summary>Bytes that running sessions wanted at full quality, per provider.</summary>
    public required double[] DemandedBytes { get; init; }

    /// <summary>Bytes delivered, per provider.</summary>
    public required double[] ServedBytes { get; init; }

    /// <summary>Bytes delivered, per path, without cache fill.</summary>
    public required double[] PathServedBytes { get; init; }

    /// <summary>Cache fill carried, per path.</summary>
    public required double[] PathFillBytes { get; init; }

    /// <summary>95th percentile of each path's traffic with fill, bit/s.</summary>
    public required double[] PathPercentile95 { get; init; }

    /// <summary>95th percentile of each link's traffic with fill, bit/s.</summary>
    public required double[] LinkPercentile95 { get; init; }

    /// <summary>95th percentile of what sessions wanted to send over each link, bit/s; above capacity when congested.</summary>
    public required double[] LinkOfferedPercentile95 { get; init; }

    /// <summary>Mean load of each link by hour, bit/s: [link × 24 + hour].</summary>
    public required double[] LinkHourlyBitsPerSecond { get; init; }

    /// <summary>Mean capacity of each link over the month, bit/s.</summary>
    public required double[] LinkMeanCapacity { get; init; }

    /// <summary>Largest load over capacity of any step, per link; 0 for links without capacity and load.</summary>
    public required double[] LinkLargestUtilisation { get; init; }

    /// <summary>Stream-seconds by provider and hour: [provider × 24 + hour].</summary>
    public required double[] HourlyStreamSeconds { get; init; }

    /// <summary>Seconds for which viewers of each cell wanted to watch in prime time: streams, and as an expectation those whom poor quality turned away.</summary>
    public required double[] PrimeWantedSeconds { get; init; }

    /// <summary>Bits delivered to each cell in prime time.</summary>
    public required double[] PrimeBits { get; init; }

    /// <summary>Bits delivered by provider and hour.</summary>
    public required double[] HourlyServedBits { get; init; }

    /// <summary>Bits wanted by provider and hour.</summary>
    public required double[] HourlyWantedBits { get; init; }

    /// <summary>Stream-seconds below high definition although screen and plan allow it, per provider.</summary>
    public required double[] BelowHighDefinitionSeconds { get; init; }

    /// <summary>Stream-seconds below the lowest rung, per provider.</summary>
    public required double[] StalledSeconds { get; init; }

    /// <summary>95th percentile of each provider's offered traffic before any path is chosen, bit/s.</summary>
    public required double[] OfferedPercentile95 { get; init; }

    /// <summary>95th percentile of the traffic that the regime's toll covers, per provider, bit/s; 0 without a toll.</summary>
    public required double[] TollPercentile95 { get; init; }

    /// <summary>
    /// What each provider's sessions want in the intervals that make the 95th percentile of all of them together, bit/s; 0 where no
    /// toll has a threshold.
    /// </summary>
    public required double[] PeakBitsPerSecond { get; init; }

    /// <summary>95th percentile of all that enters over interconnects, bit/s.</summary>
    public double InboundPercentile95 { get; set; }

    /// <summary>95th percentile of all that is served and filled, caches included, bit/s.</summary>
    public double TotalPercentile95 { get; set; }

    /// <summary>Mean bitrate of a provider in prime time, 19–23 h, bit/s; 0 when nobody watched.</summary>
    public double PrimeTimeBitsPerSecond(int provider) => PrimeTime(HourlyServedBits, provider);

    /// <summary>Mean bitrate wanted in prime time, bit/s.</summary>
    public double PrimeTimeWantedBitsPerSecond(int provider) => PrimeTime(HourlyWantedBits, provider);

    /// <summary>Share of the bitrate that screens and plans allow which each provider withholds by a cut ladder, 0 to 1.</summary>
    public required double[] WithheldQuality { get; init; }

    /// <summary>Share of the bitrate sessions ask for that is lost to congestion in prime time, 0 to 1.</summary>
    public double LostQuality(int provider)
    {
        double wanted = PrimeTimeWantedBitsPerSecond(provider);
        return wanted > 0 ? Math.Max(0, 1 - PrimeTimeBitsPerSecond(provider) / wanted) : 0;
    }

    private double PrimeTime(double[] bits, int provider)
    {
        double sum = 0;
        double seconds = 0;
        for (int hour = PrimeTimeHours.First; hour < PrimeTimeHours.End; hour++)
        {
            sum += bits[provider * UnitConversion.HoursPerDay + hour];
            seconds += HourlyStreamSeconds[provider * UnitConversion.HoursPerDay + hour];
        }

        return seconds > 0 ? sum / seconds : 0;
    }
}
