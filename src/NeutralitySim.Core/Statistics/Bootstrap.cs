using NeutralitySim.Core.Randomness;

namespace NeutralitySim.Core.Statistics;

/// <summary>
/// The studentised bootstrap interval of a mean (Efron and Tibshirani, 1993, chapter 12): what t would be is read off resamples of the values instead of
/// Student's table, so that a skewed sample gives an interval with unequal arms.
/// </summary>
/// <remarks>Pure: the resamples of a number of values are the same each time.</remarks>
public static class Bootstrap
{
    /// <summary>Values below which nothing can be resampled.</summary>
    public const int FewestValues = 5;

    private const int Resamples = 999;

    /// <summary>The interval; bounds are NaN for fewer than <see cref="FewestValues"/> values, and the mean itself where all are alike.</summary>
    /// <exception cref="ArgumentException">There are no values.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    public static ConfidenceInterval MeanInterval(ReadOnlySpan<double> values, double level = 0.95)
    {
        ConfidenceInterval.RequireLevel(level);
        var summary = SampleSummary.Of(values);
        if (summary.Count < FewestValues)
            return new ConfidenceInterval(summary.Mean, double.NaN, double.NaN, level);
        double error = summary.StandardDeviation / Math.Sqrt(summary.Count);
        if (!(error > 0))
            return new ConfidenceInterval(summary.Mean, summary.Mean, summary.Mean, level);
        double[] ratios = Ratios(values, summary.Mean);
        double tail = (1 - level) / 2;
        return new ConfidenceInterval(
            summary.Mean,
            summary.Mean - Quantile(ratios, 1 - tail) * error,
            summary.Mean - Quantile(ratios, tail) * error,
            level
        );
    }

    private static double[] Ratios(ReadOnlySpan<double> values, double mean)
    {
        var stream = RandomStream.At(StreamKey.Create(0, values.Length, "bootstrap", StreamPurpose.Sampling), step: 0);
        var ratios = new List<double>(Resamples);
        var drawn = new double[values.Length];
        for (int resample = 0; resample < Resamples; resample++)
        {
            for (int i = 0; i < drawn.Length; i++)
                drawn[i] = values[Shuffling.NextBelow(ref stream, values.Length)];
            var summary = SampleSummary.Of(drawn);
            // A resample of one value over and over has no error to measure by.
            if (summary.StandardDeviation > 0)
                ratios.Add((summary.Mean - mean) * Math.Sqrt(drawn.Length) / summary.StandardDeviation);
        }

        ratios.Sort();
        return [.. ratios];
    }

    private static double Quantile(double[] sorted, double share)
    {
        double place = Math.Clamp(share * (sorted.Length + 1) - 1, 0, sorted.Length - 1);
        int below = (int)place;
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
