using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Traffic;

/// <summary>Sums from which quality shares are formed.</summary>
internal struct QualitySums
{
    public double PrimeBits;
    public double PrimeSeconds;
    public double Seconds;
    public double BelowHighDefinitionSeconds;
    public double StalledSeconds;

    public static QualitySums Of(TrafficMonth outcome, int provider)
    {
        var sums = new QualitySums
        {
            BelowHighDefinitionSeconds = outcome.BelowHighDefinitionSeconds[provider],
            StalledSeconds = outcome.StalledSeconds[provider],
        };
        for (int hour = 0; hour < UnitConversion.HoursPerDay; hour++)
        {
            int slot = provider * UnitConversion.HoursPerDay + hour;
            sums.Seconds += outcome.HourlyStreamSeconds[slot];
            if (!PrimeTimeHours.Hold(hour))
                continue;
            sums.PrimeBits += outcome.HourlyServedBits[slot];
            sums.PrimeSeconds += outcome.HourlyStreamSeconds[slot];
        }

        return sums;
    }

    public void Add(QualitySums other)
    {
        PrimeBits += other.PrimeBits;
        PrimeSeconds += other.PrimeSeconds;
        Seconds += other.Seconds;
        BelowHighDefinitionSeconds += other.BelowHighDefinitionSeconds;
        StalledSeconds += other.StalledSeconds;
    }
}
