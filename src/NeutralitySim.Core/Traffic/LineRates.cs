using System.Collections.Concurrent;

namespace NeutralitySim.Core.Traffic;

/// <summary>
/// How the rates that lines of one plan reach lie about their mean: lognormal, taken as sixteen equal parts of the lines and
/// evenings at the middles of their quantiles.
/// </summary>
internal static class LineRates
{
    // Standard normal quantiles at 1/32, 3/32, … 31/32.
    private static readonly double[] Quantiles =
    [
        -1.86273187,
        -1.31801090,
        -1.00999017,
        -0.77642176,
        -0.57913216,
        -0.40225007,
        -0.23720211,
        -0.07841241,
        0.07841241,
        0.23720211,
        0.40225007,
        0.57913216,
        0.77642176,
        1.00999017,
        1.31801090,
        1.86273187,
    ];

    // More spreads than any world has: a reader who tries many leaves nothing behind.
    private const int MostKnown = 256;

    // Asked for by every cell, month and option that somebody weighs.
    private static readonly ConcurrentDictionary<double, double[]> Known = new();

    /// <summary>Rates of the parts over the mean of all, rising; their mean is 1.</summary>
    /// <param name="spread">Standard deviation of the logarithm of the rate, 0 to 1.</param>
    public static ReadOnlySpan<double> OverMean(double spread) => Known.GetOrAdd(spread, WorkedOut);

    private static double[] WorkedOut(double spread)
    {
        if (Known.Count >= MostKnown)
            Known.Clear();
        double[] rates = [.. Quantiles.Select(quantile => Math.Exp(spread * quantile))];
        double sum = 0;
        foreach (double rate in rates)
            sum += rate;
        double mean = sum / rates.Length;
        return [.. rates.Select(rate => rate / mean)];
    }
}
