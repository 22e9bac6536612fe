using System.Numerics;
using System.Runtime.Intrinsics;

namespace NeutralitySim.Core.Randomness;

/// <summary>Exact Poisson counts: no normal approximation at any mean.</summary>
/// <remarks>
/// Below mean 128 the mean is split into its whole part, inverted by a table, and the rest, inverted by search, since Poisson counts
/// add up; above, transformed rejection with squeeze (PTRS). Source: Hörmann, "The transformed rejection method for generating
/// Poisson random variables", Insurance: Mathematics and Economics 12, 1993.
/// </remarks>
internal static class Poisson
{
    private const int RejectionFrom = 128;
    private const uint AllLanes = 0b1111;

    private static readonly CountTables WholeMeans = new([
        .. Enumerable
            .Range(0, RejectionFrom)
            .Select(mean => (Math.Exp(-mean), (Func<double, double>)(count => mean / count))),
    ]);

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

    /// <summary>One count for each of many means, the same as drawn one by one.</summary>
    /// <param name="streams">Streams to draw from.</param>
    /// <param name="first">Position of the first mean's stream; the others follow.</param>
    /// <param name="values">The means, 0 to 10¹⁵; receives the counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mean is not a number or out of range.</exception>
    public static void Sample(StreamBatch streams, int first, Span<double> values)
    {
        int i = 0;
        for (; i <= values.Length - Vector256<double>.Count; i += Vector256<double>.Count)
        {
            var means = Vector256.Create(values[i..]);
            bool large =
                Vector256.GreaterThanOrEqualAll(means, Vector256.Create((double)RejectionFrom))
                && Vector256.LessThanOrEqualAll(means, Vector256.Create(CountLikelihood.LargestCount));
            uint missing = large ? Accept(streams, first + i, means, values[i..]) : AllLanes;
            for (; missing != 0; missing &= missing - 1)
            {
                int lane = BitOperations.TrailingZeroCount(missing);
                var stream = streams[first + i + lane];
                values[i + lane] = Sample(ref stream, means[lane]);
            }
        }

        for (; i < values.Length; i++)
        {
            var stream = streams[first + i];
            values[i] = Sample(ref stream, values[i]);
        }
    }

    /// <summary>Four first candidates of the rejection; bits are set for those that have yet to be weighed.</summary>
    private static uint Accept(StreamBatch streams, int position, Vector256<double> means, Span<double> counts)
    {
        var scale = Vector256.Create(0.931) + 2.53 * Vector256.Sqrt(means);
        var shape = Vector256.Create(-0.059) + 0.02483 * scale;
        var squeeze = Vector256.Create(0.9277) - Vector256.Create(3.6224) / (scale - Vector256.Create(2.0));
        var centred = streams.FirstUnits(position) - Vector256.Create(0.5);
        var edge = Vector256.Create(0.5) - Vector256.Abs(centred);
        var place = (2 * shape / edge + scale) * centred + means + Vector256.Create(0.43);
        Vector256.Floor(place).CopyTo(counts);
        var weighed =
            Vector256.LessThan(edge, Vector256.Create(0.07))
            | Vector256.GreaterThan(streams.SecondUnits(position), squeeze);
        return weighed.ExtractMostSignificantBits();
    }

    private static int Invert(ref RandomStream stream, double mean)
    {
        int whole = (int)mean;
        return WholeMeans.Invert(whole, stream.NextUnit()) + Search(stream.NextUnit(), mean - whole);
    }

    // For means below 1. Three of the usual counts are told apart without a branch, which no processor could foresee.
    private static int Search(double unit, double mean)
    {
        double probability = Math.Exp(-mean);
        double upToNone = probability;
        probability *= mean;
        double upToOne = upToNone + probability;
        probability *= mean * (1.0 / 2);
        double upToTwo = upToOne + probability;
        int count = (unit >= upToNone ? 1 : 0) + (unit >= upToOne ? 1 : 0) + (unit >= upToTwo ? 1 : 0);
        if (count < 3)
            return count;
        for (double upTo = upToTwo; ; count++)
        {
            probability *= mean / count;
            double next = upTo + probability;
            if (unit < next || next == upTo)
                return count;
            upTo = next;
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
            double logWeight = -CountLikelihood.Deviance(count, mean) - CountLikelihood.StirlingError(count);
            double spread = Math.Sqrt(2 * Math.PI * CountLikelihood.Spread(count));
            if (height * hat * spread <= Math.Exp(logWeight))
                return (long)count;
        }
    }
}
