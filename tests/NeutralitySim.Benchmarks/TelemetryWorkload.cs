using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Scenarios;
using NeutralitySim.Telemetry;

namespace NeutralitySim.Benchmarks;

/// <summary>An experiment on one thread: its regimes, once each, with telemetry in one of its states.</summary>
internal sealed class TelemetryWorkload : IDisposable
{
    private readonly Experiment _experiment;
    private readonly TelemetrySession? _session;
    private readonly Scheduler _scheduler;

    /// <param name="scenario">Scenario's folder.</param>
    /// <param name="state">Who listens.</param>
    public TelemetryWorkload(string scenario, TelemetryState state)
    {
        _experiment = ScenarioLoader.Load(scenario, new ScenarioLoadOptions { Replications = 1 }).Experiment!;
        const string variable = "OTEL_EXPORTER_OTLP_ENDPOINT";
        Environment.SetEnvironmentVariable(variable, state == TelemetryState.Sent ? "http://127.0.0.1:9" : null);
        _session =
            state == TelemetryState.None ? null : TelemetrySession.Start(state == TelemetryState.Scraped ? 0 : null);
        Environment.SetEnvironmentVariable(variable, null);
        _scheduler = new Scheduler(new InProcessRunner(1, _session?.Probe), probe: _session?.Probe);
    }

    public void Run() => _scheduler.Run(_experiment, new Deaf(), CancellationToken.None).GetAwaiter().GetResult();

    public void Dispose() => _session?.Dispose();

    private sealed class Deaf : IExperimentObserver
    {
        public void MonthFinished(RunKey run, int month) { }

        public void RunFailed(RunFailure failure) => throw new InvalidOperationException(failure.Message.English);

        public void RunFinished(RunResult result) { }
    }
}
