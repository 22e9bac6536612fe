using BenchmarkDotNet.Attributes;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Benchmarks;

/// <summary>One whole run of a shipped scenario: all its months under one regime.</summary>
[MemoryDiagnoser]
public class RunBenchmarks
{
    private Experiment _experiment = null!;

    /// <summary>Scenario.</summary>
    [Params("first-steps", "us-2014")]
    public string Scenario { get; set; } = "";

    /// <summary>Loads the scenario.</summary>
    [GlobalSetup]
    public void Load() => _experiment = ScenarioLoader.Load(ScenariosFolder.Of(Scenario)).Experiment!;

    /// <summary>The run.</summary>
    [Benchmark]
    public RunResult Run() => new Simulation(_experiment.Worlds[0], 0, _experiment.Seed).Run();
}
