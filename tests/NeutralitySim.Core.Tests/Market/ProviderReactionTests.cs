using NeutralitySim.Core.Caches;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Market;

public sealed class ProviderReactionTests
{
    [Theory]
    [InlineData(12_000, CachePermission.Open, false, 0, 10_000, 2)] // 11,900 Mbps × (0.20 of transit + 0.077 of servers) saved against 2 × 500
    [InlineData(12_000, CachePermission.WithDeal, false, 0, 10_000, 0)]
    [InlineData(12_000, CachePermission.WithDeal, true, 0, 10_000, 2)]
    [InlineData(12_000, CachePermission.Forbidden, true, 0, 10_000, 0)]
    [InlineData(12_000, CachePermission.Open, false, 1000, 10_000, 1)] // with a hosting fee of 1,000 the second saves less than it costs
    [InlineData(12_000, CachePermission.Open, false, 3000, 10_000, 0)] // a hosting fee of 3,000 eats the saving
    [InlineData(12_000, CachePermission.Open, false, 0, 2_000_000, 1)] // storage for half a percent of the titles, a third of the saving: enough for one
    [InlineData(4_900, CachePermission.Open, false, 0, 10_000, 0)] // below 5 Gbps of peak
    [InlineData(90_000, CachePermission.Open, false, 0, 10_000, 4)] // the site takes no more
    public void Caches_come_where_they_are_permitted_qualify_and_pay(
        double peakMbps,
        CachePermission permission,
        bool deal,
        double fee,
        int titles,
        int appliances
    )
    {
        var month = new SampleMonth(WithSite(new CacheRule(permission, fee), titles, peakMbps, 100 * Gbps)).Simulate();
        Assert.Equal(peakMbps, month.Outcomes[0].OfferedPercentile95[0] / Mbps, 1e-6);
        month.Isp.HasDeal[0] = deal;
        month.React();
        Assert.Equal(appliances, month.Isp.Appliances[0]);
        Assert.Equal(appliances > 0 ? 1 : 0, month.Events(RunEventKind.CachesDeployed).Length);
    }

    [Theory]
    [InlineData(6, 20, 0)] // an appliance of 500 saves servers of 6,000 × 0.05
    [InlineData(6, 4.5, 1)] // a quarter of the quality is lost
    public void An_appliance_that_saves_less_than_it_costs_comes_only_where_viewers_are_lost(
        double peakGbps,
        double directGbps,
        int appliances
    )
    {
        var world = WithSite(new CacheRule(CachePermission.Open, 0), 10_000, peakGbps * 1000, 0)
            .WithIsp(isp => isp with { Interconnects = [Links[0] with { CapacityBitsPerSecond = directGbps * Gbps }] });
        // No capacity will come without a deal.
        var regime = Neutral with
        {
            Upgrade = PaidPeering.Upgrade,
        };
        var month = new SampleMonth(FullServers(world) with { Regime = regime }).Simulate();
        month.React();
        Assert.Equal(appliances, month.Isp.Appliances[0]);
    }

    [Fact]
    public void A_cache_that_saves_less_than_it_costs_is_withdrawn_but_not_at_once()
    {
        var world = WithSite(new CacheRule(CachePermission.Open, 0), 10_000, 6000, 0)
            .WithIsp(isp =>
                isp with
                {
                    Interconnects = [Links[0]],
                    CacheSites = [isp.CacheSites[0] with { InitialAppliances = 1 }],
                }
            );
        var month = new SampleMonth(FullServers(world)).Simulate();
        month.State.Providers[0] = month.State.Providers[0] with { MonthsSinceCacheChange = 0 };
        for (int number = 0; number < 3; number++)
        {
            Assert.Equal(1, month.Isp.Appliances[0]);
            month.React(month: number);
        }

        // One appliance at 500 a month, less servers outside at 0.05 for what it held of 6,000 Mbps.
        double held = CacheSitePlanner.Established(Even.Catalogue, Even.CacheProgramme, 1).ByteHitRatio;
        Assert.Equal(0, month.Isp.Appliances[0]);
        var withdrawn = Assert.Single(month.Events(RunEventKind.CachesWithdrawn));
        Assert.Equal(0, withdrawn.Value);
        Assert.Equal(500 - 6000 * 0.05 * held, withdrawn.Reason, 1.0);
        Assert.Equal(
            ["change-too-soon", "change-too-soon", "best-value"],
            month.State.Decisions.Select(d => d.Reason.Id)
        );
    }

    [Fact]
    public void Traffic_moves_to_transit_while_that_is_cheaper_and_back()
    {
        var month = new SampleMonth(Roads(PaidPeering)).Simulate();
        month.React();
        Assert.True(month.Isp.PrefersTransit[0]);
        // 10,000 Mbps at 0.50 and ports of 20,000 at 0.025, against transit at 0.20.
        Assert.Equal((10, 3500), Rounded(Assert.Single(month.Events(RunEventKind.Rerouted))));

        // Whoever has signed sends over the direct link.
        month.Isp.HasDeal[0] = true;
        month.React(month: 1);
        Assert.False(month.Isp.PrefersTransit[0]);

        // Where peering is free, coming back saves transit less the ports.
        var free = new SampleMonth(Roads(Neutral));
        free.Isp.PrefersTransit[0] = true;
        free.Traffic("transit", 10_000, 1).Offered(10_000).React();
        Assert.Equal((10, 1500), Rounded(Assert.Single(free.Events(RunEventKind.ReturnedToPeering))));
        Assert.False(free.Isp.PrefersTransit[0]);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void A_toll_is_evaded_over_transit_only_where_it_does_not_cover_transit(bool coversTransit, bool reroutes)
    {
        var toll = new Toll(new Fee(FeeBasis.Percentile95, 1), 0, false, coversTransit, false);
        var month = new SampleMonth(Roads(Tolled(1) with { Toll = toll })).Simulate();
        month.React();
        Assert.Equal(reroutes, month.Isp.PrefersTransit[0]);
    }

    [Fact]
    public void Nobody_moves_to_a_link_without_capacity()
    {
        var month = new SampleMonth(Roads(PaidPeering)).Simulate();
        month.Isp.Capacity[1] = 0;
        month.React();
        Assert.False(month.Isp.PrefersTransit[0]);
    }

    [Fact]
    public void Every_option_is_valued_and_the_log_says_what_each_promises()
    {
        var world = Roads(Tolled(9));
        var month = new SampleMonth(
            world with
            {
                Market = world.Market with { ServicePricing = RetailPricingRule.Fixed },
            }
        ).Simulate();
        month.React();

        // 40,000 at 10 − 6 − 9 × 0.25 Mbps, less ports and the fixed cost. Half the rate halves the toll; 5 × 0.02 × 0.5 of all
        // adopters leave each month. Transit costs 0.20 more than ports. Servers for 10,000 Mbps cost 0.05/0.65 each.
        const double Servers = 500 / 0.65;
        double Kept(double q) => q * (1 - Math.Pow(q, 24)) / (1 - q) / 24;
        var decision = Assert.Single(month.State.Decisions);
        Assert.Equal(("reaction", "pay", "best-value"), (decision.Topic, decision.Chosen, decision.Reason.Id));
        Assert.Equal(["pay", "reroute", "cut-bitrate", "leave"], decision.Options.Select(o => o.Id));
        double[] expected =
        [
            40_000 * 1.75 - 500 - 1000 - Servers,
            40_000 * 1.75 - 2000 - 1000 - Servers,
            Kept(0.95) * (40_000 * 2.875 - Servers / 2) - 500 - 1000,
            0,
        ];
        Assert.Equal(expected, decision.Options.Select(o => o.ExpectedValue!.Value), (e, f) => Math.Abs(e - f) < 1e-3);
    }

    [Fact]
    public void On_a_tie_all_stays_as_it_is()
    {
        var world = Roads(Neutral)
            .WithIsp(isp => isp with { Interconnects = [isp.Interconnects[0]], PortCostPerMbpsMonth = 0 });
        var month = new SampleMonth(world).Simulate();
        month.React();
        Assert.Empty(month.State.Events);
        Assert.Equal("pay", Assert.Single(month.State.Decisions).Chosen);
    }

    [Fact]
    public void Where_viewers_do_not_answer_quality_or_price_neither_is_touched()
    {
        var world = Roads(Tolled(100));
        var month = new SampleMonth(
            world with
            {
                Market = world.Market with { ServicePricing = RetailPricingRule.Fixed, QualityChurnFactor = 0 },
            }
        ).Simulate();
        month.React();
        Assert.Empty(month.State.Events);
        Assert.Equal(["pay", "reroute", "leave"], Assert.Single(month.State.Decisions).Options.Select(o => o.Id));
    }

    [Fact]
    public void A_thin_margin_cuts_its_bitrate_a_rung_a_quarter_and_then_leaves()
    {
        // Costs of 200,000 a month leave no way to earn: patience is six months, and what loses least is done meanwhile.
        var world = Roads(Tolled(10)) with
        {
            Calendar = new SimulationCalendar(2018, 1, 9, DayRepresentation.Typical),
            Providers = [Even with { FixedCostPerMonth = 200_000 }],
        };
        var market = world.Market with { ServicePricing = RetailPricingRule.Fixed, WithheldQualityFactor = 1 };
        var run = new Simulation(world with { Market = market }, 0, 1).Run();
        Assert.Equal(
            [(0, 2), (3, 1)],
            run.Events.Where(e => e.Kind == RunEventKind.BitrateCut).Select(e => (e.Month, e.Value))
        );
        var exit = Assert.Single(run.Events, e => e.Kind == RunEventKind.Exit);
        Assert.Equal((5, 6), (exit.Month, exit.Value));
        var reasons = run.Decisions.Where(d => d.Topic == "reaction").Select(d => d.Reason.Id);
        Assert.Equal(
            ["patience", "patience-too-soon", "patience-too-soon", "patience", "patience", "no-way-out"],
            reasons
        );
        Assert.Equal(0, run.Series.Last(p => p.Indicator == "providers-alive").Value);
    }

    [Fact]
    public void A_cut_ladder_is_restored_once_it_saves_nothing()
    {
        var month = new SampleMonth(Roads(Neutral)).Offered(5_000);
        for (int hour = 0; hour < 24; hour++)
            month.Outcomes[0].HourlyStreamSeconds[hour] *= 2; // sessions of 2 Mbps
        month.Outcomes[0].WithheldQuality[0] = 0.5;
        month.State.Providers[0] = month.State.Providers[0] with { TopRung = 1, MonthsSinceBitrateChange = 1 };
        month.Traffic("pni", 5_000, 1).React();
        Assert.Empty(month.State.Events);
        month.React(month: 1);
        Assert.Equal(4, Assert.Single(month.Events(RunEventKind.BitrateRestored)).Value);
        Assert.Equal(2, month.State.Providers[0].TopRung);
    }

    /// <summary>A season or a lucky draw is no reason to go back: what it would have gained since counts, this month included.</summary>
    [Theory]
    [InlineData(-1e9, 1, "not-over-the-year")]
    [InlineData(1, 2, "over-the-year")]
    public void A_change_is_taken_back_only_where_that_has_paid_on_average_since(double before, int rung, string reason)
    {
        var month = new SampleMonth(Roads(Neutral)).Offered(5_000);
        for (int hour = 0; hour < 24; hour++)
            month.Outcomes[0].HourlyStreamSeconds[hour] *= 2; // sessions of 2 Mbps
        month.Outcomes[0].WithheldQuality[0] = 0.5;
        month.State.Providers[0] = month.State.Providers[0] with
        {
            TopRung = 1,
            Undoings = [new Undoing(RunEventKind.BitrateRestored, [before, before])],
        };
        month.Traffic("pni", 5_000, 1).React();
        Assert.Equal(rung, month.State.Providers[0].TopRung);
        Assert.Equal(reason, month.State.Decisions.Last(d => d.Topic == "reaction").Reason.Id);
        var undoing = Assert.Single(month.State.Providers[0].Undoings);
        Assert.Equal(
            rung == 1 ? (RunEventKind.BitrateRestored, 3) : (RunEventKind.BitrateCut, 0),
            (undoing.Back, undoing.Gains.Count)
        );
    }

    [Fact]
    public void Half_of_a_charge_is_passed_on()
    {
        // 0.25 Mbps each at 4 are a charge of 1.
        var month = new SampleMonth(Roads(Tolled(4))).Simulate();
        month.React();
        Assert.Equal(10.5, month.State.Providers[0].RetailPricePerMonth, 1e-9);
        month.React(month: 1);
        Assert.Equal([10.5], month.Events(RunEventKind.PriceChanged).Select(e => Math.Round(e.Value, 9)));
    }

    [Theory]
    [InlineData(6, 10)] // 40,000 × 4 rather than 35,000 × 4.50
    [InlineData(5, 10.5)] // prices stay for half a year
    public void A_price_falls_with_the_charge_where_demand_answers_enough(int monthsSince, double price)
    {
        var month = new SampleMonth(
            Roads(Neutral) with
            {
                Providers = [Even with { AdoptionSpeedPerMonth = 1 }],
            }
        ).Simulate();
        month.State.Providers[0] = month.State.Providers[0] with
        {
            RetailPricePerMonth = 10.5,
            MonthsSincePriceChange = monthsSince - 1,
        };
        month.React();
        Assert.Equal(price, month.State.Providers[0].RetailPricePerMonth, 1e-9);
    }

    [Theory]
    [InlineData(6, 0.375)] // elasticity −2.5: potential 0.4 × (1 − 0.5/4) = 0.35, half the gap closed
    [InlineData(0, 0.39)] // −1: potential 0.4 × (1 − 0.5/10) = 0.38
    public void Adoption_answers_the_price_by_its_demand(double marginalCost, double adoption)
    {
        var month = new SampleMonth(
            Simple with
            {
                Providers = [Video with { AdoptionSpeedPerMonth = 0.5, MarginalCostPerLineMonth = marginalCost }],
            }
        );
        month.State.Providers[0] = month.State.Providers[0] with { RetailPricePerMonth = 10.5 };
        month.Subscribe();
        Assert.Equal(adoption, month.Isp.Cohorts[0].Adoption[0], 1e-12);
    }

    [Fact]
    public void Poor_quality_drives_adopters_away()
    {
        var month = new SampleMonth(Simple).Lost(0.25);
        month.Subscribe();
        Assert.Equal(0.4 - 0.02 * 0.25 * 0.4, month.Isp.Cohorts[0].Adoption[0], 1e-12);
    }

    private static (double, double) Rounded(RunEvent e) => (Math.Round(e.Value, 6), Math.Round(e.Reason, 4));

    private static readonly Interconnect[] Links =
    [
        OneIsp.Interconnects[0],
        OneIsp.Interconnects[1] with
        {
            CapacityBitsPerSecond = 20 * Gbps,
        },
    ];

    // Watched at all hours alike: 0.0625 sessions of 4 Mbps for each of 40,000 adopters are 10,000 Mbps.
    private static ContentProvider Even => Video with { Profile = Flat, SessionsPerLineDay = 1.5 };

    private static World Roads(Regime regime) =>
        Simple.WithIsp(isp => isp with { Interconnects = Links }) with
        {
            Regime = regime,
            Demand = new DemandSettings(false, 0, 0),
            Providers = [Even],
            Market = Simple.Market with { ReactionThreshold = 0, ReactionPauseMonths = 3 },
        };

    // Outside as inside, a server is used in full.
    private static World FullServers(World world) =>
        world with
        {
            Providers = [world.Providers[0] with { ServerBusyHourUse = 1 }],
        };

    private static World WithSite(CacheRule rule, int titles, double peakMbps, double transitBitsPerSecond)
    {
        var world = Roads(Neutral with { Caches = rule });
        return world.WithIsp(isp =>
            isp.WithCohort(cohort => cohort with { Lines = peakMbps * 10 }) with
            {
                Interconnects = [Links[1] with { CapacityBitsPerSecond = transitBitsPerSecond }],
                CacheSites =
                [
                    new CacheSite
                    {
                        Id = "cache",
                        Provider = 0,
                        InitialAppliances = 0,
                        MaximumAppliances = 4,
                    },
                ],
            }
        ) with
        {
            Providers = [Even with { Catalogue = new Catalogue(titles, 1e9, 0.8, 0.01) }],
        };
    }
}
