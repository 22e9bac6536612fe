using System.Text;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>The scenario as it was used loads without any other file to the same experiment.</summary>
public sealed class KeptScenarioTests
{
    [Theory]
    [InlineData("first-steps/scenario.yaml")]
    [InlineData("us-2014/scenario.yaml")]
    [InlineData("us-2014/slow-lines.yaml")]
    [InlineData("schema/example.yaml")]
    [InlineData("schema/example-tables.yaml")]
    public void With_settings_seed_replications_and_regimes_of_the_command_line(string file)
    {
        string path = Path.Combine(Golden.RepositoryRoot, "scenarios", file);
        var all = ScenarioLoader.Load(path).Experiment!.Description;
        var options = new ScenarioLoadOptions
        {
            Settings = [("calendar.months", "3"), ("emissions.fixed-network", "7 Wh/GB")],
            Seed = 42,
            Replications = 3,
            Regimes = [all.Regimes[^1].Id],
        };
        var used = ScenarioLoader.Load(path, options);
        var description = used.Experiment!.Description;

        var kept = ScenarioLoader.LoadKept(
            Encoding.UTF8.GetString(used.Json()!),
            description.Id,
            new ScenarioLoadOptions { Regimes = options.Regimes, Replications = 3 }
        );

        Assert.Equal([], kept.Errors.Select(error => error.ToString()));
        Assert.Equal(description.ScenarioHash, kept.Experiment!.Description.ScenarioHash);
        Assert.Equal(used.WorldHashes, kept.WorldHashes);
        Assert.Equal((42ul, 3), (kept.Experiment.Seed, kept.Experiment.Replications));
        Assert.Equal(
            description.Parameters.Select(parameter => parameter with { Note = "" }),
            kept.Experiment.Description.Parameters.Select(parameter => parameter with { Note = "" })
        );
        Assert.Equal(Path.GetFullPath(path), used.Files[0]);
        Assert.Null(ScenarioLoader.LoadText("calendar: 3", "broken").Json());
    }
}
