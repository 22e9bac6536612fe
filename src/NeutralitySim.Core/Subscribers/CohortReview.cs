namespace NeutralitySim.Core.Subscribers;

/// <summary>What the subscribers of an ISP saw of the month that ended. Lists are indexed like the world's providers.</summary>
/// <param name="SwitchingFactor">Lines of the ISP after some have chosen another ISP over lines before, above 0.</param>
/// <param name="QualityShortfall">Quality that viewers missed, as they answer it, 0 or more.</param>
/// <param name="RetailPricePerMonth">Price of each service with what the ISP charges by volume for its traffic.</param>
/// <param name="InBusiness">False for providers that have left.</param>
public sealed record CohortReview(
    double SwitchingFactor,
    IReadOnlyList<double> QualityShortfall,
    IReadOnlyList<double> RetailPricePerMonth,
    IReadOnlyList<bool> InBusiness
);
