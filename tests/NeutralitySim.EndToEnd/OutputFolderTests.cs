using Microsoft.Data.Sqlite;
using NeutralitySim.Results;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.EndToEnd;

/// <summary>A folder of results holds one experiment, by one rule, and what keeps it from being written is told in our own words.</summary>
public sealed class OutputFolderTests : ScratchFolder
{
    private const int Usage = 1;
    private const string Wide = "scenarios/schema/example.yaml";
    private const string Narrow = "scenarios/first-steps";

    [Trait("Speed", "Slow")]
    [Fact]
    public async Task What_an_earlier_scenario_wrote_goes_and_what_the_user_put_there_stays()
    {
        Assert.Equal(0, (await Run(Wide, "used", "--set", "calendar.months=2")).Code);
        string[] own = [At("used", "notes.txt"), At("used", "csv", "mine.csv"), At("used", "figures", "mine.svg")];
        foreach (string file in own)
            File.WriteAllText(file, "mine");
        Assert.True(File.Exists(At("used", "csv", "corporate_plan.csv")));

        Assert.Equal(0, (await Run(Narrow, "used", "--regime", "neutral")).Code);
        Assert.Equal(0, (await Run(Narrow, "clean", "--regime", "neutral")).Code);

        Assert.Equal(
            Files(At("clean")).Concat(own.Select(file => Path.GetRelativePath(At("used"), file))).Order(),
            Files(At("used")).Order()
        );
        foreach (string file in Files(At("clean")).Where(file => Path.GetExtension(file) != ".sqlite"))
            Assert.Equal(File.ReadAllText(At("clean", file)), File.ReadAllText(At("used", file)));
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Results_of_another_version_are_replaced_or_where_they_are_to_be_kept_refused()
    {
        string[] changes =
        [
            "PRAGMA user_version = 2",
            "PRAGMA user_version = 9",
            "UPDATE experiment SET engine_version = '0.0.9', description = '{}'",
        ];
        await Run(Narrow, "out");
        foreach (string change in changes)
        {
            Execute(At("out", "results.sqlite"), change);
            byte[] before = File.ReadAllBytes(At("out", "results.sqlite"));

            var refused = await Run(Narrow, "out", "--resume");
            Assert.Equal((Usage, ""), (refused.Code, refused.Output));
            Assert.StartsWith($"{At("out")}: cannot be resumed", refused.Errors, StringComparison.Ordinal);
            Assert.EndsWith("or leave out --resume to replace them.\n", refused.Errors, StringComparison.Ordinal);
            Assert.Equal(before, File.ReadAllBytes(At("out", "results.sqlite")));
            Assert.True(File.Exists(At("out", "report.html")));

            var compared = await CommandLine.Run("compare", At("out"), At("out"));
            Assert.Equal(Usage, compared.Code);
            Assert.Contains("found results", compared.Errors, StringComparison.Ordinal);

            Assert.Equal((0, ""), await Run(Narrow, "out") is var run ? (run.Code, run.Errors) : default);
            using var reader = ResultsReader.Open(At("out"));
            Assert.Equal(3, reader.Runs.Count);
        }
    }

    [SkippableTheory]
    [Trait("Speed", "Slow")]
    [InlineData("en", "could not be written to (", "the disk is full", "Finished runs are kept there;")]
    [InlineData("fr", "impossible d'y écrire (", "le disque est plein", "Les calculs terminés y sont gardés")]
    public async Task A_full_disk_is_told_and_what_is_finished_is_kept(
        string language,
        string told,
        string reason,
        string remedy
    )
    {
        Skip.IfNot(File.Exists("/dev/full"), "There is no /dev/full here.");
        string[] command = ["run", Narrow, "-r", "40", "-o", At("out"), "--lang", language];
        using var started = await CommandLine.StartUntil("first-steps 10", command);
        Directory.CreateDirectory(At("out", "csv"));
        File.CreateSymbolicLink(At("out", "csv", "series.csv"), "/dev/full");

        var full = await started.End();

        Assert.Equal(Usage, full.Code);
        Assert.Contains(told, full.Errors, StringComparison.Ordinal);
        Assert.Contains(reason, full.Errors, StringComparison.Ordinal);
        Assert.Contains(remedy, full.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("No space left", full.Errors, StringComparison.Ordinal);

        File.Delete(At("out", "csv", "series.csv"));
        Assert.Equal(0, (await CommandLine.Run([.. command, "--resume"])).Code);
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task A_folder_that_is_removed_while_a_run_writes_there_is_told()
    {
        using var started = await CommandLine.StartUntil(" 10 %", "run", Narrow, "-r", "100", "-o", At("out"));
        Directory.Delete(At("out"), recursive: true);

        var ended = await started.End();

        Assert.Equal(Usage, ended.Code);
        Assert.EndsWith(
            $"{At("out")}: the folder was removed while the run wrote to it, and the results with it; the same command starts anew.\n",
            ended.Errors,
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(At("out")));
    }

    private Task<CommandLine.Outcome> Run(string scenario, string folder, params string[] more) =>
        CommandLine.Run(["run", scenario, "-q", "-r", "1", "-o", At(folder), .. more]);

    private static void Execute(string file, string statement)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f));
}
