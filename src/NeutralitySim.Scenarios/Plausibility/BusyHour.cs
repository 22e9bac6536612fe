using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Scenarios.Plausibility;

/// <summary>What flows in the fullest hour of the first month at full quality, roughly: for orders of magnitude only.</summary>
internal sealed class BusyHour(World world)
{
    private const double SecondsPerDay = 24 * UnitConversion.SecondsPerHour;
    private const double DaysPerMonth = 365.0 / 12;

    /// <summary>Lines of an ISP that subscribe to a provider.</summary>
    public double Adopters(int isp, int provider) =>
        world.Isps[isp].Cohorts.Sum(cohort => cohort.Lines) * world.Isps[isp].InitialAdoption[provider];

    /// <summary>Hours a line that subscribes to a provider watches it in a month.</summary>
    public double HoursPerMonth(int provider)
    {
        var of = world.Providers[provider];
        return of.SessionsPerLineDay * of.MeanSessionSeconds / UnitConversion.SecondsPerHour * DaysPerMonth;
    }

    /// <summary>Traffic from a provider to an ISP that no cache inside it can serve, bit/s.</summary>
    public double BitsPerSecond(int isp, int provider)
    {
        var (to, from) = (world.Isps[isp], world.Providers[provider]);
        double viewers = from.SessionsPerLineDay * from.MeanSessionSeconds / SecondsPerDay * PeakOverMean(from.Profile);
        double demanded = to.Cohorts.Sum(cohort =>
            cohort.Lines * to.InitialAdoption[provider] * viewers * Bitrate(from, cohort)
        );
        double cached = to
            .CacheSites.Where(site => site.Provider == provider)
            .Sum(site => site.InitialAppliances * from.CacheProgramme.ThroughputBitsPerSecondPerAppliance);
        return Math.Max(0, demanded - cached);
    }

    private static double PeakOverMean(DiurnalProfile profile)
    {
        double mean = (5 * profile.Weekday.Average() + 2 * profile.Weekend.Average()) / 7;
        return mean > 0 ? Math.Max(profile.Weekday.Max(), profile.Weekend.Max()) / mean : 0;
    }

    private static double Bitrate(ContentProvider provider, Cohort cohort) =>
        cohort
            .DeviceMix.Zip(provider.DeviceTopBitsPerSecond)
            .Sum(device => device.First * Math.Min(device.Second, provider.LadderBitsPerSecond[^1]))
        * cohort.BitrateFactor;
}
