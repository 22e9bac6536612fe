using System.Text.Json;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.EndToEnd;

/// <summary>The scenarios and schemas that come with the program.</summary>
public sealed class ScenarioTests
{
    [Fact]
    public async Task Every_shipped_scenario_is_valid_and_listed_in_both_languages()
    {
        string scenarios = Path.Combine(Golden.RepositoryRoot, "scenarios");
        string[] shipped = [.. Directory.GetFiles(scenarios, "scenario.yaml", SearchOption.AllDirectories)];
        Assert.NotEmpty(shipped);

        var check = await CommandLine.Run("check", "scenarios");
        Assert.Equal(0, check.Code);
        Assert.All(
            check.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.StartsWith("warning: ", line, StringComparison.Ordinal)
        );
        Assert.All(
            shipped,
            file =>
                Assert.Contains(
                    $"{Path.GetRelativePath(Golden.RepositoryRoot, file)}: valid;",
                    check.Output,
                    StringComparison.Ordinal
                )
        );

        var english = await CommandLine.Run("list");
        var french = await CommandLine.RunIn([("NEUTRALITYSIM_LANG", "fr")], "list");
        Assert.Matches("first-steps +First steps", english.Output);
        Assert.Matches("first-steps +Premiers pas", french.Output);
    }

    [Fact]
    public async Task The_schema_printed_is_the_one_committed()
    {
        var schema = await CommandLine.Run("schema");
        using var parsed = JsonDocument.Parse(schema.Output);
        Assert.Equal(
            File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "scenarios", "schema", "scenario.schema.json")),
            schema.Output
        );
    }
}
