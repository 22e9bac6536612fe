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
        if (Math.Abs(difference) >= 0.1 * total)
            return count == 0 ? mean : count * Math.Log(count / mean) - difference;
        double ratio = difference / total;
        double squaredRatio = ratio * ratio;
        double sum = difference * ratio;
        double term = 2 * count * ratio;
        for (int divisor = 3; ; divisor += 2)
        {
            term *= squaredRatio;
            double next = sum + term / divisor;
            if (next == sum)
                return sum;
            sum = next;
        }
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
