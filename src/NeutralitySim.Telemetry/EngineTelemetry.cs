using System.Collections.Concurrent;
using System.Diagnostics;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Telemetry;

/// <summary>
/// Turns what the engine tells into spans (experiment ⊃ run ⊃ month ⊃ ISP) and measurements, for whoever listens to the
/// activity source and the meter called <see cref="Name"/>. Holds only stages that are under way. Safe for any number of threads.
/// </summary>
public sealed class EngineTelemetry : IEngineProbe, IDisposable
{
    /// <summary>Name of the activity source and of the meter.</summary>
    public const string Name = "NeutralitySim";

    private readonly ActivitySource _spans = new(Name);
    private readonly EngineMetrics _metrics = new();
    private readonly ConcurrentDictionary<EngineStage, OpenStage> _open = new();

    /// <inheritdoc/>
    public IDisposable? Begin(EngineStage stage)
    {
        var parent = ParentOf(stage);
        var span = StartSpan(stage, parent);
        if (stage.Isp is not null)
            return span;
        var opened = new OpenStage(this, stage, span);
        _open[opened.Key] = opened;
        if (stage.Run is null)
            _metrics.RunsPlanned(stage.RunsToDo);
        else if (stage.Month is null)
            _metrics.RunStarted(wasPlanned: parent?.TakeRun() ?? false);
        return opened;
    }

    /// <inheritdoc/>
    public void Measured(string scenario, RunKey run, IspLayout layout, TrafficMonth outcome) =>
        _metrics.Measured(scenario, run.Regime, layout, outcome);

    /// <inheritdoc/>
    public void Dispose()
    {
        _spans.Dispose();
        _metrics.Dispose();
    }

    private OpenStage? ParentOf(EngineStage stage) =>
        stage.Run is null
            ? null
            : _open.GetValueOrDefault(
                stage.Isp is not null ? stage with { Isp = null }
                : stage.Month is not null ? stage with { Month = null }
                : new EngineStage(stage.Scenario)
            );

    private Activity? StartSpan(EngineStage stage, OpenStage? parent)
    {
        // What flows with the call is the truer parent: two experiments with one scenario may be under way.
        var known = Activity.Current is null && parent?.Span is { } span ? span.Context : default;
        var started = _spans.StartActivity(SpanNames.Of(stage), ActivityKind.Internal, known);
        if (started is not { IsAllDataRequested: true })
            return started;
        started.SetTag(AttributeNames.Scenario, stage.Scenario);
        if (stage.Run is { } run)
        {
            started.SetTag(AttributeNames.Regime, run.Regime);
            started.SetTag(AttributeNames.Replication, run.Replication);
        }

        if (stage.Month is { } month)
            started.SetTag(AttributeNames.Month, month);
        if (stage.Isp is { } isp)
            started.SetTag(AttributeNames.Isp, isp);
        return started;
    }

    private void End(OpenStage stage, double seconds)
    {
        _open.TryRemove(KeyValuePair.Create(stage.Key, stage));
        stage.Span?.Dispose();
        if (stage.Key.Run is not { } run)
            _metrics.RunsDropped(stage.TakeAllRuns());
        else if (stage.Key.Month is null)
            _metrics.RunFinished(stage.Key.Scenario, run.Regime, seconds);
        else
            _metrics.MonthFinished(stage.Key.Scenario, run.Regime, seconds);
    }

    private sealed class OpenStage(EngineTelemetry telemetry, EngineStage stage, Activity? span) : IDisposable
    {
        private readonly long _start = Stopwatch.GetTimestamp();
        private int _runsToDo = stage.RunsToDo;

        public EngineStage Key { get; } = stage with { RunsToDo = 0 };

        public Activity? Span => span;

        public bool TakeRun() => Interlocked.Decrement(ref _runsToDo) >= 0;

        public int TakeAllRuns() => Math.Max(0, Interlocked.Exchange(ref _runsToDo, 0));

        public void Dispose() => telemetry.End(this, Stopwatch.GetElapsedTime(_start).TotalSeconds);
    }
}
