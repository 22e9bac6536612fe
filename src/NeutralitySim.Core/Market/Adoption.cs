using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Topology;

namespace NeutralitySim.Core.Market;

/// <summary>
/// Households take up and cancel a service: adoption closes a share of its gap to the potential each month and loses those
/// whom poor quality drives away.
/// </summary>
/// <remarks>
/// <c>a' = a + speed·(P·(p/p₀)^ε − a) − churn·factor·lost·a</c>, clamped to 0–1, where p₀ is the starting price, ε the price
/// elasticity and <c>lost</c> the share of prime-time quality that congestion or a cut ladder takes. Ordinary churn at full quality is
/// replaced by ordinary sign-ups and is not seen. Nobody subscribes to a provider that has left.
/// </remarks>
internal static class Adoption
{
    public static double[] Next(World world, IReadOnlyList<double> adoption, CohortReview review)
    {
        var next = new double[adoption.Count];
        for (int provider = 0; provider < next.Length; provider++)
        {
            var data = world.Providers[provider];
            double now = adoption[provider];
            next[provider] =
                !review.InBusiness[provider] ? 0
                : data.Size == ProviderSize.Background ? now
                : Step(world, data, Potential(world, review, provider), review.QualityShortfall[provider], now);
        }

        return next;
    }

    /// <summary>Adoption a month later.</summary>
    public static double Step(World world, ContentProvider data, double potential, double shortfall, double now) =>
        Math.Clamp(
            now
                + data.AdoptionSpeedPerMonth * (potential - now)
                - data.ChurnPerMonth * world.Market.QualityChurnFactor * shortfall * now,
            0,
            1
        );

    private static double Potential(World world, CohortReview review, int provider)
    {
        var data = world.Providers[provider];
        if (data.RetailPricePerMonth <= 0)
            return data.PotentialAdoption;
        double relativePrice = review.RetailPricePerMonth[provider] / data.RetailPricePerMonth;
        return Math.Min(1, data.PotentialAdoption * Math.Pow(relativePrice, world.Market.PriceElasticity));
    }
}
