using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Results;

/// <summary>Means and paired differences of replications with 95 % intervals.</summary>
public static class Intervals
{
    private static readonly Estimate None = new(double.NaN, double.NaN, double.NaN, 0);

    internal static Estimate Of(IReadOnlyList<ReplicationValue> values) =>
        values.Count == 0
            ? None
            : From(SampleSummary.Of([.. values.Select(value => value.Value)]).MeanInterval(), values.Count);

    // Third standardised moment from which on Student's interval covers visibly less than it says.
    private const double Skewed = 1;

    /// <summary>Other minus baseline over the replications that both have; a count of 0 where there are none.</summary>
    public static Estimate OfDifference(RegimeValues baseline, RegimeValues other)
    {
        double[] differences = Paired(baseline, other);
        return differences.Length == 0 ? None : From(SampleSummary.Of(differences).MeanInterval(), differences.Length);
    }

    /// <summary>The same by the bootstrap, where the differences are clearly skewed and enough to be resampled; else null.</summary>
    public static Estimate? OfSkewed(RegimeValues baseline, RegimeValues other)
    {
        double[] differences = Paired(baseline, other);
        return differences.Length < Bootstrap.FewestValues || Math.Abs(SampleSummary.Skewness(differences)) <= Skewed
            ? null
            : From(Bootstrap.MeanInterval(differences), differences.Length);
    }

    /// <summary>Other minus baseline of runs that drew different random numbers: means alone, without an interval.</summary>
    public static Estimate OfMeans(RegimeValues baseline, RegimeValues other) =>
        new(other.Estimate.Mean - baseline.Estimate.Mean, double.NaN, double.NaN, 1);

    private static double[] Paired(RegimeValues baseline, RegimeValues other) =>
        [.. baseline.Values.Join(other.Values, b => b.Replication, o => o.Replication, (b, o) => o.Value - b.Value)];

    private static Estimate From(ConfidenceInterval interval, int count) =>
        new(interval.Mean, interval.Low, interval.High, count);
}
