using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Worlds;

/// <summary>
/// What the scenario alone says of a month, the same under all rules: lines as they grow, and those that would use a service at its
/// starting price and full quality.
/// </summary>
internal static class Reach
{
    /// <summary>Lines of an ISP.</summary>
    public static double Lines(World world, int isp, int month)
    {
        double lines = 0;
        foreach (var cohort in world.Isps[isp].Cohorts)
            lines += cohort.Lines * Math.Pow(1 + cohort.LineGrowthPerMonth, month);
        return lines;
    }

    /// <summary>Share of an ISP's lines: <c>P + (a₀ − P)(1 − speed)^month</c> towards the potential P.</summary>
    public static double Of(World world, int isp, int provider, int month)
    {
        var data = world.Providers[provider];
        double start = world.Isps[isp].InitialAdoption[provider];
        return data.Size == ProviderSize.Background
            ? start
            : data.PotentialAdoption
                + (start - data.PotentialAdoption) * Math.Pow(1 - data.AdoptionSpeedPerMonth, month);
    }

    /// <summary>Adopting lines over all ISPs.</summary>
    public static double Adopters(World world, int provider, int month)
    {
        double adopters = 0;
        for (int isp = 0; isp < world.Isps.Count; isp++)
            adopters += Lines(world, isp, month) * Of(world, isp, provider, month);
        return adopters;
    }

    /// <summary>Hours a line of an ISP would watch a service in a day, those who do not take it included.</summary>
    public static double HoursPerLineDay(World world, int isp, int provider, int month) =>
        Of(world, isp, provider, month) * HoursPerDay(world.Providers[provider], month);

    /// <summary>Hours an adopting line would watch in a day.</summary>
    public static double HoursPerDay(ContentProvider provider, int month) =>
        provider.SessionsPerLineDay
        * provider.MeanSessionSeconds
        / UnitConversion.SecondsPerHour
        * Math.Pow(1 + provider.ViewingGrowthPerMonth, month);
}
