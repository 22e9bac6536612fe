namespace NeutralitySim.Core.Statistics;

/// <summary>Student's t distribution.</summary>
/// <remarks>
/// The upper tail Q(t) is half the regularised incomplete beta function I(ν/2, ½) at ν/(ν + t²) (Abramowitz and Stegun
/// 26.7.1), by its continued fraction (Didonato and Morris, 1992, in the form of Lentz). Quantiles come from Newton's method on log Q
/// as a function of log t, which is concave because the density of log|T| is log-concave: from a start beyond the root
/// every step comes closer and none overshoots.
/// </remarks>
internal static class StudentT
{
    private const double Precision = 1e-14;
    private const double SmallestTail = 1e-100;

    /// <summary>Value that a t variable stays below with the given probability, to 1e-9 of the larger of 1 and the value.</summary>
    /// <param name="probability">Probability, from 1e-100 to below 1.</param>
    /// <param name="degreesOfFreedom">Degrees of freedom, 1 to 10⁶, whole or not.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is not a number or out of range.</exception>
    public static double Quantile(double probability, double degreesOfFreedom)
    {
        if (!(probability >= SmallestTail && probability < 1))
            throw new ArgumentOutOfRangeException(
                nameof(probability),
                probability,
                "A probability is a number from 1e-100 to below 1."
            );
        if (!(degreesOfFreedom >= 1 && degreesOfFreedom <= 1e6))
            throw new ArgumentOutOfRangeException(
                nameof(degreesOfFreedom),
                degreesOfFreedom,
                "Degrees of freedom are a number from 1 to 1e6."
            );
        if (probability == 0.5)
            return 0;
        return probability < 0.5
            ? -UpperQuantile(probability, degreesOfFreedom)
            : UpperQuantile(1 - probability, degreesOfFreedom);
    }

    private static double UpperQuantile(double tail, double degreesOfFreedom)
    {
        double value = 1;
        while (UpperTail(value, degreesOfFreedom).Tail > tail)
            value *= 2;
        double step;
        do
        {
            var (reached, slope) = UpperTail(value, degreesOfFreedom);
            step = Math.Log(tail / reached) / slope;
            value *= Math.Exp(-step);
        } while (step > Precision);
        return value;
    }

    /// <summary>Q(t) for t above 0, and −d log Q / d log t.</summary>
    private static (double Tail, double Slope) UpperTail(double value, double degreesOfFreedom)
    {
        double half = degreesOfFreedom / 2;
        double ratio = value * value / degreesOfFreedom;
        double weight = value * Density(value, degreesOfFreedom);
        double beyond = 1 / (1 + ratio);
        double tail =
            beyond < (half + 1) / (half + 2.5)
                ? weight / degreesOfFreedom * BetaFraction(half, 0.5, beyond)
                : 0.5 - weight * BetaFraction(0.5, half, ratio * beyond);
        return (tail, weight / tail);
    }

    private static double Density(double value, double degreesOfFreedom) =>
        GammaRatio(degreesOfFreedom / 2)
        / Math.Sqrt(Math.PI * degreesOfFreedom)
        * Math.Exp(-(degreesOfFreedom + 1) / 2 * LogOnePlus(value * value / degreesOfFreedom));

    /// <summary>Γ(a + ½)/Γ(a), by its asymptotic series after shifting the argument up; no difference of log-gammas.</summary>
    private static double GammaRatio(double argument)
    {
        double shift = 1;
        for (; argument < 20; argument++)
            shift *= argument / (argument + 0.5);
        double inverse = 1 / argument;
        double square = inverse * inverse;
        double series = (-1.0 / 8 + (1.0 / 192 + (-1.0 / 640 + 17.0 / 14336 * square) * square) * square) * inverse;
        return shift * Math.Sqrt(argument) * Math.Exp(series);
    }

    /// <summary>log(1 + x) to full precision for small x (Kahan).</summary>
    private static double LogOnePlus(double x)
    {
        double rounded = 1 + x;
        return rounded == 1 ? x : Math.Log(rounded) * x / (rounded - 1);
    }

    /// <summary>Continued fraction F of I(a, b) = xᵃ(1 − x)ᵇ·F/(a·B(a, b)), for x below (a + 1)/(a + b + 2).</summary>
    private static double BetaFraction(double a, double b, double x)
    {
        double numerator = 1;
        double denominator = 1 / (1 - (a + b) * x / (a + 1));
        double fraction = denominator;
        double factor;
        double term = 1;
        do
        {
            double even = term * (b - term) * x / ((a + 2 * term - 1) * (a + 2 * term));
            denominator = 1 / (1 + even * denominator);
            numerator = 1 + even / numerator;
            fraction *= denominator * numerator;
            double odd = -(a + term) * (a + b + term) * x / ((a + 2 * term) * (a + 2 * term + 1));
            denominator = 1 / (1 + odd * denominator);
            numerator = 1 + odd / numerator;
            factor = denominator * numerator;
            fraction *= factor;
            term++;
        } while (Math.Abs(factor - 1) > Precision);
        return fraction;
    }
}
