namespace NeutralitySim.Core.Statistics;

/// <summary>Mean and spread of a sample, in the unit of its values.</summary>
/// <param name="Mean">Arithmetic mean.</param>
/// <param name="StandardDeviation">Sample standard deviation (divisor n − 1), at least 0; NaN for one value.</param>
/// <param name="Count">Number of values, at least 1.</param>
public readonly record struct SampleSummary(double Mean, double StandardDeviation, int Count)
{
    /// <summary>Summary of values, summed in their order; a value that is not a number makes both figures NaN.</summary>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static SampleSummary Of(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty)
            throw new ArgumentException("A summary needs at least one value.", nameof(values));
        double sum = 0;
        foreach (double value in values)
            sum += value;
        double mean = sum / values.Length;
        double squares = 0;
        foreach (double value in values)
            squares += (value - mean) * (value - mean);
        return new SampleSummary(mean, Math.Sqrt(squares / (values.Length - 1)), values.Length);
    }

    /// <summary>
    /// Third standardised moment of values (population form): 0 for symmetric ones, above 1 in size for clearly skewed ones; 0 where all are alike.
    /// </summary>
    public static double Skewness(ReadOnlySpan<double> values)
    {
        double mean = Of(values).Mean;
        double squares = 0;
        double cubes = 0;
        foreach (double value in values)
        {
            double apart = value - mean;
            squares += apart * apart;
            cubes += apart * apart * apart;
        }

        double variance = squares / values.Length;
        return variance > 0 ? cubes / values.Length / Math.Pow(variance, 1.5) : 0;
    }

    /// <summary>
    /// Student's interval of the mean: exact for normal values, mean ± t·s/√n. One value gives NaN bounds.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not between 0 and 1.</exception>
    public ConfidenceInterval MeanInterval(double level = 0.95)
    {
        ConfidenceInterval.RequireLevel(level);
        if (Count == 1)
            return new ConfidenceInterval(Mean, double.NaN, double.NaN, level);
        double halfWidth = StudentT.Quantile((1 + level) / 2, Count - 1) * StandardDeviation / Math.Sqrt(Count);
        return new ConfidenceInterval(Mean, Mean - halfWidth, Mean + halfWidth, level);
    }
}
