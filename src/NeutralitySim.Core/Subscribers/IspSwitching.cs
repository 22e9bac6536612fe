using NeutralitySim.Core.Money;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Subscribers;

/// <summary>
/// Households choose among the ISPs of their retail market and no line at all, by logit with inertia: a fixed share of them
/// reconsiders each month.
/// </summary>
/// <remarks>
/// What is compared is <see cref="OfferValue"/>. The value of each offer is such that at the starting prices and full quality
/// nobody has a reason to move, and growth of lines that is an input is not undone. Under the linear rule quality is no part of the choice;
/// instead <c>δ·s_j²·l_j</c> of all lines leave each month for each provider j, s_j being the share of lines that use it, l_j the quality lost and
/// δ what of its users would leave at full loss if all used it: the loss that makes a bargained fee change sign with size (Nash bargaining).
/// </remarks>
internal sealed class IspSwitching(World world)
{
    private readonly IReadOnlyList<RetailMarket> _markets = RetailMarket.Of(world);

    /// <summary>Lines of each ISP after switching, leaving and joining over lines before, both with the month's growth.</summary>
    public double[] Factors(MonthReview review)
    {
        var factors = new double[world.Isps.Count];
        Array.Fill(factors, 1);
        foreach (var market in _markets)
        {
            if (world.Market.SwitchingPerMonth > 0)
                Switch(review, market, factors);
            if (world.Market.QualitySwitching == QualitySwitchingRule.Linear)
                Leave(review, market, factors);
        }

        return factors;
    }

    /// <summary>Lines of an ISP on average over the months to come if each had the quality of a month, all else equal.</summary>
    public double MeanLines(MonthReview review, int isp, TrafficMonth outcome, int months)
    {
        double lines = review.State.Isps[isp].TotalLines;
        double chosen = world.Market.SwitchingPerMonth > 0 ? ChosenLines(review, isp, outcome) : lines;
        double leaving = Leaving(review, isp, outcome);
        double sum = 0;
        for (int month = 0; month < months; month++)
        {
            lines += world.Market.SwitchingPerMonth * (chosen - lines) - leaving * lines;
            sum += lines;
        }

        return sum / months;
    }

    private double ChosenLines(MonthReview review, int isp, TrafficMonth outcome)
    {
        var market = _markets.First(m => m.Isps.Contains(isp));
        int month = review.Month + 1;
        double[] prices =
        [
            .. market.Isps.Select(i =>
                OfferValue.InChoice(
                    world,
                    review.State,
                    review.Layout.Isps[i],
                    i == isp ? outcome : review.Outcomes[i],
                    review.Month
                )
            ),
        ];
        int index = market.Isps.TakeWhile(i => i != isp).Count();
        return market.Households(month) * market.Choice(month).Shares(prices)[index];
    }

    private void Switch(MonthReview review, RetailMarket market, double[] factors)
    {
        int month = review.Month + 1;
        double households = market.Households(month);
        var prices = market.Isps.Select(isp =>
            OfferValue.InChoice(world, review.State, review.Layout.Isps[isp], review.Outcomes[isp], review.Month)
        );
        var shares = market.Choice(month).Shares(prices.ToArray());
        for (int index = 0; index < shares.Length; index++)
        {
            double before = GrownLines(review, market.Isps[index]);
            double chosen = households * shares[index];
            if (before > 0)
                factors[market.Isps[index]] = 1 + world.Market.SwitchingPerMonth * (chosen / before - 1);
        }
    }

    // Who leaves goes to the other ISPs of the market in proportion to their lines, or has none.
    private void Leave(MonthReview review, RetailMarket market, double[] factors)
    {
        double all = market.Isps.Sum(isp => GrownLines(review, isp));
        var leaving = market.Isps.Select(isp => Leaving(review, isp, review.Outcomes[isp])).ToArray();
        for (int index = 0; index < leaving.Length; index++)
        {
            double lines = GrownLines(review, market.Isps[index]);
            factors[market.Isps[index]] -= leaving[index];
            for (int other = 0; other < leaving.Length; other++)
                if (other != index && all > lines)
                    factors[market.Isps[other]] += leaving[index] * lines / (all - lines);
        }
    }

    private double Leaving(MonthReview review, int isp, TrafficMonth outcome)
    {
        double lines = review.State.Isps[isp].TotalLines;
        double leaving = 0;
        if (world.Market.QualitySwitching != QualitySwitchingRule.Linear || lines <= 0)
            return 0;
        for (int provider = 0; provider < world.Providers.Count; provider++)
        {
            double share = review.State.Isps[isp].Adopters(provider) / lines;
            if (world.Providers[provider].Size != ProviderSize.Background)
                leaving += world.Market.LargestLineLossPerMonth * share * share * outcome.LostQuality(provider);
        }

        return Math.Min(1, leaving);
    }

    private double GrownLines(MonthReview review, int isp)
    {
        double total = 0;
        for (int cohort = 0; cohort < review.State.Isps[isp].Cohorts.Length; cohort++)
            total +=
                review.State.Isps[isp].Cohorts[cohort].Lines * (1 + world.Isps[isp].Cohorts[cohort].LineGrowthPerMonth);
        return total;
    }
}
