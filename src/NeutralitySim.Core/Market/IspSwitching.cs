using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Topology;

namespace NeutralitySim.Core.Market;

/// <summary>
/// Households choose among the ISPs of their retail market and no line at all, by logit with inertia: a fixed share of them
/// reconsiders each month.
/// </summary>
/// <remarks>
/// What is compared is <see cref="PerceivedPrice"/>. The value of each offer is such that at the starting prices and full quality
/// nobody has a reason to move, and growth of lines that is an input is not undone.
/// </remarks>
internal sealed class IspSwitching(World world)
{
    private readonly IReadOnlyList<RetailMarket> _markets = RetailMarket.Of(world);

    /// <summary>Lines of each ISP after switching, leaving and joining over lines before, both with the month's growth.</summary>
    public double[] Factors(MonthReview review)
    {
        var factors = new double[world.Isps.Count];
        Array.Fill(factors, 1);
        if (world.Market.SwitchingPerMonth > 0)
            foreach (var market in _markets)
                Switch(review, market, factors);
        return factors;
    }

    /// <summary>Lines that would choose an ISP if its quality were that of another month, all else equal.</summary>
    public double ChosenLines(MonthReview review, int isp, IspEpochOutcome outcome)
    {
        var market = _markets.First(m => m.Isps.Contains(isp));
        int epoch = review.Epoch + 1;
        double[] prices =
        [
            .. market.Isps.Select(i =>
                PerceivedPrice.Of(world, review.State, i == isp ? outcome : review.Outcomes[i], i)
            ),
        ];
        int index = market.Isps.TakeWhile(i => i != isp).Count();
        return market.Households(epoch) * market.Choice(epoch).Shares(prices)[index];
    }

    private void Switch(MonthReview review, RetailMarket market, double[] factors)
    {
        int epoch = review.Epoch + 1;
        double households = market.Households(epoch);
        var prices = market.Isps.Select(isp => PerceivedPrice.Of(world, review.State, review.Outcomes[isp], isp));
        var shares = market.Choice(epoch).Shares(prices.ToArray());
        for (int index = 0; index < shares.Length; index++)
        {
            double before = GrownLines(review, market.Isps[index]);
            double chosen = households * shares[index];
            if (before > 0)
                factors[market.Isps[index]] = 1 + world.Market.SwitchingPerMonth * (chosen / before - 1);
        }
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
