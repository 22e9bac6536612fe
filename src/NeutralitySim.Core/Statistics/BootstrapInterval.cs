using NeutralitySim.Core.Randomness;

namespace NeutralitySim.Core.Statistics;

/// <summary>
/// Percentile bootstrap: bounds that do not assume normal values. Source: Efron and Tibshirani, "An Introduction to the
/// Bootstrap", 1993, chapter 13.
/// </summary>
internal static class BootstrapInterval
{
    /// <summary>Interval of the mean, from means of values drawn again with replacement.</summary>
    /// <param name="values">One value per replication; at least one.</param>
    /// <param name="level">Confidence, between 0 and 1.</param>
    /// <param name="resamples">Number of resampled means, at least 1; a thousand or more for 95 %.</param>
    /// <param name="key">Stream of the resampling; resample r is its step r. Equal keys give equal bounds.</param>
    /// <returns>The interval around the mean of the values; with a single value its bounds are NaN.</returns>
    /// <exception cref="ArgumentException">There are no values.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> or <paramref name="resamples"/> is out of range.</exception>
    public static ConfidenceInterval OfMean(ReadOnlySpan<double> values, double level, int resamples, in StreamKey key)
    {
        ConfidenceInterval.RequireLevel(level);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(resamples);
        double mean = SampleSummary.Of(values).Mean;
        if (values.Length == 1)
            return new ConfidenceInterval(mean, double.NaN, double.NaN, level);

        var means = new double[resamples];
        for (int resample = 0; resample < resamples; resample++)
            means[resample] = ResampledMean(values, RandomStream.At(key, resample));
        Array.Sort(means);
        return new ConfidenceInterval(mean, Quantile(means, (1 - level) / 2), Quantile(means, (1 + level) / 2), level);
    }

    private static double ResampledMean(ReadOnlySpan<double> values, RandomStream stream)
    {
        double sum = 0;
        for (int draw = 0; draw < values.Length; draw++)
            sum += values[stream.NextIndex(values.Length)];
        return sum / values.Length;
    }

    /// <summary>Linear interpolation between order statistics (type 7 of Hyndman and Fan, 1996).</summary>
    private static double Quantile(double[] sorted, double probability)
    {
        double position = probability * (sorted.Length - 1);
        int below = (int)position;
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
