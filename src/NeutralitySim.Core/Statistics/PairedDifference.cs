namespace NeutralitySim.Core.Statistics;

/// <summary>
/// Compares two sets of runs that share their random draws: the difference within each pair varies far less than
/// either set, so its interval is the narrow one.
/// </summary>
public static class PairedDifference
{
    /// <summary>Student's interval of the mean of <paramref name="other"/> − <paramref name="baseline"/>.</summary>
    /// <param name="baseline">One value per replication.</param>
    /// <param name="other">Values of the same replications, in the same order.</param>
    /// <param name="level">Confidence, between 0 and 1.</param>
    /// <returns>The interval; with a single pair its bounds are NaN.</returns>
    /// <exception cref="ArgumentException">There are no pairs, or the lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    public static ConfidenceInterval Of(ReadOnlySpan<double> baseline, ReadOnlySpan<double> other, double level = 0.95)
    {
        if (baseline.Length != other.Length)
            throw new ArgumentException(
                $"Pairs need equal numbers of values, found {baseline.Length} and {other.Length}.",
                nameof(other)
            );
        var differences = new double[baseline.Length];
        for (int pair = 0; pair < differences.Length; pair++)
            differences[pair] = other[pair] - baseline[pair];
        return SampleSummary.Of(differences).MeanInterval(level);
    }
}
