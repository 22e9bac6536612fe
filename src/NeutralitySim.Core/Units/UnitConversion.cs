namespace NeutralitySim.Core.Units;

/// <summary>
/// Every conversion factor of the program, once. Prefixes are decimal: 1 Mbps = 10⁶ bit/s, 1 GB = 10⁹ bytes.
/// </summary>
/// <remarks>
/// Kernels carry raw doubles whose names hold the unit (<c>capacityBitsPerSecond</c>, <c>energyKilowattHours</c>):
/// bits for rates, bytes for volumes. These constants are the only bridge between units.
/// </remarks>
public static class UnitConversion
{
    /// <summary>Bits in a byte.</summary>
    public const double BitsPerByte = 8;

    /// <summary>Bits per second in one megabit per second.</summary>
    public const double BitsPerSecondPerMbps = 1e6;

    /// <summary>Bits per second in one gigabit per second.</summary>
    public const double BitsPerSecondPerGbps = 1e9;

    /// <summary>Bytes in one gigabyte (decimal).</summary>
    public const double BytesPerGigabyte = 1e9;

    /// <summary>Seconds in a simulation step, the five-minute billing sample.</summary>
    public const double SecondsPerStep = 300;

    /// <summary>Seconds in an hour.</summary>
    public const double SecondsPerHour = 3600;

    /// <summary>Steps in an hour.</summary>
    public const int StepsPerHour = 12;

    /// <summary>Steps in a day.</summary>
    public const int StepsPerDay = 288;

    /// <summary>Days in a month, on average.</summary>
    public const double DaysPerMonth = 365.25 / 12;

    /// <summary>Hours in a day.</summary>
    public const int HoursPerDay = 24;

    /// <summary>Watt-hours in a kilowatt-hour.</summary>
    public const double WattHoursPerKilowattHour = 1000;

    /// <summary>Gigabytes carried by one megabit per second in one hour: 0.45.</summary>
    public const double GigabytesPerMbpsHour = BitsPerSecondPerMbps * SecondsPerHour / BitsPerByte / BytesPerGigabyte;
}
