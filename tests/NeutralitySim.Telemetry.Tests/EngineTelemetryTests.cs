using System.Diagnostics;
using System.Globalization;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Tests.Engine;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Telemetry.Tests;

/// <summary>What the engine tells, and what becomes of it.</summary>
public sealed class EngineTelemetryTests : IDisposable
{
    private static readonly RunKey Run = new("neutral", 3);

    private readonly PrometheusEndpoint _endpoint = PrometheusEndpoint.Start(0);
    private readonly HttpClient _client = new();
    private readonly EngineTelemetry _telemetry = new();

    [Fact]
    public void Runs_wait_begin_and_end()
    {
        using (_telemetry.Begin(new EngineStage("s") { RunsToDo = 3 }))
        {
            Assert.Equal((0, 3), (Value("neutralitysim_run_active", 0), Value("neutralitysim_run_waiting")));
            var first = _telemetry.Begin(new EngineStage("s", Run));
            using (_telemetry.Begin(new EngineStage("s", new RunKey("tolled", 3))))
            {
                Assert.Equal((2, 1), (Value("neutralitysim_run_active"), Value("neutralitysim_run_waiting")));
                using (_telemetry.Begin(new EngineStage("s", Run, 0)))
                    Assert.Equal(0, Value("neutralitysim_epochs_total", 0));
            }

            first!.Dispose();
            Assert.Equal((0, 1), (Value("neutralitysim_run_active"), Value("neutralitysim_run_waiting")));
            Assert.Equal(1, Value("neutralitysim_epochs_total"));
        }

        // The third was never begun.
        Assert.Equal(0, Value("neutralitysim_run_waiting"));
    }

    [Fact]
    public void Runs_nobody_announced_never_make_the_queue_negative()
    {
        using (_telemetry.Begin(new EngineStage("s") { RunsToDo = 1 }))
            for (int replication = 0; replication < 3; replication++)
                _telemetry.Begin(new EngineStage("s", new RunKey("neutral", replication)))!.Dispose();
        Assert.Equal(0, Value("neutralitysim_run_waiting"));
    }

    [Fact]
    public void Stages_find_their_parents_on_threads_that_know_nothing_of_each_other()
    {
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == EngineTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStarted = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);
        EngineStage[] stages = [new("s"), new("s", Run), new("s", Run, 7), new("s", Run, 7, "isp")];
        var open = new List<IDisposable>();
        foreach (var stage in stages)
            using (ExecutionContext.SuppressFlow())
            {
                var thread = new Thread(() => open.Add(_telemetry.Begin(stage)!));
                thread.Start();
                thread.Join();
            }

        Assert.Equal(4, spans.Count);
        Assert.Equal(default, spans[0].ParentSpanId);
        for (int i = 1; i < spans.Count; i++)
            Assert.Equal(spans[i - 1].SpanId, spans[i].ParentSpanId);
        open.ForEach(stage => stage.Dispose());
        Assert.All(spans, span => Assert.True(span.IsStopped));
    }

    [Fact]
    public void The_running_model_shows_its_latest_month()
    {
        // Links: cache 0, pni 1, transit 2. Paths of video: cache, pni, transit.
        var world = SampleWorlds.Simple.WithIsp(isp => isp.WithCache(1, 1));
        var layout = new WorldLayout(world).Isps[0];
        _telemetry.Measured("s", Run, layout, Outcome(layout, 1e9));
        _telemetry.Measured("s", Run, layout, Outcome(layout, 6e9));

        const string where = "neutralitysim_regime=\"neutral\",neutralitysim_scenario=\"s\"}";
        const string isp = "{otel_scope_name=\"NeutralitySim\",neutralitysim_isp=\"isp\",neutralitysim_";
        // 6 of 8 Gbit/s; the cache has no capacity this month, transit no traffic.
        Assert.Equal(
            [
                $"neutralitysim_link_utilization{isp}link=\"pni\",{where} 0.75",
                $"neutralitysim_link_utilization{isp}link=\"transit\",{where} 0",
            ],
            Lines("neutralitysim_link_utilization")
        );
        // 300 of the 400 bytes asked for.
        Assert.Equal(
            [$"neutralitysim_cache_offload_ratio{isp}provider=\"video\",{where} 0.75"],
            Lines("neutralitysim_cache_offload_ratio")
        );
        // 3 of 4 Mbit/s at eight in the evening; three in the night does not count.
        Assert.Equal(
            [$"neutralitysim_quality_lost{isp}provider=\"video\",{where} 0.25"],
            Lines("neutralitysim_quality_lost")
        );
    }

    public void Dispose()
    {
        _telemetry.Dispose();
        _client.Dispose();
        _endpoint.Dispose();
    }

    private static TrafficMonth Outcome(IspLayout layout, double percentile)
    {
        var outcome = TrafficMonth.Empty(layout, 1, 4);
        outcome.LinkPercentile95[1] = percentile;
        outcome.LinkMeanCapacity[1] = 8e9;
        outcome.LinkMeanCapacity[2] = 5e9;
        outcome.DemandedBytes[0] = 400;
        outcome.PathServedBytes[0] = 300;
        outcome.PathServedBytes[1] = 50;
        foreach (var (hour, served) in ((int, double)[])[(3, 1e6), (20, 3e6)])
        {
            outcome.HourlyStreamSeconds[hour] = 1;
            outcome.HourlyWantedBits[hour] = 4e6;
            outcome.HourlyServedBits[hour] = served;
        }

        return outcome;
    }

    private string[] Lines(string name) =>
        [
            .. _client
                .GetStringAsync(_endpoint.Address)
                .GetAwaiter()
                .GetResult()
                .Split('\n')
                .Where(line =>
                    line.StartsWith(name + "{", StringComparison.Ordinal)
                    || line.StartsWith(name + " ", StringComparison.Ordinal)
                ),
        ];

    private double Value(string name, double? whenNone = null) =>
        Lines(name) is [var line]
            ? double.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture)
            : whenNone ?? throw new InvalidOperationException($"{name} is not there once.");
}
