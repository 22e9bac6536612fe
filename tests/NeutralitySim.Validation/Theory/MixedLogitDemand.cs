namespace NeutralitySim.Validation.Theory;

/// <summary>
/// Logit demand for plans, one or more segments of households: in a segment of scale μ an option of value u and price P
/// is chosen in proportion to <c>exp((u - P)/μ)</c>, buying nothing to 1; surplus is <c>μ·ln Σ exp((u - P)/μ)</c>.
/// </summary>
/// <param name="segments">At least one; their weights sum to 1.</param>
public sealed class MixedLogitDemand(IReadOnlyList<LogitSegment> segments) : IPlanDemand
{
    /// <inheritdoc/>
    public PlanShares At(double basicPrice, double premiumPrice, double streamingPrice)
    {
        var total = new PlanShares();
        foreach (var segment in segments)
        {
            double scale = segment.Scale;
            double basic = (segment.BasicValue - basicPrice) / scale;
            double premium = (segment.PremiumValue - premiumPrice) / scale;
            double video = (segment.VideoValue - premiumPrice - streamingPrice) / scale;
            // Exponents are taken from the largest, so that none overflows.
            double largest = Math.Max(Math.Max(0, basic), Math.Max(premium, video));
            double none = Math.Exp(-largest);
            (basic, premium, video) = (
                Math.Exp(basic - largest),
                Math.Exp(premium - largest),
                Math.Exp(video - largest)
            );
            double sum = none + basic + premium + video;
            double weight = segment.Weight / sum;
            total = new PlanShares(
                total.None + weight * none,
                total.Basic + weight * basic,
                total.Premium + weight * premium,
                total.Video + weight * video,
                total.ConsumerSurplus + segment.Weight * scale * (largest + Math.Log(sum))
            );
        }
        return total;
    }
}
