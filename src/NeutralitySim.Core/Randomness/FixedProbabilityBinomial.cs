namespace NeutralitySim.Core.Randomness;

/// <summary>
/// Exact binomial counts for one success probability and any number of trials: holds what depends on the probability
/// alone, for loops that draw with it many times. No normal approximation at any size.
/// </summary>
/// <remarks>
/// With the rarer outcome's probability p: inversion while trials·p is below 30, else transformed rejection with squeeze
/// (BTRS). Source: Hörmann, "The generation of binomial random variates", Journal of Statistical Computation and
/// Simulation 46, 1993. Immutable; the default value is the binomial of probability 0.
/// </remarks>
internal readonly struct FixedProbabilityBinomial
{
    private const double RejectionFrom = 30;
    private const double UnreachableCount = 200;

    private readonly double _rare;
    private readonly double _common;
    private readonly double _odds;
    private readonly double _logCommon;
    private readonly bool _countsCommon;

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
    }

    /// <summary>Number of successes in <paramref name="trials"/> trials.</summary>
    /// <param name="stream">Stream to draw from.</param>
    /// <param name="trials">Independent trials, 0 to 10¹⁵.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="trials"/> is out of range.</exception>
    public long Sample(ref RandomStream stream, long trials)
    {
        if ((ulong)trials > CountLikelihood.LargestCount)
            throw new ArgumentOutOfRangeException(nameof(trials), trials, "Trials are a number from 0 to 1e15.");
        long rareCount = trials * _rare < RejectionFrom ? Invert(ref stream, trials) : Reject(ref stream, trials);
        return _countsCommon ? trials - rareCount : rareCount;
    }

    private long Invert(ref RandomStream stream, double trials)
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
        double deviation = Math.Sqrt(trials * _rare * _common);
        double scale = 1.15 + 2.53 * deviation;
        double shape = -0.0873 + 0.0248 * scale + 0.01 * _rare;
        double centre = trials * _rare + 0.5;
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
            double mode = Math.Floor((trials + 1) * _rare);
            double spread = Math.Sqrt(Spread(count, trials) / Spread(mode, trials));
            if (Math.Log(height * hat * spread) <= LogWeight(count, trials) - LogWeight(mode, trials))
                return (long)count;
        }
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
}
