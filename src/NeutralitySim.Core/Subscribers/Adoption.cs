using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Subscribers;

/// <summary>
/// Households take up and cancel a service: adoption closes a share of its gap to the potential each month and loses those
/// whom poor quality drives away.
/// </summary>
/// <remarks>
/// <c>a' = a + speed·(P·D(p) − a) − churn·factor·lost·a</c>, clamped to 0–1, where D is <see cref="ServiceDemand"/> and <c>lost = l + w·(1 − l)·h</c>: l is the share of prime-time quality that congestion takes, h the share of the bitrate that
/// a cut ladder withholds, at all hours and for good, which counts w times. Ordinary churn at full quality is
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
                : Step(
                    world,
                    data,
                    Potential(data, review.RetailPricePerMonth[provider]),
                    review.QualityShortfall[provider],
                    now
                );
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

    /// <summary>Quality of a provider that its viewers at an ISP miss, as they answer it: 0 or more.</summary>
    public static double Shortfall(World world, TrafficMonth outcome, int provider) =>
        Shortfall(world, outcome.LostQuality(provider), outcome.WithheldQuality[provider]);

    /// <summary>The same from the shares of quality lost to congestion and withheld by a cut ladder.</summary>
    public static double Shortfall(World world, double lost, double withheld) =>
        lost + world.Market.WithheldQualityFactor * (1 - lost) * withheld;

    /// <summary>Adoption on average over the months to come under a lasting potential and shortfall.</summary>
    public static double Mean(
        World world,
        ContentProvider data,
        (double Potential, double Shortfall) lasting,
        double now,
        int months
    )
    {
        double sum = 0;
        for (int month = 0; month < months; month++)
        {
            now = Step(world, data, lasting.Potential, lasting.Shortfall, now);
            sum += now;
        }

        return sum / months;
    }

    /// <summary>Share of lines that would adopt at full quality at a price, what the ISP charges for the traffic included.</summary>
    public static double Potential(ContentProvider data, double pricePerMonth) =>
        ServiceDemand.Of(data) is { } demand
            ? Math.Min(1, data.PotentialAdoption * demand.Quantity(pricePerMonth))
            : data.PotentialAdoption;
}
