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
        // And other senders take it from the same households.
        Assert.True(ConsumerSurplus(tolled) < 0);
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

    // Part of the toll of the last months but a review that retail prices give back.
    private static double HandedOn(string scenario, out RunResult neutral, out RunResult tolled)
    {
        neutral = Run(scenario, "neutral");
        tolled = Run(scenario, "tolled");
        int last = tolled.Ledger.Max(l => l.Month);
        double given = 0;
        double received = 0;
        for (int month = last - 5; month <= last; month++)
        {
            var start = neutral.Ledger.Where(l => l.Kind == LedgerKind.RetailAccess && l.Month == month).ToList();
            foreach (var access in tolled.Ledger.Where(l => l.Kind == LedgerKind.RetailAccess && l.Month == month))
                given += access.Quantity * (start.Single(l => l.Payee == access.Payee).UnitPrice - access.UnitPrice);
            received += tolled.Ledger.Where(l => l.Kind == LedgerKind.Toll && l.Month == month).Sum(l => l.Amount);
        }

        return given / received;
    }

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
