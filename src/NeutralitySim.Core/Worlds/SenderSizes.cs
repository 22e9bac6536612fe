namespace NeutralitySim.Core.Worlds;

/// <summary>Sizes of the many senders that background traffic stands for: the one of rank r sends in proportion to r⁻ᵃ (Zipf).</summary>
/// <param name="Count">Number of senders, 1 or more.</param>
/// <param name="Exponent">a, 0 or more: 0 where all are alike; the larger it is, the more of the traffic the first of them send.</param>
public sealed record SenderSizes(int Count, double Exponent);
