using NeutralitySim.Core.Money;
using NeutralitySim.Core.Providers;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Market;

/// <summary>A service that 40,000 lines take at 10 a month, and a levy of 1 % on its turnover of 400,000 and on what it earns besides.</summary>
public sealed class TurnoverLevyTests
{
    private const string Provider = "provider:video";
    private const double Turnover = 400_000;

    private static Toll Levy(double rate) =>
        new(new Fee(FeeBasis.Revenue, rate), 0, false, true, false) { Payee = TollPayee.State };

    private static World World(Toll? toll, ContentProvider? service = null) =>
        Simple.WithIsp(isp =>
            isp with
            {
                InitialAdoption = [0.4],
                Interconnects =
                [
                    isp.Interconnects[0] with
                    {
                        Kind = InterconnectKind.SettlementFreePeering,
                        CapacityBitsPerSecond = 40 * Gbps,
                    },
                    isp.Interconnects[1] with
                    {
                        CapacityBitsPerSecond = 40 * Gbps,
                    },
                ],
            }
        ) with
        {
            Regime = Neutral with { Toll = toll },
            Providers = [service ?? Video],
        };

    private static SampleMonth Billed(Toll? toll, ContentProvider? service = null)
    {
        var month = new SampleMonth(World(toll, service)).Simulate();
        Settlement.SettleWorld(month.World, month.State, month.Ledger, 0);
        return month;
    }

    [Theory]
    [InlineData(0.01, 0)]
    [InlineData(0.03, 1_000_000)]
    public void The_state_has_its_share_of_all_turnover_and_ISPs_have_nothing(double rate, double besides)
    {
        var service = Video with { TurnoverBesidesPerMonth = besides };
        var free = Billed(null, service);
        var levied = Billed(Levy(rate), service);
        double owed = rate * (Turnover + besides);

        Assert.Equal([(Provider, Accounts.State, Turnover + besides, rate)], levied.Payments(LedgerKind.TurnoverTax));
        Assert.Equal(owed, levied.Ledger.Net(Accounts.State, 0) - free.Ledger.Net(Accounts.State, 0), 1e-6);
        Assert.Equal(-owed, levied.Ledger.Net(Provider, 0) - free.Ledger.Net(Provider, 0), 1e-6);
        Assert.Equal(free.Ledger.Net("isp:isp", 0), levied.Ledger.Net("isp:isp", 0));
        levied.Ledger.AssertBalanced(0);
    }

    [Theory]
    [InlineData(399_999, 0, true)]
    [InlineData(400_001, 0, false)] // too little at home
    [InlineData(0, 900_000, true)]
    [InlineData(0, 1_100_000, false)] // too little in the world
    public void Whoever_is_below_a_threshold_owes_nothing_and_whoever_is_above_on_all(
        double home,
        double world,
        bool owes
    )
    {
        var levy = Levy(0.01) with { HomeTurnoverPerMonth = home, WorldTurnoverPerMonth = world };
        var month = Billed(levy, Video with { WorldTurnoverPerMonth = 1_000_000 });
        Assert.Equal(owes ? 0.01 * Turnover : 0, month.Ledger.Paid(Provider, Accounts.State, 0), 1e-6);
    }

    [Fact]
    public void Of_background_traffic_only_who_is_named_owes_and_its_customers_bear_it()
    {
        var many = Video with
        {
            Size = ProviderSize.Background,
            RetailPricePerMonth = 0,
            PassThrough = 1,
            TurnoverBesidesPerMonth = 500_000,
        };
        Assert.Equal(0, Billed(Levy(0.01), many).Ledger.Paid(Provider, Accounts.State, 0));
        var named = Billed(Levy(0.01) with { Payers = [0] }, many);
        Assert.Equal(5000, named.Ledger.Paid(Provider, Accounts.State, 0), 1e-6);
        Assert.Equal(5000, named.Ledger.Paid("subscribers:isp", Provider, 0), 1e-6);
    }

    /// <summary>Some 2 million GB a month: at 0.005 each more than transit costs.</summary>
    [Fact]
    public void A_fee_on_use_reroutes_and_a_levy_of_the_same_sum_does_not()
    {
        var onUse = new Toll(new Fee(FeeBasis.Volume, 0.005), 0, false, false, true) { Payee = TollPayee.State };
        var fee = new SampleMonth(World(onUse)).Simulate();
        double sum = fee.Payments(LedgerKind.Toll).Sum(p => p.Quantity * p.UnitPrice);
        Assert.All(fee.Payments(LedgerKind.Toll), p => Assert.Equal(Accounts.State, p.Payee));
        fee.React();
        Assert.Single(fee.Events(RunEventKind.Rerouted));

        var levy = Billed(Levy(sum / Turnover));
        levy.React();
        Assert.Empty(levy.Events(RunEventKind.Rerouted));
        Assert.Empty(levy.Events(RunEventKind.BitrateCut));
        Assert.Empty(levy.Events(RunEventKind.CachesWithdrawn));
    }

    [Fact]
    public void Another_route_gains_the_same_with_the_levy_and_without()
    {
        var change = new Forecasts.ForecastChange(0) { PrefersTransit = true };
        Assert.Equal(Gain(null, change), Gain(Levy(0.05), change), 1e-6);
    }

    /// <summary>Viewers lost are worth less by the levy's share of what they paid, and by no more.</summary>
    [Fact]
    public void A_coarser_picture_gains_by_the_levy_no_more_than_its_share_of_the_turnover_lost()
    {
        var coarser = new Forecasts.ForecastChange(0) { TopRung = 1 };
        double free = Gain(null, coarser);
        double levied = Gain(Levy(0.05), coarser);
        Assert.InRange(levied - free, 0, 0.05 * Turnover);
    }

    /// <summary>Of a price less 5 %, a cost of 4 weighs as 4/0.95; half of the difference is passed on.</summary>
    [Fact]
    public void A_price_rises_by_what_the_rule_of_the_best_price_says()
    {
        var service = Video with { MarginalCostPerLineMonth = 4, ServingCostPerLineMonth = 4, PassThrough = 0.5 };
        var month = Billed(Levy(0.05), service);
        month.React();
        var changed = Assert.Single(month.Events(RunEventKind.PriceChanged));
        Assert.Equal(10 + 0.5 * (4 / 0.95 - 4), changed.Value, 1e-9);
        // It is what earns most of the part kept.
        var demand = ServiceDemand.Of(service)!.Value;
        double Profit(double price) => demand.Quantity(price) * (0.95 * price - 4);
        Assert.True(Profit(changed.Value) > Math.Max(Profit(changed.Value - 0.01), Profit(changed.Value + 0.01)));
    }

    [Fact]
    public void A_service_without_a_cost_per_subscriber_passes_nothing_on()
    {
        var month = Billed(Levy(0.05), Video with { MarginalCostPerLineMonth = 0, ServingCostPerLineMonth = 0 });
        month.React();
        Assert.Empty(month.Events(RunEventKind.PriceChanged));
    }

    /// <summary>Three months with prices held: the same traffic to the byte, a balanced ledger, gains that add up (or the run would stop).</summary>
    [Fact]
    public void A_run_under_the_levy_has_the_traffic_of_one_without()
    {
        var free = Run(null);
        var levied = Run(Levy(0.01));
        Assert.Contains(levied.Ledger, l => l.Kind == LedgerKind.TurnoverTax);
        Assert.DoesNotContain(levied.Ledger, l => l.Kind == LedgerKind.Toll);
        foreach (string id in (string[])["speed-index", "p95", "offload-ratio"])
            Assert.Equal(Series(free, id), Series(levied, id));
    }

    private static double[] Series(RunResult run, string indicator) =>
        [.. run.Series.Where(p => p.Indicator == indicator).Select(p => p.Value)];

    private static RunResult Run(Toll? toll)
    {
        var world = World(toll);
        world = world with { Market = world.Market with { ServicePricing = RetailPricingRule.Fixed } };
        return new Simulation(new WorldLayout(world), 0, 1).Run();
    }

    private static double Gain(Toll? toll, Forecasts.ForecastChange change)
    {
        var month = Billed(toll, Video with { ChurnPerMonth = 0.02 });
        var review = ProviderReview.Of(month.Review(), 0);
        return new ProviderOutlook(review, new Forecasts.MarketForecasts(month.Layout)).Gain(0, change);
    }
}
