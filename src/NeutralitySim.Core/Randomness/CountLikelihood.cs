namespace NeutralitySim.Core.Randomness;

/// <summary>
/// Parts of Poisson and binomial probabilities that keep full precision for counts up to 10¹⁵, where differences of
/// log-gamma values have lost theirs.
/// </summary>
/// <remarks>
/// k! = √(2π·Spread(k)) · (k/e)ᵏ · exp(StirlingError(k)), hence
/// Poisson(k; μ) = exp(−Deviance(k, μ) − StirlingError(k)) / √(2π·Spread(k)). Source: Loader, "Fast and Accurate
/// Computation of Binomial Probabilities", 2000.
/// </remarks>
internal static class CountLikelihood
{
    /// <summary>Largest count, number of trials or mean that samplers accept: a double still resolves an eighth there.</summary>
    public const double LargestCount = 1e15;

    private const double LargestSeriesRatio = 0.2;

    // csharpier-ignore
    private static ReadOnlySpan<double> SmallStirlingErrors =>
    [
        -0.57236494292470009, 0.081061466795327258, 0.041340695955409294, 0.027677925684998339,
        0.020790672103765093, 0.016644691189821192, 0.013876128823070748, 0.01189670994589177,
        0.010411265261972096, 0.0092554621827127329, 0.0083305634333628713, 0.0075736754879518408,
        0.0069428401072095299, 0.0064089941880042071, 0.0059513701127588477, 0.0055547335519628014,
    ];

    /// <summary>count·log(count/mean) + mean − count, at least 0.</summary>
    public static double Deviance(double count, double mean)
    {
        double difference = count - mean;
        double total = count + mean;
        if (Math.Abs(difference) >= LargestSeriesRatio * total)
            return count == 0 ? mean : count * Math.Log(count / mean) - difference;
        double ratio = difference / total;
        return difference * ratio + 2 * count * ratio * SeriesRest(ratio * ratio);
    }

    /// <summary>
    /// artanh(r)/r − 1 of a squared r: x/3 + x²/5 + x³/7 and so on, summed in pairs (Estrin) so that multiplications overlap. What the
    /// series leaves out is below the last bit of the deviance.
    /// </summary>
    private static double SeriesRest(double x)
    {
        double x2 = x * x;
        double x4 = x2 * x2;
        double first = 1.0 / 3 + x * (1.0 / 5) + x2 * (1.0 / 7 + x * (1.0 / 9));
        double second = 1.0 / 11 + x * (1.0 / 13) + x2 * (1.0 / 15 + x * (1.0 / 17));
        double third = 1.0 / 19 + x * (1.0 / 21) + x2 * (1.0 / 23 + x * (1.0 / 25));
        return x * (first + x4 * (second + x4 * third));
    }

    /// <summary>The count itself, or one half for 0, where Stirling's square root would vanish.</summary>
    public static double Spread(double count) => count < 0.5 ? 0.5 : count;

    /// <summary>Logarithm of count! over Stirling's formula; from 16 on by its series, to 1e-14.</summary>
    public static double StirlingError(double count)
    {
        if (count < SmallStirlingErrors.Length)
            return SmallStirlingErrors[(int)count];
        double inverse = 1 / count;
        double inverseSquare = inverse * inverse;
        return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - inverseSquare / 1680) * inverseSquare) * inverseSquare) * inverse;
    }
}
