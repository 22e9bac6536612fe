namespace NeutralitySim.Core.Market;

/// <summary>What is at stake between an ISP and a provider, per month.</summary>
/// <param name="PercentileMbps">Traffic the deal would carry, Mbps of p95.</param>
/// <param name="StatedPricePerMbpsMonth">Price the regime or the link's contract states.</param>
/// <param name="ProviderQualityGain">What full quality is worth to the provider.</param>
/// <param name="ProviderTransitSaved">Transit the provider would no longer buy.</param>
public readonly record struct PeeringCase(
    double PercentileMbps,
    double StatedPricePerMbpsMonth,
    double ProviderQualityGain,
    double ProviderTransitSaved
);
