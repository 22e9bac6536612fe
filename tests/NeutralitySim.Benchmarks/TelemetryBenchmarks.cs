using BenchmarkDotNet.Attributes;

namespace NeutralitySim.Benchmarks;

/// <summary>What telemetry costs an experiment; off must cost nothing.</summary>
[MemoryDiagnoser]
public class TelemetryBenchmarks
{
    private TelemetryWorkload _workload = null!;

    /// <summary>Scenario.</summary>
    [Params("first-steps", "us-2014")]
    public string Scenario { get; set; } = "";

    /// <summary>Who listens.</summary>
    [ParamsAllValues]
    public TelemetryState State { get; set; }

    /// <summary>Loads the scenario and starts to listen.</summary>
    [GlobalSetup]
    public void Prepare() => _workload = new TelemetryWorkload(ScenariosFolder.Of(Scenario), State);

    /// <summary>Stops listening.</summary>
    [GlobalCleanup]
    public void Stop() => _workload.Dispose();

    /// <summary>All regimes, once each.</summary>
    [Benchmark]
    public void Experiment() => _workload.Run();
}
