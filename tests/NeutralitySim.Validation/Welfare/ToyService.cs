namespace NeutralitySim.Validation.Welfare;

/// <summary>A video service of a <see cref="ToyWorld"/>.</summary>
/// <param name="Taken">Share of lines that take it under neutral rules, 0 to 1.</param>
/// <param name="Streams">Streams in progress at the peak, per adopter.</param>
/// <param name="Mbps">Full rate of a stream.</param>
/// <param name="Hours">Hours watched per adopter and month.</param>
/// <param name="QualityValue">What an adopter would lose if nothing of the full rate arrived, money per month.</param>
/// <param name="Value">What it is worth to an adopter, money per month; of the subscription its demand says it.</param>
/// <param name="Impatience">β of <c>exp(−β(θ̂/θ − 1))</c>, share of viewers who stay at the rate θ.</param>
internal sealed record ToyService(
    double Taken,
    double Streams,
    double Mbps,
    double Hours,
    double QualityValue,
    double Value = 0,
    double Impatience = 0.1
);
