using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Topology;

namespace NeutralitySim.Core.Market;

/// <summary>
/// Lines choose among the ISPs of their retail market by logit with inertia: a fixed share of lines reconsiders each month.
/// </summary>
/// <remarks>
/// Utility of ISP i is <c>(A_i − p_i + v·q_i)/μ</c>, q_i being the viewing-weighted share of wanted prime-time bitrate delivered.
/// A_i is set so that at the starting prices and full quality the starting market shares, moved on by each cohort's growth,
/// are the choice probabilities, and nobody has a reason to move.
/// </remarks>
internal sealed class IspSwitching
{
    private readonly int[][] _markets;

    public IspSwitching(World world)
    {
        _markets = Enumerable
            .Range(0, world.Isps.Count)
            .GroupBy(isp => world.Isps[isp].RetailMarket)
            .Select(g => g.ToArray())
            .ToArray();
    }

    /// <summary>Lines of each ISP after switching over lines before, both with the month's growth.</summary>
    public double[] Factors(MonthReview review)
    {
        var factors = new double[review.World.Isps.Count];
        Array.Fill(factors, 1);
        foreach (var market in _markets)
            if (market.Length > 1 && review.World.Market.SwitchingPerMonth > 0)
                Switch(review, market, factors);
        return factors;
    }

    /// <summary>Lines that would choose an ISP if its quality were that of another month, all else equal.</summary>
    public double ChosenLines(MonthReview review, int isp, IspEpochOutcome outcome)
    {
        int[] market = _markets.First(m => m.Contains(isp));
        double[] utility = market.Select(i => Utility(review, i, i == isp ? outcome : review.Outcomes[i])).ToArray();
        double highest = utility.Max();
        double sum = utility.Sum(u => Math.Exp(u - highest));
        double all = market.Sum(i => review.State.Isps[i].TotalLines);
        return all * Math.Exp(utility[Array.IndexOf(market, isp)] - highest) / sum;
    }

    private static double Utility(MonthReview review, int isp, IspEpochOutcome outcome) =>
        (
            Attraction(review.World, isp, review.Epoch)
            - review.State.Isps[isp].RetailPricePerMonth
            + review.World.Market.QualityValuePerMonth * Quality(review.World, outcome)
        ) / review.World.Market.ChoiceScale;

    private static double GrownLines(MonthReview review, int isp)
    {
        double total = 0;
        for (int cohort = 0; cohort < review.State.Isps[isp].Cohorts.Length; cohort++)
            total +=
                review.State.Isps[isp].Cohorts[cohort].Lines
                * (1 + review.World.Isps[isp].Cohorts[cohort].LineGrowthPerMonth);
        return total;
    }

    private static void Switch(MonthReview review, int[] market, double[] factors)
    {
        double[] utility = market.Select(isp => Utility(review, isp, review.Outcomes[isp])).ToArray();
        double highest = utility.Max();
        double sum = utility.Sum(u => Math.Exp(u - highest));
        double all = market.Sum(isp => GrownLines(review, isp));
        for (int index = 0; index < market.Length; index++)
        {
            double before = GrownLines(review, market[index]);
            double chosen = all * Math.Exp(utility[index] - highest) / sum;
            double after = before + review.World.Market.SwitchingPerMonth * (chosen - before);
            if (before > 0)
                factors[market[index]] = after / before;
        }
    }

    // Growth that is an input is not undone by switching: it moves the shares at which nobody has a reason to move.
    private static double Attraction(World world, int isp, int epoch)
    {
        var data = world.Isps[isp];
        double lines = data.Cohorts.Sum(c => c.Lines * Math.Pow(1 + c.LineGrowthPerMonth, epoch + 1));
        return world.Market.ChoiceScale * Math.Log(Math.Max(double.Epsilon, lines))
            + data.RetailPricePerMonth
            - world.Market.QualityValuePerMonth;
    }

    private static double Quality(World world, IspEpochOutcome outcome)
    {
        double quality = 0;
        double hours = 0;
        for (int provider = 0; provider < world.Providers.Count; provider++)
        {
            if (world.Providers[provider].Size == ProviderSize.Background)
                continue;
            double viewing = outcome.ViewingHours[provider];
            quality += viewing * (1 - outcome.LostQuality(provider));
            hours += viewing;
        }

        return hours > 0 ? quality / hours : 1;
    }
}
