using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Engine;

/// <summary>What holds in every run, whatever the world. The run itself checks bytes, loads, energy and the ledger.</summary>
public sealed class InvariantTests
{
    private const int Worlds = 200;

    private static readonly HashSet<string> Shares =
    [
        Indicators.HitRatio.Id,
        Indicators.ByteHitRatio.Id,
        Indicators.OffloadRatio.Id,
        Indicators.BelowHighDefinition.Id,
        Indicators.Stalled.Id,
        Indicators.BusyHourUtilisation.Id,
    ];

    [Trait("Speed", "Slow")]
    [Fact]
    public void Invariants_hold_in_random_worlds()
    {
        for (int seed = 0; seed < Worlds; seed++)
        {
            var world = RandomWorlds.Draw(seed);
            try
            {
                AssertSound(world, new Simulation(world, 0, (ulong)seed).Run());
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"World {seed} under {world.Regime.Id}.", exception);
            }
        }
    }

    [Fact]
    public void Runs_know_nothing_of_each_other_whatever_their_order()
    {
        for (int seed = 0; seed < 20; seed++)
        {
            var first = RandomWorlds.Draw(seed);
            var second = first with { Regime = RandomWorlds.DrawRegime(new Random(seed + 1000)) };
            var (a1, b1) = (new Simulation(first, 0, 9).Run(), new Simulation(second, 0, 9).Run());
            var (b2, a2) = (new Simulation(second, 0, 9).Run(), new Simulation(first, 0, 9).Run());
            AssertSame(a1, a2);
            AssertSame(b1, b2);
        }
    }

    public static TheoryData<string> Extremes => [.. ExtremeWorlds.Keys];

    private static readonly Dictionary<string, World> ExtremeWorlds = new()
    {
        ["no lines"] = Simple.WithIsp(isp => isp.WithCohort(c => c with { Lines = 0 })),
        ["one line"] = Simple.WithIsp(isp => isp.WithCohort(c => c with { Lines = 1 })),
        ["a billion lines"] = Simple.WithIsp(isp => isp.WithCohort(c => c with { Lines = 1e9 })),
        ["nobody adopts"] = Simple.WithIsp(isp => isp with { InitialAdoption = [0] }),
        ["no capacity anywhere"] = Simple.WithIsp(isp =>
            isp with
            {
                Interconnects = [.. isp.Interconnects.Select(i => i with { CapacityBitsPerSecond = 0 })],
            }
        ),
        ["a provider without a path"] = Simple.WithIsp(isp => isp.WithOnlyLink(20 * Gbps)),
        ["no interconnect"] = Simple.WithIsp(isp => isp with { Interconnects = [] }),
        ["a cache and no interconnect"] = Simple.WithIsp(isp => isp.WithCache(1, 1) with { Interconnects = [] }),
        ["a plan below the lowest rung"] = Simple.WithIsp(isp =>
            isp.WithCohort(c => c with { PlanBitsPerSecond = 0.1 * Mbps })
        ),
        ["viewers who give up at once on a drop of capacity"] = Simple.WithIsp(isp => isp.WithOnlyLink(1, 0)) with
        {
            Providers = [Video with { QualitySensitivity = 100 }],
        },
    };

    [Theory]
    [MemberData(nameof(Extremes))]
    public void Extreme_worlds_run_to_their_end(string name)
    {
        foreach (var regime in (Regime[])[Neutral, PaidPeering, Tolled(5)])
        foreach (bool noise in (bool[])[true, false])
        foreach (double sensitivity in (double[])[0, 2])
        {
            var world = ExtremeWorlds[name] with { Regime = regime, Demand = new(noise, 0.1, 0.5) };
            if (world.Providers[0].QualitySensitivity == 0)
                world = world with { Providers = [Video with { QualitySensitivity = sensitivity }] };
            AssertSound(world, new Simulation(world, 0, 1).Run());
        }
    }

    [Fact]
    public void Sessions_that_no_path_takes_stall_all_the_time()
    {
        var result = new Simulation(ExtremeWorlds["a provider without a path"], 0, 1).Run();
        Assert.All(
            result.Series.Where(p => p.Indicator is "stall-proxy" or "time-below-hd"),
            p => Assert.Equal(1, p.Value, 1e-9)
        );
        Assert.All(result.Series.Where(p => p.Indicator == "speed-index"), p => Assert.Equal(0, p.Value));
    }

    [Fact]
    public void Sessions_that_no_path_takes_are_not_started_again_by_viewers_who_mind()
    {
        double Hours(double sensitivity) =>
            new Simulation(
                ExtremeWorlds["a provider without a path"] with
                {
                    Demand = new(false, 0, 0),
                    Providers = [Video with { QualitySensitivity = sensitivity }],
                },
                0,
                1
            )
                .Run()
                .Indicators.Single(v => v.Indicator == "viewing-hours" && v.Entity == Entity.All)
                .Value;
        Assert.True(Hours(1) < 0.1 * Hours(0));
    }

    [Fact]
    public void A_ladder_cut_below_high_definition_shows_as_time_below_it()
    {
        var world = Simple with
        {
            Calendar = new SimulationCalendar(2018, 1, 5, DayRepresentation.Typical),
            Regime = Tolled(20),
            Providers = [Video with { LadderBitsPerSecond = [1 * Mbps, 4 * Mbps] }],
            Market = Simple.Market with { ServicePricing = RetailPricingRule.Fixed },
        };
        var result = new Simulation(world, 0, 1).Run();
        Assert.Equal(1, Assert.Single(result.Events, e => e.Kind == RunEventKind.BitrateCut).Value);
        double[] below = result
            .Series.Where(p => p.Indicator == "time-below-hd" && p.Entity == Entity.All)
            .Select(p => p.Value)
            .ToArray();
        Assert.Equal([0, 1, 1, 1, 1], below.Select(v => Math.Round(v, 9)));
    }

    private static void AssertSound(World world, RunResult result)
    {
        foreach (var value in result.Indicators)
            AssertValue(world, value.Indicator, value.Value);
        foreach (var point in result.Series)
            AssertValue(world, point.Indicator, point.Value);
        AssertPercentilesFit(result);
        Assert.Distinct(result.Series.Select(p => (p.Indicator, p.Entity, p.Month)));
        Assert.Distinct(result.Hourly.Select(p => (p.Indicator, p.Entity, p.Month, p.Hour)));
        Assert.Distinct(result.Emissions.Select(e => (e.Month, e.Isp, e.Provider, e.Model, e.Component)));
        Assert.All(result.Emissions, e => Assert.True(e.EnergyKilowattHours >= 0 && e.CarbonGrams >= 0));
        if (world.Regime.Id == Neutral.Id)
            Assert.DoesNotContain(
                result.Ledger,
                l =>
                    l.Payer.StartsWith("provider:", StringComparison.Ordinal)
                    && l.Payee.StartsWith("isp:", StringComparison.Ordinal)
            );
    }

    private static void AssertValue(World world, string indicator, double value)
    {
        Assert.True(double.IsFinite(value), $"{indicator} is {value}.");
        if (Shares.Contains(indicator))
            Assert.InRange(value, 0, 1 + 1e-9);
        if (indicator == Indicators.SpeedIndex.Id)
            Assert.InRange(value, 0, world.Providers.Max(p => p.LadderBitsPerSecond[^1]) / Mbps * 1.1 + 1e-9);
        if (
            !indicator.EndsWith("margin", StringComparison.Ordinal)
            && !indicator.Contains("surplus", StringComparison.Ordinal)
        )
            Assert.True(value >= 0, $"{indicator} is {value}.");
    }

    private static void AssertPercentilesFit(RunResult result)
    {
        var capacities = result
            .Series.Where(p => p.Indicator == Indicators.Capacity.Id)
            .ToDictionary(p => (p.Entity, p.Month), p => p.Value);
        foreach (var p95 in result.Series.Where(p => p.Indicator == Indicators.Percentile95.Id))
            Assert.InRange(p95.Value, 0, capacities[(p95.Entity, p95.Month)] * (1 + 1e-9));
    }

    private static void AssertSame(RunResult expected, RunResult found)
    {
        Assert.Equal(expected.Series, found.Series);
        Assert.Equal(expected.Ledger, found.Ledger);
        Assert.Equal(expected.Events, found.Events);
    }
}
