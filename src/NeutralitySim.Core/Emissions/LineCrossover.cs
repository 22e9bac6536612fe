using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions;

/// <summary>
/// Always-on power of a fixed line against an intensity per gigabyte: below the volume at which the two agree an intensity counts less
/// than the equipment draws, above it more.
/// </summary>
/// <remarks>
/// <c>P·730 h/I</c>. Worked examples: 6.5 W against 6.5 Wh/GB meet at 730 GB a month and line, a router's 11.5 W against 25 Wh/GB at
/// 336 GB. What bits add to the power (0.05 W/Mbps, some 0.1 Wh/GB) is left out of both.
/// </remarks>
/// <param name="Part">Access for the whole network, access and core, or the home router.</param>
/// <param name="IdleWatts">Power of a fixed line whatever the traffic, W, above 0; mean over lines.</param>
/// <param name="WattHoursPerGigabyte">Intensity of the conventional model, Wh/GB, above 0.</param>
public sealed record LineCrossover(EmissionComponent Part, double IdleWatts, double WattHoursPerGigabyte)
{
    /// <summary>A twelfth of a year.</summary>
    public const double HoursPerMonth = 730;

    /// <summary>Volume at which both give the same energy, GB a month and line.</summary>
    public double MonthlyGigabytes => IdleWatts * HoursPerMonth / WattHoursPerGigabyte;

    /// <summary>Crossovers of a scenario's lines; those alone of which the parameters state both sides.</summary>
    public static IReadOnlyList<LineCrossover> Of(EmissionParameters parameters, IEnumerable<Cohort> cohorts)
    {
        var onFixed = cohorts.Where(cohort => cohort.Access != AccessTechnology.Mobile).ToArray();
        double lines = onFixed.Sum(cohort => cohort.Lines);
        if (lines <= 0)
            return [];
        double access =
            onFixed.Sum(cohort => cohort.Lines * parameters.AccessIdleWattsPerLine[(int)cohort.Access]) / lines;
        LineCrossover[] all =
        [
            new(
                EmissionComponent.Access,
                access + parameters.CoreIdleWattsPerLine,
                parameters.FixedNetworkWattHoursPerGigabyte
            ),
            new(EmissionComponent.HomeRouter, parameters.RouterWatts, parameters.RouterWattHoursPerGigabyte),
        ];
        return [.. all.Where(one => one.IdleWatts > 0 && one.WattHoursPerGigabyte > 0)];
    }
}
