using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Validation;

/// <summary>Shipped scenarios.</summary>
internal static class Shipped
{
    /// <summary>Loads one; it has no errors.</summary>
    public static Experiment Load(string scenario, ScenarioLoadOptions? options = null) =>
        LoadFile($"{scenario}/scenario.yaml", options);

    /// <summary>Loads a file under <c>scenarios</c>; it has no errors.</summary>
    public static Experiment LoadFile(string path, ScenarioLoadOptions? options = null)
    {
        var loaded = ScenarioLoader.Load(Path.Combine(Golden.RepositoryRoot, "scenarios", path), options);
        Assert.Equal([], loaded.Errors.Select(e => e.ToString()));
        return loaded.Experiment!;
    }

    /// <summary>One run of one regime without noise.</summary>
    public static RunResult Run(string scenario, string regime, params (string Path, string YamlValue)[] settings)
    {
        var options = new ScenarioLoadOptions { Regimes = [regime], Settings = [("demand.noise", "off"), .. settings] };
        var experiment = Load(scenario, options);
        return new Simulation(Assert.Single(experiment.Worlds), 0, experiment.Seed).Run();
    }

    /// <summary>The first runs of a regime.</summary>
    public static RunResult[] Runs(Experiment experiment, string regime, int replications)
    {
        var world = experiment.Worlds.Single(w => w.Regime.Id == regime);
        return
        [
            .. Enumerable
                .Range(0, replications)
                .Select(replication => new Simulation(world, replication, experiment.Seed).Run()),
        ];
    }
}
