namespace NeutralitySim.Core.Statistics;

/// <summary>What a number of successes says about a share: exact one-sided bounds (Clopper and Pearson, 1934).</summary>
public static class Proportion
{
    private const int Halvings = 60;

    /// <summary>Share above which the true one lies with the given confidence; 0 where nothing succeeded.</summary>
    /// <param name="successes">Successes, 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">Trials, 1 or more.</param>
    /// <param name="level">Confidence, between 0 and 1.</param>
    public static double LowerBound(int successes, int trials, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, trials);
        ConfidenceInterval.RequireLevel(level);
        if (successes == 0)
            return 0;
        // The share at which so many successes or more are as rare as the confidence allows.
        double low = 0;
        double high = 1;
        for (int i = 0; i < Halvings; i++)
        {
            double share = (low + high) / 2;
            if (AtLeast(successes, trials, share) > 1 - level)
                high = share;
            else
                low = share;
        }

        return (low + high) / 2;
    }

    /// <summary>Share below which the true one lies with the given confidence; 1 where everything succeeded.</summary>
    /// <inheritdoc cref="LowerBound"/>
    public static double UpperBound(int successes, int trials, double level = 0.95) =>
        1 - LowerBound(trials - successes, trials, level);

    // Probability of that many successes or more; terms by their logarithms, for those of many trials underflow.
    private static double AtLeast(int successes, int trials, double share)
    {
        double sum = 0;
        double logOdds = Math.Log(share) - Math.Log(1 - share);
        double log = trials * Math.Log(1 - share);
        for (int count = 0; count <= trials; count++)
        {
            if (count >= successes)
                sum += Math.Exp(log);
            log += Math.Log((double)(trials - count) / (count + 1)) + logOdds;
        }

        return Math.Min(1, sum);
    }
}
