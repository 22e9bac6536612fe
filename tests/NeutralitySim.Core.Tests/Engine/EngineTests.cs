using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Tests.Shared;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Engine;

public sealed class EngineTests
{
    /// <summary>The rungs of an independent computation: highest of 0.56, 0.75, 1.05, 1.75 and 3 Mbps of at most s·θ; below the lowest, what the line has.</summary>
    [Theory]
    [InlineData(1.31, 0.8, 0.75)]
    [InlineData(1.31, 0.85, 1.05)]
    [InlineData(2.2, 0.8, 1.75)]
    [InlineData(3.75, 0.8, 3)]
    [InlineData(0.69, 0.8, 0.56)]
    [InlineData(0.5, 0.8, 0.5)]
    [InlineData(0.7225, 0.8, 0.56)]
    public void A_player_takes_the_rung_that_the_line_carries_with_a_margin(double line, double margin, double rung)
    {
        double[] ladder = [0.56 * Mbps, 0.75 * Mbps, 1.05 * Mbps, 1.75 * Mbps, 3 * Mbps];
        var cohort = OneIsp.Cohorts[0] with { PlanBitsPerSecond = line * Mbps, BitrateMargin = margin };
        Assert.Equal(rung * Mbps, new SessionCell(0, 0, 3 * Mbps, 1).CapBitsPerSecond(cohort, ladder, 4, 1), 1e-6);
    }

    /// <summary>Ladder 1, 2, 4 Mbps: the highest rung of four fifths of what a line has left; a line below the lowest rung carries what it has.</summary>
    [Theory]
    [InlineData(100, 0, 4)]
    [InlineData(5, 0, 4)]
    [InlineData(4.9, 0, 2)]
    [InlineData(5, 0.15, 2)]
    [InlineData(2.6, 0.15, 1)]
    [InlineData(1.1, 0.15, 0.935)]
    public void A_player_asks_for_the_highest_rung_that_the_line_carries_with_a_margin(
        double plan,
        double others,
        double asked
    )
    {
        var cohort = OneIsp.Cohorts[0] with
        {
            PlanBitsPerSecond = plan * Mbps,
            BitrateMargin = 0.8,
            OtherTraffic = others,
        };
        var cell = new SessionCell(0, 0, 4 * Mbps, 1);
        Assert.Equal(asked * Mbps, cell.CapBitsPerSecond(cohort, Video.LadderBitsPerSecond, 2, 1), 1e-6);
    }

    private static readonly Entity Pair = new(EntityKind.IspProvider, "isp/video");

    [Fact]
    public void Mean_field_viewing_hours_follow_Littles_law()
    {
        var result = new Simulation(Simple with { Demand = new DemandSettings(false, 0, 0) }, 0, 1).Run();

        // 100,000 lines × 40 % × 1 session a day × 1 h × 31 days; weekdays and weekends have the same shape.
        double hours = result
            .Series.Single(p => p is { Indicator: "viewing-hours", Month: 0 } && p.Entity == Pair)
            .Value;
        Assert.Equal(100_000 * 0.4 * 31, hours, 1e-6 * hours);
    }

    [Fact]
    public void Noisy_runs_agree_with_the_mean_field()
    {
        double expected = Value(
            new Simulation(Simple with { Demand = new DemandSettings(false, 0, 0) }, 0, 1).Run(),
            "viewing-hours"
        );
        var noisy = Enumerable
            .Range(0, 20)
            .Select(replication => Value(new Simulation(Simple, replication, 1).Run(), "viewing-hours"))
            .ToArray();

        // About 1,700 sessions are in progress for 2,016 correlated steps a month: a run's mean is good to about 0.4 %.
        Assert.InRange(noisy.Average(), expected * 0.997, expected * 1.003);
        Assert.True(noisy.Max() - noisy.Min() > 1e-4 * expected, "Replications must differ.");
    }

    [Fact]
    public void A_congested_link_gives_every_session_an_equal_share_of_its_capacity()
    {
        double capacity = 4 * Gbps;
        var world = Simple with
        {
            Demand = new DemandSettings(false, 0, 0),
            Providers = [Video with { Profile = Flat }],
        };
        var result = new Simulation(world.WithIsp(isp => isp.WithOnlyLink(capacity, 0)), 0, 1).Run();

        double sessions = 100_000 * 0.4 * 1 / 24.0;
        double index = result.Series.Single(p => p is { Indicator: "speed-index", Month: 0 } && p.Entity == Pair).Value;
        Assert.Equal(capacity / sessions / 1e6, index, 1e-9);
    }

    [Theory]
    [InlineData(1.0, 0.999979)]
    [InlineData(2.0, 2.808959)]
    [InlineData(2.5, 2.999727)]
    [InlineData(4.0, 8.497718)]
    public void The_mean_field_with_one_bottleneck_is_Ma_and_Misras_rate_equilibrium(double perCapita, double theta)
    {
        // E §1.1, oracle A: (popularity, rate, sensitivity) of search, video and voip; one session per line and popularity.
        (double Alpha, double Rate, double Beta)[] archetypes = [(1, 1, 0.1), (0.3, 10, 3), (0.5, 3, 5)];
        const double lines = 1000;
        var providers = archetypes
            .Select(
                (a, i) =>
                    Video with
                    {
                        Id = $"p{i}",
                        LadderBitsPerSecond = [a.Rate * Mbps],
                        DeviceTopBitsPerSecond = [a.Rate * Mbps, a.Rate * Mbps, a.Rate * Mbps, a.Rate * Mbps],
                        HighDefinitionBitsPerSecond = a.Rate * Mbps,
                        QualitySensitivity = a.Beta,
                        SessionsPerLineDay = 24,
                        MeanSessionSeconds = 3600,
                        Profile = Flat,
                        CacheProgramme = Video.CacheProgramme with { Offered = false },
                    }
            )
            .ToArray();
        var world = Simple with
        {
            Demand = new DemandSettings(false, 0, 0),
            Providers = providers,
            Calendar = new SimulationCalendar(2018, 1, 1, DayRepresentation.Full),
            Isps =
            [
                OneIsp.WithOnlyLink(perCapita * lines * Mbps, 0, 1, 2).WithCohort(c => c with { Lines = lines }) with
                {
                    InitialAdoption = archetypes.Select(a => a.Alpha).ToArray(),
                },
            ],
        };
        var result = new Simulation(world, 0, 1).Run();

        // All sessions share one level, seen by whichever archetype wants more than the level; the first day settles.
        int widest =
            theta < 1 ? 0
            : theta < 3 ? 2
            : 1;
        var speeds = result
            .Hourly.Where(h => h.Indicator == "speed-index" && h.Entity.Id == $"isp/p{widest}")
            .ToArray();
        Assert.Equal(theta, speeds[^1].Value, 0.01 * theta);
    }

    [Fact]
    public void Equal_seeds_give_equal_results_and_other_seeds_and_replications_differ()
    {
        var first = new Simulation(Simple, 0, 7).Run();
        var again = new Simulation(Simple, 0, 7).Run();
        Assert.Equal(first.Series, again.Series);
        Assert.Equal(first.Ledger, again.Ledger);
        Assert.Equal(first.Emissions, again.Emissions);
        Assert.NotEqual(first.Series, new Simulation(Simple, 1, 7).Run().Series);
        Assert.NotEqual(first.Series, new Simulation(Simple, 0, 8).Run().Series);
    }

    [Fact]
    public void Regimes_share_their_draws_so_that_without_congestion_and_reaction_viewing_is_the_same_to_the_last_hour()
    {
        var roomy = Simple.WithIsp(isp => isp.WithOnlyLink(1000 * Gbps, 0)) with
        {
            Demand = new DemandSettings(true, 0.1, 0.5),
        };
        var neutral = new Simulation(roomy, 3, 7).Run();
        var tolled = new Simulation(roomy with { Regime = Tolled(0.0001) }, 3, 7).Run();
        Assert.Equal(
            neutral.Series.Where(p => p.Indicator == "viewing-hours"),
            tolled.Series.Where(p => p.Indicator == "viewing-hours")
        );
    }

    [Fact]
    public void The_runner_gives_the_same_results_on_one_core_and_on_many()
    {
        var experiment = new Experiment(null!, [Simple, Simple with { Regime = PaidPeering }], 5, 3);
        var one = RunCollector.Run(new InProcessRunner(1), experiment).Results;
        var many = RunCollector.Run(new InProcessRunner(4), experiment).Results;
        Assert.Equal(6, one.Count);
        foreach (var (key, result) in one)
        {
            Assert.Equal(result.Series, many[key].Series);
            Assert.Equal(result.Ledger, many[key].Ledger);
        }
    }

    [Fact]
    public void A_run_that_breaks_a_law_fails_alone_and_says_which_where_and_when()
    {
        var broken = Simple with
        {
            Regime = Tolled(1),
            Emissions = Central with { DeviceWatts = [double.NaN, 22, 4, 1.1] },
        };
        var collector = RunCollector.Run(new InProcessRunner(1), new Experiment(null!, [Simple, broken], 1, 2));
        Assert.Equal(
            [
                "simple tolled/0 2018-01 isp Device: energy charged + unallocated = energy drawn does not hold: NaN against NaN",
                "simple tolled/1 2018-01 isp Device: energy charged + unallocated = energy drawn does not hold: NaN against NaN",
            ],
            collector.Failures.Select(f => f.Message.English)
        );
        Assert.Equal(
            "simple tolled/0 2018-01 isp Device\u202f: énergie imputée + non imputée = énergie consommée, cela ne tient pas\u202f: NaN contre NaN",
            collector.Failures[0].Message.In("fr")
        );
        Assert.Equal([new RunKey("neutral", 0), new RunKey("neutral", 1)], collector.Results.Keys);
    }

    [Fact]
    public void What_an_observer_throws_reaches_the_caller_and_ends_the_experiment()
    {
        int finished = 0;
        var fullDisk = new EachRun(_ =>
        {
            finished++;
            throw new IOException("No space left on device");
        });
        Assert.Throws<IOException>(() =>
            new InProcessRunner().Run(new Experiment(null!, [Simple], 1, 50), fullDisk, CancellationToken.None)
        );
        Assert.Equal(1, finished);
    }

    [Fact]
    public void Cancelling_keeps_what_is_finished_and_returns()
    {
        using var cancellation = new CancellationTokenSource();
        int finished = 0;
        var cancelling = new EachRun(_ =>
        {
            finished++;
            cancellation.Cancel();
        });
        new InProcessRunner(1).Run(new Experiment(null!, [Simple], 1, 50), cancelling, cancellation.Token);
        Assert.InRange(finished, 1, 49);
    }

    [Fact]
    public void The_step_loop_allocates_nothing_once_warm()
    {
        var world = Simple.WithIsp(isp => isp.WithOnlyLink(4 * Gbps, 0)) with
        {
            Providers = [Video with { QualitySensitivity = 0.1 }],
        };
        var layout = new WorldLayout(world);
        var month = new IspTraffic(layout, 0, 1, 0);
        var input = FirstOrder(layout).Input;
        var outcome = month.Simulate(input);

        // The runtime's own work may be counted against one of the passes; what the loop allocates is in all of them.
        long least = long.MaxValue;
        for (int pass = 0; pass < 3; pass++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            month.SimulateSteps(input, outcome);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }

    [Fact]
    public void Under_the_neutral_regime_a_full_link_grows_and_quality_returns()
    {
        var world = Simple.WithIsp(isp => isp.WithOnlyLink(4 * Gbps, 0)) with
        {
            Calendar = new SimulationCalendar(2018, 1, 6, DayRepresentation.Week),
        };
        var result = new Simulation(world, 0, 1).Run();
        var index = result
            .Series.Where(p => p.Indicator == "speed-index" && p.Entity == Pair)
            .Select(p => p.Value)
            .ToArray();
        Assert.True(index[0] < 3);
        Assert.Equal(4, index[^1], 1e-9);
        Assert.Contains(result.Events, e => e.Kind == RunEventKind.UpgradeOrdered);
    }

    [Fact]
    public void Under_paid_peering_a_full_transit_link_is_refused_until_a_dated_deal_brings_capacity()
    {
        var world = Simple.WithIsp(isp =>
            isp with
            {
                Interconnects =
                [
                    isp.Interconnects[0] with
                    {
                        CapacityBitsPerSecond = 0,
                    },
                    isp.Interconnects[1] with
                    {
                        CapacityBitsPerSecond = 4 * Gbps,
                    },
                ],
            }
        ) with
        {
            Calendar = new SimulationCalendar(2018, 1, 6, DayRepresentation.Week),
            Regime = PaidPeering,
            Deals = [new Deal(0, 0, 0, 2, 1, 1, 100 * Gbps, 0.4)],
        };
        var result = new Simulation(world, 0, 1).Run();
        var index = result
            .Series.Where(p => p.Indicator == "speed-index" && p.Entity == Pair)
            .Select(p => p.Value)
            .ToArray();
        Assert.All(index[..3], value => Assert.True(value < 3));
        Assert.All(index[3..], value => Assert.Equal(4, value, 1e-9));
        Assert.Single(result.Events, e => e.Kind == RunEventKind.UpgradeRefused && e.Month < 3);
        Assert.Single(result.Events, e => e.Kind == RunEventKind.DealSigned);
        Assert.Equal("deal-by-date", Assert.Single(result.Decisions, d => d.Topic == "deal").Reason.Id);
        Assert.DoesNotContain(result.Ledger, l => l.Kind == LedgerKind.PaidPeering && l.Month < 3);
        Assert.All(result.Ledger.Where(l => l.Kind == LedgerKind.PaidPeering), l => Assert.Equal(0.4, l.UnitPrice));
    }

    [Fact]
    public void Traffic_that_moves_to_cheaper_transit_takes_the_fill_of_caches_along()
    {
        var world = Simple.WithIsp(isp =>
            isp.WithCache(1, 1) with
            {
                Interconnects =
                [
                    isp.Interconnects[0],
                    isp.Interconnects[1] with
                    {
                        CapacityBitsPerSecond = 100 * Gbps,
                    },
                ],
            }
        ) with
        {
            Regime = PaidPeering,
        };
        var ledger = new Simulation(world, 0, 1).Run().Ledger;
        Assert.Contains(ledger, l => l is { Kind: LedgerKind.PaidPeering, Month: 0 });
        Assert.DoesNotContain(ledger, l => l is { Kind: LedgerKind.PaidPeering, Month: > 0 });
    }

    [Fact]
    public void A_cut_ladder_costs_the_provider_subscribers()
    {
        // Cut from 4 to 2 Mbps withholds half the quality: churn 2 % × factor 1 × 0.5 = 1 % of adopters a month.
        var world = Simple with
        {
            Calendar = new SimulationCalendar(2018, 1, 3, DayRepresentation.Typical),
            Regime = Tolled(20),
            Market = Simple.Market with { ServicePricing = RetailPricingRule.Fixed, WithheldQualityFactor = 1 },
        };
        var adopters = new Simulation(world, 0, 1)
            .Run()
            .Series.Where(p => p.Indicator == "adopters" && p.Entity == Pair)
            .Select(p => p.Value)
            .ToArray();
        Assert.Equal([40_000.0, 40_000, 39_600], adopters.Select(a => Math.Round(a, 6)));
    }

    private static double Value(RunResult result, string indicator) =>
        result.Indicators.Single(v => v.Indicator == indicator && v.Entity == Pair).Value;
}
