using System.Numerics;
using System.Runtime.Intrinsics;

namespace NeutralitySim.Core.Randomness;

/// <summary>
/// Exact binomial counts for one success probability and any number of trials: holds what depends on the probability
/// alone, for loops that draw with it many times. No normal approximation at any size.
/// </summary>
/// <remarks>
/// With the rarer outcome's probability p: few trials are split into two parts, each inverted by a table of its own, since
/// the successes of both parts together are the successes of all; else inversion by search while trials·p is below 30, else
/// transformed rejection with squeeze (BTRS). Source: Hörmann, "The generation of binomial random variates", Journal of
/// Statistical Computation and Simulation 46, 1993. Immutable.
/// </remarks>
internal sealed class FixedProbabilityBinomial
{
    private const double SearchBelow = 30;
    private const uint AllLanes = 0b1111;
    private const double UnreachableCount = 200;

    // Trials of the smaller part are fewer than this, those of the larger part a multiple of it.
    private const int TrialsPerPart = 64;
    private const int LargestTableTrials = TrialsPerPart * TrialsPerPart;
    private const double LargestTableMean = 128;

    private readonly double _rare;
    private readonly double _common;
    private readonly double _odds;
    private readonly double _logCommon;
    private readonly bool _countsCommon;
    private readonly long _tableTrials;
    private readonly CountTables _tables;

    /// <summary>Prepares draws.</summary>
    /// <param name="probability">Probability of success of one trial, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not a number from 0 to 1.</exception>
    public FixedProbabilityBinomial(double probability)
    {
        if (!(probability >= 0 && probability <= 1))
            throw new ArgumentOutOfRangeException(
                nameof(probability),
                probability,
                "A probability is a number from 0 to 1."
            );
        _countsCommon = probability > 0.5;
        _rare = _countsCommon ? 1 - probability : probability;
        _common = 1 - _rare;
        _odds = _rare / _common;
        _logCommon = LogOneMinus(_rare);
        int parts = (int)(Math.Min(LargestTableTrials, LargestTableMean / _rare) / TrialsPerPart);
        _tableTrials = parts * TrialsPerPart;
        _tables = new CountTables([
            .. Enumerable.Range(0, TrialsPerPart).Select(Distribution),
            .. Enumerable.Range(0, parts).Select(part => Distribution(part * TrialsPerPart)),
        ]);
    }

    /// <summary>Number of successes in <paramref name="trials"/> trials.</summary>
    /// <param name="stream">Stream to draw from.</param>
    /// <param name="trials">Independent trials, 0 to 10¹⁵.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="trials"/> is out of range.</exception>
    public long Sample(ref RandomStream stream, long trials)
    {
        if ((ulong)trials > CountLikelihood.LargestCount)
            throw new ArgumentOutOfRangeException(nameof(trials), trials, "Trials are a number from 0 to 1e15.");
        long rareCount =
            trials < _tableTrials ? LookUp(ref stream, (int)trials)
            : trials * _rare < SearchBelow ? Search(ref stream, trials)
            : Reject(ref stream, trials);
        return _countsCommon ? trials - rareCount : rareCount;
    }

    /// <summary>Successes in each of many numbers of trials, the same as drawn one by one.</summary>
    /// <param name="streams">Streams to draw from.</param>
    /// <param name="first">Position of the first number's stream; the others follow.</param>
    /// <param name="values">Whole numbers of trials, 0 to 10¹⁵; receives the successes.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public void Sample(StreamBatch streams, int first, Span<double> values)
    {
        int i = 0;
        for (; i <= values.Length - Vector256<double>.Count; i += Vector256<double>.Count)
        {
            var trials = Vector256.Create(values[i..]);
            bool large =
                Vector256.GreaterThanOrEqualAll(trials, Vector256.Create((double)_tableTrials))
                && Vector256.GreaterThanOrEqualAll(trials * _rare, Vector256.Create(SearchBelow))
                && Vector256.LessThanOrEqualAll(trials, Vector256.Create(CountLikelihood.LargestCount));
            uint missing = large ? Accept(streams, first + i, trials, values[i..]) : AllLanes;
            for (; missing != 0; missing &= missing - 1)
            {
                int lane = BitOperations.TrailingZeroCount(missing);
                var stream = streams[first + i + lane];
                values[i + lane] = Sample(ref stream, (long)trials[lane]);
            }
        }

        for (; i < values.Length; i++)
        {
            var stream = streams[first + i];
            values[i] = Sample(ref stream, (long)values[i]);
        }
    }

    /// <summary>Four first candidates of the rejection; bits are set for those that have yet to be weighed.</summary>
    private uint Accept(StreamBatch streams, int position, Vector256<double> trials, Span<double> counts)
    {
        var mean = trials * _rare;
        var scale = Vector256.Create(1.15) + 2.53 * Vector256.Sqrt(mean * _common);
        var shape = Vector256.Create(-0.0873) + 0.0248 * scale + Vector256.Create(0.01 * _rare);
        var squeeze = Vector256.Create(0.92) - 4.2 * (Vector256<double>.One / scale);
        var centred = streams.FirstUnits(position) - Vector256.Create(0.5);
        var edge = Vector256.Create(0.5) - Vector256.Abs(centred);
        var count = Vector256.Floor((2 * shape / edge + scale) * centred + (mean + Vector256.Create(0.5)));
        (_countsCommon ? trials - count : count).CopyTo(counts);
        var weighed =
            Vector256.LessThan(edge, Vector256.Create(0.07))
            | Vector256.GreaterThan(streams.SecondUnits(position), squeeze);
        return weighed.ExtractMostSignificantBits();
    }

    private int LookUp(ref RandomStream stream, int trials)
    {
        int ofMany = _tables.Invert(TrialsPerPart + trials / TrialsPerPart, stream.NextUnit());
        return ofMany + _tables.Invert(trials % TrialsPerPart, stream.NextUnit());
    }

    private long Search(ref RandomStream stream, double trials)
    {
        double probabilityOfNone = Math.Exp(trials * _logCommon);
        double scaledOdds = (trials + 1) * _odds;
        double largest = Math.Min(trials, UnreachableCount);
        while (true)
        {
            double remaining = stream.NextUnit() - probabilityOfNone;
            if (remaining < 0)
                return 0;
            double probability = probabilityOfNone;
            for (double count = 1; count <= largest; count++)
            {
                probability *= scaledOdds / count - _odds;
                remaining -= probability;
                if (remaining < 0)
                    return (long)count;
            }
        }
    }

    private long Reject(ref RandomStream stream, double trials)
    {
        double mean = trials * _rare;
        double deviation = Math.Sqrt(mean * _common);
        double scale = 1.15 + 2.53 * deviation;
        double shape = -0.0873 + 0.0248 * scale + 0.01 * _rare;
        double centre = mean + 0.5;
        double inverseScale = 1 / scale;
        double squeeze = 0.92 - 4.2 * inverseScale;
        while (true)
        {
            double centred = stream.NextUnit() - 0.5;
            double height = stream.NextUnit();
            double edge = 0.5 - Math.Abs(centred);
            double count = Math.Floor((2 * shape / edge + scale) * centred + centre);
            if (edge >= 0.07 && height <= squeeze)
                return (long)count;
            if (count < 0 || count > trials)
                continue;
            double hat = (2.83 + 5.1 * inverseScale) * deviation / (shape / (edge * edge) + scale);
            if (height * hat <= RelativeProbability(count, trials))
                return (long)count;
        }
    }

    /// <summary>A count's probability over the mode's.</summary>
    private double RelativeProbability(double count, double trials)
    {
        double mode = Math.Floor((trials + 1) * _rare);
        double spread = Math.Sqrt(Spread(mode, trials) / Spread(count, trials));
        return spread * Math.Exp(LogWeight(count, trials) - LogWeight(mode, trials));
    }

    /// <summary>
    /// With <see cref="Spread"/>, a count's probability: exp(LogWeight)/√Spread, up to a factor that depends on the trials alone.
    /// </summary>
    private double LogWeight(double count, double trials) =>
        -CountLikelihood.Deviance(count, trials * _rare)
        - CountLikelihood.Deviance(trials - count, trials * _common)
        - CountLikelihood.StirlingError(count)
        - CountLikelihood.StirlingError(trials - count);

    private static double Spread(double count, double trials) =>
        CountLikelihood.Spread(count) * CountLikelihood.Spread(trials - count);

    /// <summary>log(1 − x) to full precision for small x (Kahan).</summary>
    private static double LogOneMinus(double x)
    {
        double rounded = 1 - x;
        return rounded == 1 ? -x : Math.Log(rounded) * x / (1 - rounded);
    }

    private (double ProbabilityOfNone, Func<double, double> Ratio) Distribution(int trials) =>
        (Math.Exp(trials * _logCommon), count => (trials + 1 - count) / count * _odds);
}
