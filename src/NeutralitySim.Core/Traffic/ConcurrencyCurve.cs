using NeutralitySim.Core.Randomness;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Traffic;

/// <summary>
/// Expected sessions in progress per adopting line at each five-minute step of a weekday and a weekend day, and the
/// arrivals that produce them.
/// </summary>
/// <remarks>
/// <para>
/// Sessions last an exponential time of mean T, so a session in progress survives a step of length Δ with probability
/// <c>s = exp(−Δ/T)</c>. With Poisson arrivals of mean <c>a(k)</c> in step k the number in progress is Poisson with mean
/// <c>N(k+1) = s·N(k) + a(k)</c>. The profile gives the wanted N; arrivals follow as <c>a(k) = max(0, N(k+1) − s·N(k))</c>.
/// </para>
/// <para>
/// The level follows from Little's law: averaged over a week (five weekdays, two weekend days), N is sessions per day × T / one day.
/// Worked example: 0.8 sessions a day of 54 minutes give a mean of 0.03 sessions in progress; with a peak at 2.4 times
/// the mean, 7.2 % of adopting lines watch in the busy hour.
/// </para>
/// </remarks>
internal sealed class ConcurrencyCurve
{
    private const int WeekdaysPerWeek = 5;
    private const int WeekendDaysPerWeek = 2;
    private const int DaysToSettle = 30;

    private readonly double[][] _mean;
    private readonly double[][] _arrivals;

    // Only draws need it, and its tables take longer than all else here.
    private readonly Lazy<FixedProbabilityBinomial> _survivors;

    /// <summary>Builds the curve.</summary>
    /// <param name="profile">Shape over the day; hour values are reached at mid-hour and joined by straight lines.</param>
    /// <param name="sessionsPerLineDay">Sessions per adopting line and day, weekly average.</param>
    /// <param name="meanSessionSeconds">Mean session length T, greater than 0.</param>
    public ConcurrencyCurve(DiurnalProfile profile, double sessionsPerLineDay, double meanSessionSeconds)
    {
        Survival = Math.Exp(-UnitConversion.SecondsPerStep / meanSessionSeconds);
        _survivors = new(() => new FixedProbabilityBinomial(Survival));
        _mean = [Interpolate(profile.Weekday), Interpolate(profile.Weekend)];
        _arrivals = [ArrivalsFor(_mean[0]), ArrivalsFor(_mean[1])];
        Settle(_mean[0], _arrivals[0]);
        Settle(_mean[1], _arrivals[1]);

        double daySeconds = UnitConversion.StepsPerDay * UnitConversion.SecondsPerStep;
        double wanted = sessionsPerLineDay * meanSessionSeconds / daySeconds;
        double shape =
            (WeekdaysPerWeek * _mean[0].Average() + WeekendDaysPerWeek * _mean[1].Average())
            / (WeekdaysPerWeek + WeekendDaysPerWeek);
        double scale = shape > 0 ? wanted / shape : 0;
        foreach (var day in (double[][])[.. _mean, .. _arrivals])
            for (int step = 0; step < day.Length; step++)
                day[step] *= scale;
    }

    /// <summary>Probability that a session in progress is still in progress a step later.</summary>
    public double Survival { get; }

    /// <summary>Draws how many of so many sessions in progress are still in progress a step later.</summary>
    public FixedProbabilityBinomial Survivors => _survivors.Value;

    /// <summary>Expected sessions in progress per adopting line at each of the 288 steps.</summary>
    public ReadOnlySpan<double> Mean(bool weekend) => _mean[weekend ? 1 : 0];

    /// <summary>Expected arrivals per adopting line during each of the 288 steps.</summary>
    public ReadOnlySpan<double> Arrivals(bool weekend) => _arrivals[weekend ? 1 : 0];

    private static double[] Interpolate(IReadOnlyList<double> hours)
    {
        var steps = new double[UnitConversion.StepsPerDay];
        for (int step = 0; step < steps.Length; step++)
        {
            double position = (step + 0.5) / UnitConversion.StepsPerHour - 0.5;
            int before = (int)Math.Floor(position);
            double share = position - before;
            double left = hours[(before + UnitConversion.HoursPerDay) % UnitConversion.HoursPerDay];
            double right = hours[(before + 1) % UnitConversion.HoursPerDay];
            steps[step] = left + share * (right - left);
        }

        return steps;
    }

    // Viewers cannot leave faster than sessions end, so a steep fall of the profile is followed as closely as they do.
    private void Settle(double[] mean, double[] arrivals)
    {
        double current = mean[0];
        for (int day = 0; day < DaysToSettle; day++)
        for (int step = 0; step < mean.Length; step++)
        {
            mean[step] = current;
            current = Survival * current + arrivals[step];
        }
    }

    private double[] ArrivalsFor(double[] mean)
    {
        var arrivals = new double[mean.Length];
        for (int step = 0; step < mean.Length; step++)
            arrivals[step] = Math.Max(0, mean[(step + 1) % mean.Length] - Survival * mean[step]);
        return arrivals;
    }
}
