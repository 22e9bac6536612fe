using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Validation;

/// <summary>Two services on the same ISPs: the one to which congestion costs more than the stated price signs, the other cannot.</summary>
public class IncumbentTests
{
    private const int Replications = 2;
    private static readonly Entity Incumbent = new(EntityKind.Provider, "incumbent");
    private static readonly Entity StartUp = new(EntityKind.Provider, "start-up");
    private static readonly Lazy<IReadOnlyDictionary<string, RunResult[]>> Runs = new(RunAll);

    [Fact]
    public void The_incumbent_signs_with_every_isp_and_the_start_up_with_none() =>
        Assert.All(
            Runs.Value["paid-peering"],
            run =>
            {
                var deals = run.Events.Where(e => e.Kind == RunEventKind.DealSigned).ToList();
                Assert.Equal(
                    ["cable/incumbent-direct", "telephone/incumbent-direct"],
                    deals.Select(d => d.Subject).Order(StringComparer.Ordinal)
                );
                Assert.All(deals, deal => Assert.True(deal.Reason > 0, "a deal is signed at a gain"));
                Assert.Contains(
                    run.Events,
                    e => e is { Kind: RunEventKind.CachesDeployed, Actor: "provider:incumbent" }
                );
                Assert.DoesNotContain(
                    run.Ledger,
                    l => l is { Kind: LedgerKind.PaidPeering, Payer: "provider:start-up" }
                );
            }
        );

    // The ISPs used to pay the incumbent, because all they could do alone was refuse, and because caches it would place anyway counted as gain of the deal.
    // Its caches save them more than the fees of others that a free link puts at stake, so they open it.
    [Fact]
    [Trait("Speed", "Slow")]
    public void Where_prices_are_bargained_the_incumbent_is_hosted_free_and_the_start_up_has_no_deal() =>
        Assert.All(
            Runs.Value["bargained"],
            run =>
            {
                var deals = run.Events.Where(e => e.Kind == RunEventKind.DealSigned).ToList();
                Assert.Equal(
                    ["cable/incumbent-direct", "telephone/incumbent-direct"],
                    deals.Select(d => d.Subject).Order(StringComparer.Ordinal)
                );
                Assert.All(deals, deal => Assert.Equal(0, deal.Value));
                // Both sides of a deal are better off than without, or they would not have signed.
                Assert.All(deals, deal => Assert.True(deal.Reason > 0));
                Assert.All(
                    run.Decisions.Where(d => d is { Topic: "deal", Chosen: "sign" }),
                    d =>
                    {
                        Assert.Equal("deal-opened-free", d.Reason.Id);
                        Assert.True(
                            d.Reason.Figures[0] >= d.Reason.Figures[1],
                            "opening is worth others' fees at stake"
                        );
                        Assert.True(d.Reason.Figures[2] > 0, "hosting is given in kind");
                        Assert.True(d.Reason.Figures[3] < 0, "a bare refusal would have had the ISP pay");
                    }
                );
                Assert.DoesNotContain(run.Ledger, l => l.Kind == LedgerKind.PaidPeering);
                // The start-up's traffic would cost the ISPs more than either side gains.
                Assert.Contains(
                    run.Decisions,
                    d => d is { Actor: "provider:start-up", Topic: "deal", Reason.Id: "deal-breaks-down" }
                );
            }
        );

    [Fact]
    [Trait("Speed", "Slow")]
    public void A_start_up_with_more_of_a_margin_pays_what_the_incumbent_does_not()
    {
        var run = Shipped.Run(
            "incumbent-and-start-up",
            "bargained",
            ("content-providers.start-up.marginal-cost", "0.75 USD/month")
        );
        var deals = run.Events.Where(e => e.Kind == RunEventKind.DealSigned).ToList();
        Assert.Equal(2, deals.Count(d => d.Actor == "provider:incumbent" && d.Value == 0));
        Assert.Contains(deals, d => d.Actor == "provider:start-up");
        Assert.All(deals.Where(d => d.Actor == "provider:start-up"), d => Assert.True(d.Value > 0));
    }

    [Fact]
    public void Without_a_deal_the_start_up_stays_on_a_full_link_with_a_coarser_picture()
    {
        for (int replication = 0; replication < Replications; replication++)
        {
            var paid = Runs.Value["paid-peering"][replication];
            var neutral = Runs.Value["neutral"][replication];
            double full = Last(neutral, Indicators.SpeedIndex, Incumbent);
            Assert.InRange(Last(neutral, Indicators.SpeedIndex, StartUp), 0.99 * full, 1.01 * full);
            Assert.InRange(Last(paid, Indicators.SpeedIndex, Incumbent), 0.99 * full, 1.01 * full);
            Assert.True(
                Last(paid, Indicators.SpeedIndex, StartUp) < 0.9 * Last(neutral, Indicators.SpeedIndex, StartUp)
            );
            Assert.True(Last(paid, Indicators.Adopters, StartUp) < 0.8 * Last(neutral, Indicators.Adopters, StartUp));
            var link = new Entity(EntityKind.Link, "cable/start-up-transit");
            Assert.Equal(Last(paid, Indicators.Capacity, link), Last(paid, Indicators.Percentile95, link), 6);
        }
    }

    [Fact]
    public void A_toll_drives_the_start_up_out_unless_small_providers_are_exempt()
    {
        Assert.All(Runs.Value["neutral"], run => Assert.Equal(2, Alive(run)));
        Assert.All(Runs.Value["tolled-exempt"], run => Assert.Equal(2, Alive(run)));
        Assert.All(
            Runs.Value["tolled"],
            run =>
            {
                Assert.Equal(1, Alive(run));
                Assert.Equal("provider:start-up", Assert.Single(run.Events, e => e.Kind == RunEventKind.Exit).Actor);
            }
        );
        Assert.All(
            Runs.Value["tolled-exempt"],
            run => Assert.DoesNotContain(run.Ledger, l => l is { Kind: LedgerKind.Toll, Payer: "provider:start-up" })
        );
    }

    [Theory]
    [InlineData("incumbent", 9.99)]
    [InlineData("start-up", 6)]
    public void A_toll_raises_the_price_of_whoever_pays_it(string provider, double statedPrice)
    {
        for (int replication = 0; replication < Replications; replication++)
        {
            Assert.Equal(statedPrice, Price(Runs.Value["neutral"][replication], provider), 9);
            Assert.True(Price(Runs.Value["tolled"][replication], provider) > statedPrice);
        }
    }

    private static double Alive(RunResult run) => Last(run, Indicators.ProvidersAlive, Entity.All);

    private static double Price(RunResult run, string provider) =>
        run.Ledger.Last(l => l.Kind == LedgerKind.RetailVideo && l.Payee == $"provider:{provider}").UnitPrice;

    private static double Last(RunResult run, IndicatorDefinition indicator, Entity entity) =>
        run.Series.Last(p => p.Indicator == indicator.Id && p.Entity == entity).Value;

    private static IReadOnlyDictionary<string, RunResult[]> RunAll()
    {
        var experiment = Shipped.Load(
            "incumbent-and-start-up",
            new ScenarioLoadOptions { Replications = Replications }
        );
        return experiment
            .Worlds.Select(world => world.Regime.Id)
            .ToDictionary(regime => regime, regime => Shipped.Runs(experiment, regime, Replications));
    }
}
