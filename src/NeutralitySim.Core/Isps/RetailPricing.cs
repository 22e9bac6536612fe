using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Isps;

/// <summary>
/// ISPs set retail prices: every few months those of a market move to the prices at which none gains by another one, given what
/// each received per line from content providers, and what caches saved it, in the month before.
/// </summary>
/// <remarks>
/// <para>
/// Prices at the start are taken as the equilibrium of a world without such receipts. They imply what an ISP takes a line
/// to cost, <c>c_i = p_i − μ/(1 − s_i)</c>; receipts and savings of r_i a line, less what a line has come to cost since, make it <c>c_i − r_i</c>.
/// How much of a toll reaches subscribers follows from shares, scale and outside share alone. The implied cost serves pricing only: the stated
/// cost is what is paid.
/// </para>
/// <para>
/// An ISP without rivals is regulated or limited: this demand, its cost and a best price would exclude each other, for the cost implied would be
/// below 0. It passes on a stated share.
/// </para>
/// <para>
/// Saved is backhaul of what caches serve beyond their share in the first month, less hosting: cheaper delivery is passed on like a fee. Quality and
/// growing traffic are left out: congestion passes, and prices that answered either would move without any payment. Growth that is an input changes
/// shares and what they imply alike. So without receipts or caches prices stay as they are.
/// </para>
/// </remarks>
internal static class RetailPricing
{
    // A smaller move than this part of the price is the solver's rounding.
    private const double Rounding = 1e-9;

    // A smaller move than this part of the price is made but not told.
    private const double Noticeable = 0.01;

    /// <summary>Sets the prices of the month to come, in months in which prices are reviewed.</summary>
    public static void Update(MonthReview review)
    {
        var settings = review.World.Market;
        if (settings.RetailPricing == RetailPricingRule.Fixed || review.Month % settings.RetailPriceReviewMonths != 0)
            return;
        foreach (var market in RetailMarket.Of(review.World))
            Update(review, market);
    }

    private static void Update(MonthReview review, RetailMarket market)
    {
        var receipts = market.Isps.Select(isp => ReceiptsPerLine(review, isp)).ToArray();
        var prices = Prices(review, market, receipts);
        for (int index = 0; index < prices.Length; index++)
            Set(review, market.Isps[index], prices[index], receipts[index]);
    }

    private static double[] Prices(MonthReview review, RetailMarket market, double[] receipts)
    {
        if (market.Isps.Count == 1)
            return [Math.Max(0, market.StartPrices[0] - review.World.Market.LoneIspPassThrough * receipts[0])];
        var choice = market.Choice(review.Month + 1);
        var implied = choice.CostsBehind(market.StartPrices);
        return choice.EquilibriumPrices(implied.Select((cost, i) => cost - receipts[i]).ToArray());
    }

    private static void Set(MonthReview review, int isp, double price, double receipts)
    {
        var state = review.State.Isps[isp];
        double move = Math.Abs(price - state.RetailPricePerMonth);
        if (move <= Rounding * state.RetailPricePerMonth)
            return;
        if (move >= Noticeable * state.RetailPricePerMonth)
            Tell(review, Accounts.Isp(review.World.Isps[isp].Id), price, receipts);
        state.RetailPricePerMonth = price;
    }

    private static void Tell(MonthReview review, string account, double price, double receipts)
    {
        review.State.Events.Add(new RunEvent(review.Month, account, RunEventKind.PriceChanged, "", price, receipts));
        review.State.Decisions.Add(
            new DecisionRecord(
                review.Month,
                account,
                "access-price",
                "",
                [new DecisionOption("change-price"), new DecisionOption("keep-price")],
                "change-price",
                new DecisionReason("receipts-passed-on", [receipts, price])
            )
        );
    }

    private static double ReceiptsPerLine(MonthReview review, int isp)
    {
        string account = Accounts.Isp(review.World.Isps[isp].Id);
        double lines = review.State.Isps[isp].TotalLines;
        double received = review.World.Providers.Sum(provider =>
            review.Ledger.Paid(Accounts.Provider(provider.Id), account, review.Month)
        );
        foreach (string between in SenderFees.Intermediaries(review.World))
            received += review.Ledger.Paid(between, account, review.Month);
        double fallen = -review.World.Isps[isp].ServingCostRisePerLineMonth;
        return fallen + (lines > 0 ? (received + Saved(review, isp)) / lines : 0);
    }

    private static double Saved(MonthReview review, int isp)
    {
        var (data, state) = (review.World.Isps[isp], review.State.Isps[isp]);
        if (state.CachedShareAtStart is not { } before)
            return 0;
        string account = Accounts.Isp(data.Id);
        double hosting = review.Ledger.Total(account, LedgerKind.CacheHosting, review.Month).Paid;
        double hostingBefore = data.CacheSites.Sum(site => site.InitialAppliances) * data.HostingCostPerApplianceMonth;
        double more =
            (CachedShare(review.Outcomes[isp]) - before)
            * review.Outcomes[isp].TotalPercentile95
            / UnitConversion.BitsPerSecondPerMbps;
        return more * data.BackhaulCostPerMbpsMonth - (hosting - hostingBefore);
    }

    /// <summary>Share of an ISP's 95th percentile that its caches keep off the interconnects, 0 to 1.</summary>
    public static double CachedShare(TrafficMonth outcome) =>
        outcome.TotalPercentile95 > 0 ? Math.Max(0, 1 - outcome.InboundPercentile95 / outcome.TotalPercentile95) : 0;
}
