using NeutralitySim.Core.Results;

namespace NeutralitySim.Validation;

/// <summary>On shipped scenarios: who ends up with a toll.</summary>
public sealed class TollPassThroughTests
{
    [Fact]
    public void Four_rivals_give_nearly_all_of_a_toll_back_in_retail_prices()
    {
        double part = HandedOn("france-2019", out var neutral, out var tolled);
        Assert.InRange(part, 0.95, 1);
        AssertNoPriceRises(neutral);
        // And other senders take it from the same households, which under neutral rules have a little of what caches save.
        Assert.True(ConsumerSurplus(tolled) < ConsumerSurplus(neutral));
    }

    [Fact]
    public void ISPs_without_rivals_keep_most_of_it()
    {
        double part = HandedOn("us-2014", out var neutral, out var tolled);
        Assert.InRange(part, 0, 0.3);
        AssertNoPriceRises(neutral);
        // Dearer video outweighs what little comes back.
        Assert.True(ConsumerSurplus(tolled) < ConsumerSurplus(neutral));
    }

    [Fact]
    public void A_toll_lowers_the_number_of_small_providers_and_raises_provider_prices()
    {
        var neutral = Run("incumbent-and-start-up", "neutral");
        var tolled = Run("incumbent-and-start-up", "tolled");
        Assert.True(Last(tolled, "providers-alive") < Last(neutral, "providers-alive"));
        foreach (string provider in (string[])["incumbent", "start-up"])
            Assert.True(VideoPrice(tolled, provider) > VideoPrice(neutral, provider));
        AssertNoPriceRises(neutral);
    }

    // Part of the toll that retail prices of the last six months give back: of the toll of the month before the review in which they were set.
    private static double HandedOn(string scenario, out RunResult neutral, out RunResult tolled)
    {
        const int review = 3;
        neutral = Run(scenario, "neutral");
        tolled = Run(scenario, "tolled");
        int last = tolled.Ledger.Max(l => l.Month);
        double given = 0;
        double received = 0;
        for (int month = last - 5; month <= last; month++)
        {
            int seen = SetIn(month, tolled, review) - 1;
            var start = neutral.Ledger.Where(l => l.Kind == LedgerKind.RetailAccess && l.Month == month).ToList();
            foreach (var access in tolled.Ledger.Where(l => l.Kind == LedgerKind.RetailAccess && l.Month == month))
                given += access.Quantity * (start.Single(l => l.Payee == access.Payee).UnitPrice - access.UnitPrice);
            received += tolled.Ledger.Where(l => l.Kind == LedgerKind.Toll && l.Month == seen).Sum(l => l.Amount);
        }

        return given / received;
    }

    // The latest month up to this one, and no longer ago than a review, in which an ISP set its price.
    private static int SetIn(int month, RunResult run, int review)
    {
        for (int earlier = month; earlier > month - review; earlier--)
            if (HasNewPrice(run, earlier))
                return earlier;
        return month;
    }

    private static bool HasNewPrice(RunResult run, int month) =>
        run
            .Ledger.Where(l => l.Kind == LedgerKind.RetailAccess && l.Month == month)
            .Any(l =>
                run.Ledger.Any(b =>
                    b.Kind == LedgerKind.RetailAccess
                    && b.Month == month - 1
                    && b.Payee == l.Payee
                    && b.UnitPrice != l.UnitPrice
                )
            );

    private static void AssertNoPriceRises(RunResult run)
    {
        var start = run
            .Ledger.Where(l => l is { Kind: LedgerKind.RetailAccess, Month: 0 })
            .ToDictionary(l => l.Payee, l => l.UnitPrice);
        Assert.All(
            run.Ledger.Where(l => l.Kind == LedgerKind.RetailAccess),
            // Nothing but backhaul that more caches save lowers a price.
            l => Assert.InRange(l.UnitPrice, 0.98 * start[l.Payee], start[l.Payee] + 1e-9)
        );
    }

    private static double ConsumerSurplus(RunResult run) => Last(run, "consumer-surplus");

    private static double VideoPrice(RunResult run, string provider) =>
        run.Ledger.Last(l => l.Kind == LedgerKind.RetailVideo && l.Payee == $"provider:{provider}").UnitPrice;

    private static double Last(RunResult run, string indicator) =>
        run.Series.Last(p => p.Indicator == indicator && p.Entity == Entity.All).Value;

    private static RunResult Run(string scenario, string regime) =>
        Assert.Single(Shipped.Runs(Shipped.Load(scenario), regime, 1));
}
