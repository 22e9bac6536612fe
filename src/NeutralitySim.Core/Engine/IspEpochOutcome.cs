using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Engine;

/// <summary>What an ISP's month came to. Totals cover the whole month; arrays are indexed like <see cref="IspTopology"/>.</summary>
public sealed class IspEpochOutcome(int providers, int paths, int links, int devices)
{
    /// <summary>Hours watched per provider.</summary>
    public double[] ViewingHours { get; } = new double[providers];

    /// <summary>Hours watched per provider and device: [provider × devices + device].</summary>
    public double[] DeviceHours { get; } = new double[providers * devices];

    /// <summary>Bytes that running sessions wanted at full quality, per provider.</summary>
    public double[] DemandedBytes { get; } = new double[providers];

    /// <summary>Bytes delivered, per provider.</summary>
    public double[] ServedBytes { get; } = new double[providers];

    /// <summary>Bytes delivered, per path, without cache fill.</summary>
    public double[] PathServedBytes { get; } = new double[paths];

    /// <summary>Cache fill carried, per path.</summary>
    public double[] PathFillBytes { get; } = new double[paths];

    /// <summary>95th percentile of each path's traffic with fill, bit/s.</summary>
    public double[] PathPercentile95 { get; } = new double[paths];

    /// <summary>95th percentile of each link's traffic with fill, bit/s.</summary>
    public double[] LinkPercentile95 { get; } = new double[links];

    /// <summary>95th percentile of what sessions wanted to send over each link, bit/s; above capacity when congested.</summary>
    public double[] LinkOfferedPercentile95 { get; } = new double[links];

    /// <summary>Mean load of each link by hour, bit/s: [link × 24 + hour].</summary>
    public double[] LinkHourlyBitsPerSecond { get; } = new double[links * UnitConversion.HoursPerDay];

    /// <summary>Mean capacity of each link over the month, bit/s.</summary>
    public double[] LinkMeanCapacity { get; } = new double[links];

    /// <summary>Largest load over capacity of any step, per link; 0 for links without capacity and load.</summary>
    public double[] LinkLargestUtilisation { get; } = new double[links];

    /// <summary>Stream-seconds by provider and hour: [provider × 24 + hour].</summary>
    public double[] HourlyStreamSeconds { get; } = new double[providers * UnitConversion.HoursPerDay];

    /// <summary>Bits delivered by provider and hour.</summary>
    public double[] HourlyServedBits { get; } = new double[providers * UnitConversion.HoursPerDay];

    /// <summary>Bits wanted by provider and hour.</summary>
    public double[] HourlyWantedBits { get; } = new double[providers * UnitConversion.HoursPerDay];

    /// <summary>Stream-seconds below high definition although screen and plan allow it, per provider.</summary>
    public double[] BelowHighDefinitionSeconds { get; } = new double[providers];

    /// <summary>Stream-seconds below the lowest rung, per provider.</summary>
    public double[] StalledSeconds { get; } = new double[providers];

    /// <summary>95th percentile of each provider's offered traffic before any path is chosen, bit/s.</summary>
    public double[] OfferedPercentile95 { get; } = new double[providers];

    /// <summary>95th percentile of the traffic that the regime's toll covers, per provider, bit/s; 0 without a toll.</summary>
    public double[] TollPercentile95 { get; } = new double[providers];

    /// <summary>95th percentile of all that enters over interconnects, bit/s.</summary>
    public double InboundPercentile95 { get; set; }

    /// <summary>Mean bitrate of a provider in prime time, 19–23 h, bit/s; 0 when nobody watched.</summary>
    public double PrimeTimeBitsPerSecond(int provider) => PrimeTime(HourlyServedBits, provider);

    /// <summary>Mean bitrate wanted in prime time, bit/s.</summary>
    public double PrimeTimeWantedBitsPerSecond(int provider) => PrimeTime(HourlyWantedBits, provider);

    /// <summary>Share of the bitrate that screens and plans allow which each provider withholds by a cut ladder, 0 to 1.</summary>
    public double[] WithheldQuality { get; } = new double[providers];

    /// <summary>Share of prime-time quality that viewers miss, by congestion or by a cut ladder, 0 to 1.</summary>
    public double QualityShortfall(int provider) => 1 - (1 - LostQuality(provider)) * (1 - WithheldQuality[provider]);

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
