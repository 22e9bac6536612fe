using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Isps;

/// <summary>
/// ISPs set retail prices: every few months those of a market move to the prices at which none gains by another one, given what
/// each received per line from content providers in the month before.
/// </summary>
/// <remarks>
/// <para>
/// Prices at the start are taken as the equilibrium of a world without such receipts. They imply what an ISP takes a line
/// to cost, <c>c_i = p_i − μ/(1 − s_i)</c>; receipts of r_i a line make it <c>c_i − r_i</c>. How much of a toll reaches subscribers
/// follows from shares, scale and outside share alone. The implied cost serves pricing only: the stated cost is
/// what is paid. It may lie below 0 for an ISP without rivals, whose observed price is then lower than this demand would bear.
/// </para>
/// <para>
/// Quality is left out, as is traffic cost: congestion passes, and prices that answered either would move without any payment.
/// Growth that is an input changes shares and what they imply alike. So without receipts prices stay as they are.
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
        var choice = market.Choice(review.Month + 1);
        var implied = choice.CostsBehind(market.StartPrices);
        var receipts = market.Isps.Select(isp => ReceiptsPerLine(review, isp)).ToArray();
        var prices = choice.EquilibriumPrices(implied.Select((cost, i) => cost - receipts[i]).ToArray());
        for (int index = 0; index < prices.Length; index++)
            Set(review, market.Isps[index], prices[index], receipts[index]);
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
        return lines > 0 ? received / lines : 0;
    }
}
