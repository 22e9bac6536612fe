namespace NeutralitySim.Validation.Theory;

/// <summary>A content provider in the model of <see cref="MaMisra2011"/>; rates in any one unit.</summary>
/// <param name="Popularity">α, share of users who would use it at full rate, above 0 to 1.</param>
/// <param name="UnconstrainedRate">θ̂, rate per user when nothing is scarce, above 0.</param>
/// <param name="Sensitivity">β, how fast users give up as the rate falls below θ̂, 0 (never) or more.</param>
/// <param name="Weight">w in weighted sharing, above 0.</param>
public sealed record MaMisraProvider(double Popularity, double UnconstrainedRate, double Sensitivity, double Weight = 1)
{
    /// <summary>Rate per user at a fair level, w·t up to θ̂.</summary>
    public double RateAt(double level) => Math.Min(UnconstrainedRate, Weight * level);

    /// <summary>Share of the provider's users who stay at a rate: d = exp(-β(θ̂/θ - 1)), 1 at θ̂, 0 at 0.</summary>
    public double DemandAt(double rate) => rate > 0 ? Math.Exp(-Sensitivity * (UnconstrainedRate / rate - 1)) : 0;

    /// <summary>Load per capita at a fair level: α·θ·d(θ).</summary>
    public double LoadAt(double level)
    {
        double rate = RateAt(level);
        return Popularity * (rate * DemandAt(rate));
    }
}
