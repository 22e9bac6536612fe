using NeutralitySim.Core.Runs;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Studies.Sweeps;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Studies.Tests;

/// <summary>Sweeps of a shipped scenario.</summary>
public sealed class SweepTests : IDisposable
{
    private const string Direct = "isps.citynet.interconnects.direct.capacity";
    private const string Carrier = "isps.citynet.interconnects.carrier.capacity";

    private static readonly ScenarioWorkbench Scenario = ScenarioWorkbench.Open(
        Path.Combine(Golden.RepositoryRoot, "scenarios", "first-steps"),
        new() { Replications = 1 }
    );

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("neutralitysim-sweep-");
    private int _run;
    private int _known;

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("a.b=1,2 , 3", "1|2|3")]
    [InlineData("a.b=[1 Mbps, 2 Mbps],[3 Mbps]", "[1 Mbps, 2 Mbps]|[3 Mbps]")]
    [InlineData("a.b=\"x, y\",z", "\"x, y\"|z")]
    [InlineData($"{Direct}=20..80 Gbps:4", "20 Gbps|40 Gbps|60 Gbps|80 Gbps")]
    [InlineData($"{Direct}=500 Mbps..1Gbps:3", "0.5 Gbps|0.75 Gbps|1 Gbps")]
    [InlineData($"overrides.tolled.{Direct}=0..1 Gbps:2", "0|1 Gbps")]
    [InlineData("isps.citynet.subscribers=100 k..101 k:3", "100 k|100.5 k|101 k")]
    [InlineData("isps.citynet.retail-price=0..1 EUR/month:3", "0|0.5 EUR/month|1 EUR/month")]
    [InlineData(
        "regimes.tolled.toll.price=0.1..0.3 EUR/Mbps/month:3",
        "0.1 EUR/Mbps/month|0.2 EUR/Mbps/month|0.3 EUR/Mbps/month"
    )]
    [InlineData("content-providers.streamly.subscribers-share=10..30 %:3", "10 %|20 %|30 %")]
    public void Values_are_written_as_somebody_wrote_them(string text, string expected)
    {
        var axis = SweepAxisText.Read(text, "EUR", out var fault);
        Assert.Null(fault);
        Assert.Equal(expected.Split('|'), axis!.Texts);
    }

    [Theory]
    [InlineData("a.b")]
    [InlineData("=1")]
    [InlineData("a.b=")]
    [InlineData("a.b=1,,2")]
    [InlineData("a.b=1..2:3")]
    [InlineData($"{Direct}=1 Gbps..2 Gbps:1")]
    [InlineData($"{Direct}=1 Gbps..2 Gbps:x")]
    [InlineData($"{Direct}=1 Gbps..2 Gbps:99999999")]
    [InlineData($"{Direct}=2 Gbps..1 Gbps:3")]
    [InlineData($"{Direct}=1 kg..2 kg:3")]
    public void What_is_no_list_and_no_range_is_refused_with_a_reason(string text)
    {
        Assert.Null(SweepAxisText.Read(text, "EUR", out var fault));
        Assert.StartsWith(text.Split('=')[0], fault!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_grid_has_all_combinations_that_meet_the_conditions()
    {
        var axes = Axes($"{Direct}=20..60 Gbps:3", $"{Carrier}=30000 Mbps,50 Gbps");
        var grid = SweepDesign.Grid(axes, Conditions(axes, $"{Carrier} < direct.capacity"), out _)!;
        Assert.Equal(
            ["40 Gbps/30000 Mbps", "60 Gbps/30000 Mbps", "60 Gbps/50 Gbps"],
            grid.Points().Select(point => string.Join('/', point))
        );
        Assert.Equal((3, 3), (grid.Count, grid.LeftOut));
        Assert.Equal(4, SweepDesign.Grid(axes, Conditions(axes, "direct.capacity >= 40 Gbps"), out _)!.Count);
        Assert.Null(SweepCondition.Read("capacity<1 Gbps", axes, "EUR", out _)); // which of both?
        Assert.Null(SweepCondition.Read("direct.capacity<1 kg", axes, "EUR", out var fault));
        Assert.Contains("kg", fault!.English, StringComparison.Ordinal);
        Assert.Null(SweepCondition.Read("1<2", axes, "EUR", out _));
    }

    [Fact]
    public void Too_many_points_and_ranges_without_steps_are_refused()
    {
        Assert.Null(SweepDesign.Grid(Axes($"{Direct}=1..2 Gbps"), [], out var endless));
        Assert.Contains("--lhs", endless!.English, StringComparison.Ordinal);
        Assert.Null(
            SweepDesign.Grid(Axes($"{Direct}=1..2 Gbps:90000", $"{Carrier}=1..2 Gbps:90000"), [], out var many)
        );
        Assert.Contains("8100000000", many!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Draws_cover_each_range_evenly_and_take_each_value_of_a_list_as_often()
    {
        var axes = Axes($"{Direct}=0..10 Gbps", "calendar.days=typical,week");
        var points = SweepDesign.Draws(axes, 10, 1, []).Points().ToList();
        Assert.Equal(
            Enumerable.Range(0, 10),
            points
                .Select(point =>
                    (int)double.Parse(point[0].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)
                )
                .Order()
        );
        Assert.Equal(5, points.Count(point => point[1] == "week"));
    }

    [Fact]
    public async Task An_impossible_point_does_not_stop_the_rest_and_what_was_run_is_not_run_again()
    {
        var design = SweepDesign.Grid(Axes($"{Direct}=40 Gbps,-1 Gbps,60 Gbps"), [], out _)!;
        using (var memory = new RunMemory(Path.Combine(_folder.FullName, "runs.sqlite")))
        {
            var points = await Run(design, memory);
            Assert.Equal([1, 2, 3], points.Select(point => point.Number));
            Assert.Equal([3, 0, 3], points.Select(point => point.Runs.Count));
            Assert.NotNull(points[1].Fault);
            Assert.Equal((6, 0), (_run, _known));
        }

        using (var memory = new RunMemory(Path.Combine(_folder.FullName, "runs.sqlite")))
            await Run(design, memory);
        Assert.Equal((6, 6), (_run, _known));
    }

    [Fact]
    public async Task A_sweep_gives_the_values_of_single_runs_and_keeps_the_days_of_the_scenario()
    {
        using var memory = new RunMemory(null);
        var design = SweepDesign.Grid(Axes("calendar.days=typical,week"), [], out _)!;
        var points = await Run(design, memory);
        var week = ScenarioWorkbench
            .Open(
                Path.Combine(Golden.RepositoryRoot, "scenarios", "first-steps"),
                new() { Replications = 1, Settings = [("calendar.days", "week")] }
            )
            .Baseline.Experiment!;
        var single = await new InProcessRunner().Run(week.Worlds[0], new("neutral", 0), week.Seed, _ => { }, default);
        double expected = single.Indicators.Single(i => i is { Indicator: "experienced-speed", Entity.Id: "" }).Value;
        Assert.Equal(expected, points[1].Runs[0].Values[0]);
        Assert.NotEqual(expected, points[0].Runs[0].Values[0]);
        Assert.Equal(points[0].Runs[0].Values, (await Run(design, memory, typicalDays: true))[1].Runs[0].Values);
    }

    [Fact]
    public void A_path_that_no_scenario_has_is_told_before_anything_is_run()
    {
        using var memory = new RunMemory(null);
        var design = SweepDesign.Grid(Axes("isps.citynet.speed=1,2", $"{Direct}=-1 Gbps"), [], out _)!;
        var faults = Prepared(design, memory, typicalDays: false).Faults();
        Assert.Equal(2, faults.Count);
        Assert.Contains("speed", faults[0].English, StringComparison.Ordinal);
    }

    private static SweepAxis[] Axes(params string[] texts) =>
        [.. texts.Select(text => SweepAxisText.Read(text, "EUR", out _)!)];

    private static SweepCondition[] Conditions(SweepAxis[] axes, params string[] texts) =>
        [.. texts.Select(text => SweepCondition.Read(text, axes, "EUR", out _)!)];

    private Sweep Prepared(SweepDesign design, RunMemory memory, bool typicalDays) =>
        new(
            Scenario,
            new Scheduler(new InProcessRunner()),
            memory,
            design,
            typicalDays,
            wasRun => _ = wasRun ? _run++ : _known++
        );

    private async Task<List<SweptPoint>> Run(SweepDesign design, RunMemory memory, bool typicalDays = false)
    {
        var points = new List<SweptPoint>();
        await foreach (var point in Prepared(design, memory, typicalDays).Run(default))
            points.Add(point);
        return points;
    }
}
