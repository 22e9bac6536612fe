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

    /// <summary>Other minus baseline over the replications that both have; a count of 0 where there are none.</summary>
    public static Estimate OfDifference(RegimeValues baseline, RegimeValues other)
    {
        var pairs = baseline
            .Values.Join(
                other.Values,
                b => b.Replication,
                o => o.Replication,
                (b, o) => (Baseline: b.Value, Other: o.Value)
            )
            .ToList();
        return pairs.Count == 0
            ? None
            : From(
                PairedDifference.Of([.. pairs.Select(p => p.Baseline)], [.. pairs.Select(p => p.Other)]),
                pairs.Count
            );
    }

    /// <summary>Other minus baseline of runs that drew different random numbers: means alone, without an interval.</summary>
    public static Estimate OfMeans(RegimeValues baseline, RegimeValues other) =>
        new(other.Estimate.Mean - baseline.Estimate.Mean, double.NaN, double.NaN, 1);

    private static Estimate From(ConfidenceInterval interval, int count) =>
        new(interval.Mean, interval.Low, interval.High, count);
}
