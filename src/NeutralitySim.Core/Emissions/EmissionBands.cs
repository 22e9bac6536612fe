using NeutralitySim.Core.Randomness;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions;

/// <summary>Range of a figure over the stated ranges of the parameters.</summary>
internal static class EmissionBands
{
    /// <summary>Seed of the draws, fixed, so that a band depends on the parameters alone and is the same in every regime.</summary>
    private const ulong Seed = 2021;

    /// <summary>5th, 50th and 95th percentiles of each figure.</summary>
    /// <param name="range">Parameters.</param>
    /// <param name="figures">Figures of a set of parameters, always as many.</param>
    /// <param name="samples">Parameter sets drawn, at least 20; with 1,000 the percentiles hold to about one per cent of the range.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 20 samples.</exception>
    public static IReadOnlyList<(double Low, double Median, double High)> Of(
        EmissionRange range,
        Func<EmissionParameters, IReadOnlyList<double>> figures,
        int samples
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(samples, 20);
        var key = StreamKey.Create(Seed, 0, "emission-parameters", StreamPurpose.Sampling);
        var drawn = new IReadOnlyList<double>[samples];
        for (int sample = 0; sample < samples; sample++)
        {
            var stream = RandomStream.At(key, sample);
            drawn[sample] = figures(range.Sample(ref stream));
        }

        return
        [
            .. Enumerable
                .Range(0, drawn[0].Count)
                .Select(figure =>
                {
                    var sorted = drawn.Select(values => values[figure]).Order().ToArray();
                    return (Percentile(sorted, 0.05), Percentile(sorted, 0.5), Percentile(sorted, 0.95));
                }),
        ];
    }

    private static double Percentile(double[] sorted, double share)
    {
        double place = share * (sorted.Length - 1);
        int below = (int)place;
        return below + 1 < sorted.Length
            ? sorted[below] + (place - below) * (sorted[below + 1] - sorted[below])
            : sorted[below];
    }
}
