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

    /// <summary>Number of parts.</summary>
    public static int Parts => Quantiles.Length;

    /// <summary>Rate of a part over the mean of all, rising; the mean over parts is 1.</summary>
    /// <param name="part">Part, from 0.</param>
    /// <param name="spread">Standard deviation of the logarithm of the rate, 0 to 1.</param>
    public static double OverMean(int part, double spread) => Math.Exp(spread * Quantiles[part]) / Mean(spread);

    private static double Mean(double spread)
    {
        double sum = 0;
        foreach (double quantile in Quantiles)
            sum += Math.Exp(spread * quantile);
        return sum / Quantiles.Length;
    }
}
