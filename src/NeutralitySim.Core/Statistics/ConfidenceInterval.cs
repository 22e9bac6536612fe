namespace NeutralitySim.Core.Statistics;

/// <summary>A mean and the bounds that hold the true mean with the stated confidence, in the unit of the values.</summary>
/// <param name="Mean">Mean of the sample.</param>
/// <param name="Low">Lower bound, at most <paramref name="Mean"/>; NaN when one value alone gives no bound.</param>
/// <param name="High">Upper bound, at least <paramref name="Mean"/>; NaN when one value alone gives no bound.</param>
/// <param name="Level">Confidence, between 0 and 1, such as 0.95.</param>
public readonly record struct ConfidenceInterval(double Mean, double Low, double High, double Level)
{
    /// <summary>Refuses a level that is not strictly between 0 and 1.</summary>
    internal static void RequireLevel(double level)
    {
        if (!(level > 0 && level < 1))
            throw new ArgumentOutOfRangeException(
                nameof(level),
                level,
                "A confidence level lies between 0 and 1, such as 0.95."
            );
    }
}
