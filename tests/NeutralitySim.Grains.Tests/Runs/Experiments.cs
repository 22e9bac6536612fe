using NeutralitySim.Core.Runs;
using NeutralitySim.Scenarios;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Grains.Tests.Runs;

/// <summary>Shipped scenarios.</summary>
internal static class Experiments
{
    /// <summary>Ids of all that are shipped.</summary>
    public static IEnumerable<string> Ids() =>
        Directory
            .GetFiles(Path.Combine(Golden.RepositoryRoot, "scenarios"), "scenario.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetFileName(Path.GetDirectoryName(path))!)
            .Order(StringComparer.Ordinal);

    /// <summary>A shipped scenario, with fewer replications than it asks for.</summary>
    public static Experiment Load(string id, int replications)
    {
        var loaded = ScenarioLoader.Load(
            Path.Combine(Golden.RepositoryRoot, "scenarios", id, "scenario.yaml"),
            new ScenarioLoadOptions { Replications = replications }
        );
        Assert.Empty(loaded.Errors);
        return loaded.Experiment!;
    }
}
