using NeutralitySim.Core.Topology;

namespace NeutralitySim.Core.Market;

/// <summary>
/// Households take up and cancel a service: adoption closes a share of its gap to the potential each month and loses those
/// whom poor quality drives away.
/// </summary>
/// <remarks>
/// <c>a' = a + speed·(P·(p/p₀)^ε − a) − churn·factor·lost·a</c>, clamped to 0–1, where p₀ is the starting price, ε the price
/// elasticity and <c>lost</c> the share of prime-time quality that congestion or a cut ladder takes. Ordinary churn at full quality is
/// replaced by ordinary sign-ups and is not seen.
/// </remarks>
internal static class Adoption
{
    public static void Update(MonthReview review)
    {
        var world = review.World;
        for (int provider = 0; provider < world.Providers.Count; provider++)
        {
            var data = world.Providers[provider];
            if (data.Size == ProviderSize.Background || !review.State.Providers[provider].InBusiness)
                continue;
            double potential = Potential(review, provider);
            for (int isp = 0; isp < world.Isps.Count; isp++)
            {
                var adoption = review.State.Isps[isp].Adoption;
                double lost = review.Outcomes[isp].QualityShortfall(provider);
                double next =
                    adoption[provider]
                    + data.AdoptionSpeedPerMonth * (potential - adoption[provider])
                    - data.ChurnPerMonth * world.Market.QualityChurnFactor * lost * adoption[provider];
                adoption[provider] = Math.Clamp(next, 0, 1);
            }
        }
    }

    private static double Potential(MonthReview review, int provider)
    {
        var data = review.World.Providers[provider];
        if (data.RetailPricePerMonth <= 0)
            return data.PotentialAdoption;
        double relativePrice = review.State.Providers[provider].RetailPricePerMonth / data.RetailPricePerMonth;
        return Math.Min(1, data.PotentialAdoption * Math.Pow(relativePrice, review.World.Market.PriceElasticity));
    }
}
