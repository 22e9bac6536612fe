using System.Globalization;

namespace NeutralitySim.Core.Statistics;

/// <summary>Selects the sample that is the 95th percentile, without interpolation: quickselect on positions, each sample counted as often as it repeats.</summary>
internal static class Percentile95
{
    /// <summary>Rank of the 95th percentile of so many samples in ascending order, counted from 1: ⌈0.95 n⌉.</summary>
    public static long Rank(long samples) => (95 * samples + 99) / 100;

    /// <summary>The 95th percentile.</summary>
    /// <param name="samples">Rates.</param>
    /// <param name="repeats">How often each counts; empty for once each.</param>
    /// <param name="scratch">At least as long as the samples.</param>
    public static double Run(ReadOnlySpan<double> samples, ReadOnlySpan<int> repeats, Span<int> scratch)
    {
        if (scratch.Length < samples.Length)
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Scratch has room for {scratch.Length} samples; {samples.Length} are given."
                )
            );
        long count = Check(samples, repeats);
        var positions = scratch[..samples.Length];
        for (int i = 0; i < positions.Length; i++)
            positions[i] = i;
        return Largest(samples, repeats, positions, skip: count - Rank(count));
    }

    private static long Check(ReadOnlySpan<double> samples, ReadOnlySpan<int> repeats)
    {
        long count = 0;
        for (int i = 0; i < samples.Length; i++)
        {
            int times = TimesOf(repeats, i);
            if (!(samples[i] >= 0) || times < 0)
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Sample {i} is {samples[i]} Mbps, {times} times; both must be 0 or more."
                    )
                );
            count += times;
        }
        return count > 0 ? count : throw new ArgumentException("A percentile needs at least one sample.");
    }

    /// <summary>The largest sample after <paramref name="skip"/> larger or equal ones.</summary>
    public static double Largest(
        ReadOnlySpan<double> samples,
        ReadOnlySpan<int> repeats,
        Span<int> positions,
        long skip
    )
    {
        while (true)
        {
            double pivot = MedianOfThree(samples, positions);
            int greaterEnd = 0;
            int lessStart = positions.Length;
            long greater = 0;
            long equal = 0;
            for (int i = 0; i < lessStart; )
            {
                int position = positions[i];
                double sample = samples[position];
                if (sample < pivot)
                {
                    lessStart--;
                    (positions[i], positions[lessStart]) = (positions[lessStart], position);
                    continue;
                }
                if (sample > pivot)
                {
                    greater += TimesOf(repeats, position);
                    (positions[i], positions[greaterEnd]) = (positions[greaterEnd], position);
                    greaterEnd++;
                }
                else
                    equal += TimesOf(repeats, position);
                i++;
            }

            if (skip < greater)
                positions = positions[..greaterEnd];
            else if (skip < greater + equal)
                return pivot;
            else
            {
                skip -= greater + equal;
                positions = positions[lessStart..];
            }
        }
    }

    private static double MedianOfThree(ReadOnlySpan<double> samples, ReadOnlySpan<int> positions)
    {
        double a = samples[positions[0]];
        double b = samples[positions[positions.Length / 2]];
        double c = samples[positions[^1]];
        return Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
    }

    private static int TimesOf(ReadOnlySpan<int> repeats, int position) => repeats.IsEmpty ? 1 : repeats[position];
}
