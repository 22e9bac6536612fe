using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Validation;

/// <summary>A toll of ten times transit makes a thin live service cut its bitrate, then leave; the service with caches stays.</summary>
public class KoreaTests
{
    private const int Replications = 2;
    private const string LiveVideo = "provider:live-video";
    private static readonly Lazy<RunResult[]> Neutral = new(() => Run("neutral"));
    private static readonly Lazy<RunResult[]> AsItWas = new(() => Run("as-it-was"));
    private static readonly Lazy<RunResult[]> Tolled = new(() => Run("tolled"));

    [Fact]
    public void A_toll_of_ten_times_transit_makes_the_live_service_cut_its_bitrate_before_it_leaves()
    {
        var world = Load("tolled").Worlds[0];
        var transit = world.Isps[0].Interconnects.Single(link => link.Id == "transit");
        Assert.InRange(world.Regime.Toll!.Fee.Price / transit.SenderPricePerMbpsMonth, 10 - 1e-9, 20);
        Assert.All(
            Tolled.Value,
            run =>
            {
                var exit = Assert.Single(run.Events, e => e.Kind == RunEventKind.Exit);
                Assert.Equal(LiveVideo, exit.Actor);
                var cuts = run.Events.Where(e => e.Kind == RunEventKind.BitrateCut).ToList();
                Assert.All(cuts, cut => Assert.Equal(LiveVideo, cut.Actor));
                Assert.True(cuts[0].Month < exit.Month, $"cut in month {cuts[0].Month}, exit in month {exit.Month}");
                Assert.Equal(4.5, cuts[0].Value);
                Assert.Equal(1, Last(run, Indicators.ProvidersAlive.Id, Entity.All));
            }
        );
    }

    [Fact]
    public void As_it_was_the_live_service_pays_cuts_and_leaves_and_netflix_pays_nothing() =>
        Assert.All(
            AsItWas.Value,
            run =>
            {
                Assert.All(
                    run.Ledger.Where(l => l.Kind is LedgerKind.Toll or LedgerKind.PaidPeering),
                    l => Assert.Equal(LiveVideo, l.Payer)
                );
                var exit = Assert.Single(run.Events, e => e.Kind == RunEventKind.Exit);
                var cuts = run.Events.Where(e => e.Kind == RunEventKind.BitrateCut).ToList();
                Assert.All(cuts.Append(exit), e => Assert.Equal(LiveVideo, e.Actor));
                Assert.True(cuts[0].Month < exit.Month);
            }
        );

    [Fact]
    [Trait("Speed", "Slow")]
    public void Under_neutral_rules_nobody_cuts_or_leaves() =>
        Assert.All(
            Neutral.Value,
            run =>
            {
                Assert.DoesNotContain(run.Events, e => e.Kind is RunEventKind.BitrateCut or RunEventKind.Exit);
                Assert.DoesNotContain(run.Ledger, l => l.Kind is LedgerKind.Toll or LedgerKind.PaidPeering);
                Assert.Equal(2, Last(run, Indicators.ProvidersAlive.Id, Entity.All));
            }
        );

    [Fact]
    public void A_toll_no_higher_than_transit_drives_nobody_out() =>
        Assert.All(
            Run("tolled", ("overrides.tolled.regime.toll.price", "0.49 USD/Mbps/month")),
            run => Assert.DoesNotContain(run.Events, e => e.Kind is RunEventKind.BitrateCut or RunEventKind.Exit)
        );

    [Fact]
    public void The_toll_raises_the_price_of_the_service_that_stays_and_lowers_its_margin()
    {
        var netflix = new Entity(EntityKind.Provider, "netflix");
        for (int replication = 0; replication < Replications; replication++)
        {
            var (neutral, tolled) = (Neutral.Value[replication], Tolled.Value[replication]);
            Assert.Equal(10.5, Price(neutral), 9);
            Assert.True(Price(tolled) > 1.02 * Price(neutral), $"price {Price(tolled)}");
            Assert.True(
                Last(tolled, Indicators.ProviderMargin.Id, netflix)
                    < Last(neutral, Indicators.ProviderMargin.Id, netflix)
            );
            Assert.True(Last(tolled, Indicators.ProviderMargin.Id, netflix) > 0);
        }
    }

    /// <summary>Traffic was fitted to both ends of the published span, so this only guards the fit.</summary>
    [Theory]
    [InlineData(0, 50)]
    [InlineData(40, 1200)]
    public void Traffic_on_SK_Broadband_meets_the_published_ends(int month, double gigabitsPerSecond)
    {
        var link = new Entity(EntityKind.Link, "skb/netflix-peering");
        double mean = AsItWas.Value.Average(run =>
            run.Series.Single(p =>
                p.Indicator == Indicators.Percentile95.Id && p.Entity == link && p.Month == month
            ).Value
        );
        Assert.InRange(mean, 0.93 * gigabitsPerSecond, 1.07 * gigabitsPerSecond);
    }

    private static double Price(RunResult run) =>
        run.Ledger.Last(l => l.Kind == LedgerKind.RetailVideo && l.Payee == "provider:netflix").UnitPrice;

    private static double Last(RunResult run, string indicator, Entity entity) =>
        run.Series.Last(p => p.Indicator == indicator && p.Entity == entity).Value;

    private static Experiment Load(string regime, params (string Path, string YamlValue)[] settings) =>
        Shipped.Load(
            "korea-2016",
            new ScenarioLoadOptions
            {
                Regimes = [regime],
                Replications = Replications,
                Settings = settings,
            }
        );

    private static RunResult[] Run(string regime, params (string Path, string YamlValue)[] settings) =>
        Shipped.Runs(Load(regime, settings), regime, Replications);
}
