using System.Diagnostics;
using System.Diagnostics.Metrics;
using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Telemetry;

/// <summary>The instruments of the engine. How the simulator fares, and where the running model stands.</summary>
internal sealed class EngineMetrics : IDisposable
{
    private const string Seconds = "s";
    private const string Runs = "{run}";

    private readonly Meter _meter = new(EngineTelemetry.Name);
    private readonly ModelGauges _model;
    private readonly Counter<long> _months;
    private readonly Histogram<double> _monthDuration;
    private readonly Histogram<double> _runDuration;
    private readonly UpDownCounter<long> _activeRuns;
    private readonly UpDownCounter<long> _waitingRuns;

    public EngineMetrics()
    {
        _model = new ModelGauges(_meter);
        _months = _meter.CreateCounter<long>("neutralitysim.epochs", "{epoch}", "Months simulated.");
        _monthDuration = Duration("neutralitysim.epoch.duration", "Time a month of a run took.", SecondsBounds.Short);
        _runDuration = Duration("neutralitysim.run.duration", "Time a run took.", SecondsBounds.Long);
        _activeRuns = _meter.CreateUpDownCounter<long>("neutralitysim.run.active", Runs, "Runs under way.");
        _waitingRuns = _meter.CreateUpDownCounter<long>("neutralitysim.run.waiting", Runs, "Runs not yet begun.");
        _meter.CreateObservableGauge(
            "neutralitysim.process.memory",
            () => Environment.WorkingSet,
            "By",
            "Physical memory of this process."
        );
    }

    public void RunsPlanned(int runs) => _waitingRuns.Add(runs);

    public void RunsDropped(int runs) => _waitingRuns.Add(-runs);

    public void RunStarted(bool wasPlanned)
    {
        _activeRuns.Add(1);
        if (wasPlanned)
            _waitingRuns.Add(-1);
    }

    public void RunFinished(string scenario, string regime, double seconds)
    {
        _activeRuns.Add(-1);
        _runDuration.Record(seconds, Of(scenario, regime));
    }

    public void MonthFinished(string scenario, string regime, double seconds)
    {
        var attributes = Of(scenario, regime);
        _months.Add(1, attributes);
        _monthDuration.Record(seconds, attributes);
    }

    public void Measured(string scenario, string regime, IspLayout layout, TrafficMonth outcome) =>
        _model.Record(Of(scenario, regime), layout, outcome);

    public void Dispose() => _meter.Dispose();

    private static TagList Of(string scenario, string regime) =>
        new() { { AttributeNames.Scenario, scenario }, { AttributeNames.Regime, regime } };

    private Histogram<double> Duration(string name, string description, double[] bounds) =>
        _meter.CreateHistogram(
            name,
            Seconds,
            description,
            tags: null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = bounds }
        );
}
