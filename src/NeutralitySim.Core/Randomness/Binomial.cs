namespace NeutralitySim.Core.Randomness;

/// <summary>
/// Exact binomial counts for a probability used once; see <see cref="FixedProbabilityBinomial"/> for the method, and to
/// draw many times with one probability.
/// </summary>
internal static class Binomial
{
    /// <summary>Number of successes in <paramref name="trials"/> trials.</summary>
    /// <param name="stream">Stream to draw from.</param>
    /// <param name="trials">Independent trials, 0 to 10¹⁵.</param>
    /// <param name="probability">Probability of success of one trial, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is not a number or out of range.</exception>
    public static long Sample(ref RandomStream stream, long trials, double probability) =>
        new FixedProbabilityBinomial(probability).Sample(ref stream, trials);
}
