namespace NeutralitySim.Core.Randomness;

/// <summary>Exact Poisson counts: no normal approximation at any mean.</summary>
/// <remarks>
/// Inversion below mean 20, transformed rejection with squeeze (PTRS) above. Source: Hörmann, "The transformed rejection
/// method for generating Poisson random variables", Insurance: Mathematics and Economics 12, 1993.
/// </remarks>
internal static class Poisson
{
    private const double RejectionFrom = 20;
    private const double UnreachableCount = 200;

    /// <summary>One count.</summary>
    /// <param name="stream">Stream to draw from.</param>
    /// <param name="mean">Mean, 0 to 10¹⁵.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mean"/> is not a number or out of range.</exception>
    public static long Sample(ref RandomStream stream, double mean)
    {
        if (!(mean >= 0 && mean <= CountLikelihood.LargestCount))
            throw new ArgumentOutOfRangeException(nameof(mean), mean, "A Poisson mean is a number from 0 to 1e15.");
        return mean < RejectionFrom ? Invert(ref stream, mean) : Reject(ref stream, mean);
    }

    private static long Invert(ref RandomStream stream, double mean)
    {
        double probabilityOfNone = Math.Exp(-mean);
        while (true)
        {
            double remaining = stream.NextUnit() - probabilityOfNone;
            if (remaining < 0)
                return 0;
            double probability = probabilityOfNone;
            for (double count = 1; count < UnreachableCount; count++)
            {
                probability *= mean / count;
                remaining -= probability;
                if (remaining < 0)
                    return (long)count;
            }
        }
    }

    private static long Reject(ref RandomStream stream, double mean)
    {
        double scale = 0.931 + 2.53 * Math.Sqrt(mean);
        double shape = -0.059 + 0.02483 * scale;
        double squeeze = 0.9277 - 3.6224 / (scale - 2);
        while (true)
        {
            double centred = stream.NextUnit() - 0.5;
            double height = stream.NextUnit();
            double edge = 0.5 - Math.Abs(centred);
            double count = Math.Floor((2 * shape / edge + scale) * centred + mean + 0.43);
            if (edge >= 0.07 && height <= squeeze)
                return (long)count;
            if (count < 0 || (edge < 0.013 && height > edge))
                continue;
            double hat = (1.1239 + 1.1328 / (scale - 3.4)) / (shape / (edge * edge) + scale);
            double logProbability = -CountLikelihood.Deviance(count, mean) - CountLikelihood.StirlingError(count);
            double spread = Math.Sqrt(2 * Math.PI * CountLikelihood.Spread(count));
            if (Math.Log(height * hat * spread) <= logProbability)
                return (long)count;
        }
    }
}
