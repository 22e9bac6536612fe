namespace NeutralitySim.Core.Statistics;

/// <summary>What moving one coordinate over its whole range does to a value, met at several points of the others.</summary>
/// <param name="MeanAbsolute">Mean size (μ*): how much it matters. NaN where nothing could be told.</param>
/// <param name="Mean">Mean with sign (μ).</param>
/// <param name="Deviation">Standard deviation (σ): how much that depends on where the others are; NaN for a single effect.</param>
public readonly record struct ElementaryEffects(double MeanAbsolute, double Mean, double Deviation)
{
    internal static ElementaryEffects Of(IReadOnlyList<double> effects) =>
        effects.Count == 0
            ? new(double.NaN, double.NaN, double.NaN)
            : new(
                effects.Average(Math.Abs),
                effects.Average(),
                effects.Count == 1 ? double.NaN : SampleSummary.Of([.. effects]).StandardDeviation
            );
}
