using NeutralitySim.Cli.New;
using NeutralitySim.Core.Results;
using NeutralitySim.Results;

namespace NeutralitySim.EndToEnd;

/// <summary>Scenarios to start from: they are valid without a word, run, and say the same in both languages.</summary>
public sealed class NewTests : ScratchFolder
{
    public static TheoryData<string> Names => [.. Templates.Names];

    [Theory]
    [Trait("Speed", "Slow")]
    [MemberData(nameof(Names))]
    public async Task A_template_is_valid_without_a_remark_and_runs_to_the_same_results_in_both_languages(string name)
    {
        foreach (string language in new[] { "en", "fr" })
        {
            string folder = At(language);
            var written = await CommandLine.Run("new", name, "--out", folder, "--lang", language);
            Assert.Equal((0, ""), (written.Code, written.Errors));
            Assert.Contains($"neutralitysim run {folder}", written.Output, StringComparison.Ordinal);

            var check = await CommandLine.Run("check", folder);
            Assert.Equal((0, ""), (check.Code, check.Errors));

            var run = await CommandLine.Run("run", folder, "-q", "-r", "1", "--out", At("out", language));
            Assert.Equal((0, ""), (run.Code, run.Errors));
        }

        foreach (string table in new[] { "indicators.csv", "ledger.csv", "emissions.csv" })
            Assert.Equal(
                Without(File.ReadAllText(At("out", "en", "csv", table)), ",en,"),
                Without(File.ReadAllText(At("out", "fr", "csv", table)), ",fr,")
            );
        using var reader = ResultsReader.Open(At("out", "en"));
        Assert.All(reader.Runs, run => Assert.DoesNotContain(reader.Events(run), e => e.Kind == RunEventKind.Exit));
    }

    [Fact]
    public async Task What_is_there_is_never_overwritten()
    {
        Assert.Equal(0, (await CommandLine.Run("new", "germany-2025", "--out", At("mine"))).Code);
        string file = At("mine", "scenario.yaml");
        File.AppendAllText(file, "# mine\n");

        var again = await CommandLine.Run("new", "germany-2025", "--out", At("mine"));

        Assert.Equal((1, ""), (again.Code, again.Output));
        Assert.Equal(
            $"{At("mine")}: this folder is not empty, and nothing was written; name another with --out.\n",
            again.Errors
        );
        Assert.EndsWith("# mine\n", File.ReadAllText(file), StringComparison.Ordinal);
    }

    // The scenario's id is the name of its folder.
    private static string Without(string text, string id) => text.Replace(id, ",", StringComparison.Ordinal);
}
