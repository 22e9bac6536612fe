using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Studies;

/// <summary>Differences of the central case over its replications, and how many a point needs so that noise does not decide.</summary>
internal sealed class CentralSpread(IReadOnlyList<StudyRow> rows, PointValues atCentre)
{
    private const double Level = 0.99;

    // Two standard errors: a point's own noise is not known, the central case's stands for it.
    private const double Errors = 2;

    /// <summary>Mean, 99 % interval and half-width of a point with so many replications.</summary>
    public (ConfidenceInterval Interval, double HalfWidth) Of(StudyRow row, int replications)
    {
        double[] differences = atCentre.Differences(row.Indicator, row.Baseline, row.Regime);
        if (differences.Length == 0 || differences.Any(double.IsNaN))
            return (new ConfidenceInterval(double.NaN, double.NaN, double.NaN, Level), 0);
        var summary = SampleSummary.Of(differences);
        double deviation = differences.Length == 1 ? 0 : summary.StandardDeviation;
        return (summary.MeanInterval(Level), Errors * deviation / Math.Sqrt(replications));
    }

    /// <summary>
    /// Replications with which every difference's half-width is below what matters, or below half of it, as far as so many can make it so: for what noise would
    /// hide even then, all other points need not be run over and over, and nothing is said of it.
    /// </summary>
    public int Needed(int most)
    {
        var within = rows.Where(row => IsSharp(row, most)).ToArray();
        return Enumerable.Range(1, most).First(replications => within.All(row => IsSharp(row, replications)));
    }

    private bool IsSharp(StudyRow row, int replications)
    {
        var (interval, halfWidth) = Of(row, replications);
        return double.IsNaN(interval.Mean) || halfWidth < Math.Max(row.Smallest, Math.Abs(interval.Mean) / 2);
    }
}
