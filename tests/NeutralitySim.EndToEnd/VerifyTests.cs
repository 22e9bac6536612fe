using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;
using NeutralitySim.Results;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.EndToEnd;

/// <summary>Results are run again and told to be the same, or where they are not.</summary>
public sealed class VerifyTests : ScratchFolder
{
    private const int Usage = 1;
    private const int Different = 4;
    private const string Scenario = "scenarios/first-steps";
    private static readonly RunKey Altered = new("tolled", 0);

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Results_of_every_kind_of_command_line_come_out_identical()
    {
        await Run("plain");
        await Run("set", "--set", "isps.citynet.retail-price=25 EUR/month", "--seed", "7", "--regime", "tolled");
        await Run("totals", "--detail", "totals", "-r", "2");
        foreach (string folder in new[] { "plain", "set", "totals" })
        {
            var verified = await Verify(folder);
            Assert.Equal((0, ""), (verified.Code, verified.Errors));
            Assert.Matches(
                $"""
                \A{At(folder)}: First steps, \d of \d runs finished, seed \d, version [\d.]+
                Files: all as the run wrote them\.
                Values: identical, every one to the last bit \(SHA-256 {HashOf(folder)}\)\.
                \z
                """.ReplaceLineEndings("\n"),
                verified.Output
            );
        }

        var progress = await CommandLine.Run("verify", At("plain", "results.sqlite"), "--lang", "fr");
        Assert.Contains("mois simulés sur 36", progress.Errors, StringComparison.Ordinal);
        Assert.Contains("Valeurs\u202f: identiques", progress.Output, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task A_value_altered_by_hand_is_found_in_its_run_month_and_indicator()
    {
        await Run("out");
        AlteredResults.Write(At("out"), run => run.Key == Altered ? WithFasterMay(run) : run);

        var verified = await CommandLine.Run("verify", At("out"), "-q", "--out", At("all.csv"));

        Assert.Equal(Different, verified.Code);
        Assert.Contains(
            "Values: different. First in run tolled/0, 2024-05: Experienced speed, stored 99, again ",
            verified.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("Values that differ: 1\n", verified.Output, StringComparison.Ordinal);
        Assert.Contains(
            "are not those of which the manifest tells the hash.",
            verified.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("csv/series.csv", verified.Output, StringComparison.Ordinal);
        string[] rows = File.ReadAllLines(At("all.csv"));
        Assert.Equal("regime,replication,month,table,about,column,stored,again,relative", rows[0]);
        Assert.StartsWith(
            "tolled,0,2024-05,series,experienced-speed,value,99,",
            Assert.Single(rows[1..]),
            StringComparison.Ordinal
        );

        AlteredResults.Write(At("out"), run => run with { Series = [.. run.Series.Select(LastDigits)] });
        var close = await Verify("out");
        Assert.Matches(
            @"Values: within tolerance; \d+ differ, by 1E-11 of themselves at most \(accepted: 1E-9\)",
            close.Output
        );
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Results_of_another_version_are_a_comparison_of_versions()
    {
        await Run("out");
        AlteredResults.Write(At("out"), run => run, description => description with { EngineVersion = "0.0.9" });

        var verified = await Verify("out");
        Assert.StartsWith(
            "The results are of version 0.0.9; this program is ",
            verified.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Values: both versions give every one of them to the last bit.",
            verified.Output,
            StringComparison.Ordinal
        );

        var compared = await CommandLine.Run("compare", At("out"), At("out", "scenario.json"));
        Assert.StartsWith(
            "A was computed by version 0.0.9 of the program, B by ",
            compared.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task What_was_changed_beside_the_results_is_told()
    {
        await Run("out");
        File.AppendAllText(At("out", "report.html"), " ");
        File.Delete(At("out", "csv", "bills.csv"));
        // A manifest that was changed to suit its table does not help.
        string table = At("out", "csv", "ledger.csv");
        string was = Sha256(table);
        File.AppendAllText(table, "\n");
        string manifest = File.ReadAllText(At("out", "manifest.json"));
        File.WriteAllText(
            At("out", "manifest.json"),
            manifest
                .Replace(was, Sha256(table), StringComparison.Ordinal)
                .Replace(
                    $"\"bytes\": {new FileInfo(table).Length - 1},",
                    $"\"bytes\": {new FileInfo(table).Length},",
                    StringComparison.Ordinal
                )
        );

        var verified = await Verify("out");

        Assert.Equal(Different, verified.Code);
        Assert.Contains(
            "Files changed since the run, or not what the results give: csv/ledger.csv, report.html\nFiles missing: csv/bills.csv\n",
            verified.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("Values: identical", verified.Output, StringComparison.Ordinal);

        var bundled = await CommandLine.Run("bundle", At("out"), "-o", At("x.neutralitysim"));
        Assert.Equal((Usage, ""), (bundled.Code, bundled.Output));
        Assert.Contains(
            "these are no longer as the run wrote them: report.html, csv/bills.csv.",
            bundled.Errors,
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(At("x.neutralitysim")));
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task A_scenario_or_description_changed_since_is_told_by_its_values()
    {
        await Run("out", "--regime", "tolled");
        string kept = File.ReadAllText(At("out", "scenario.json"));
        File.WriteAllText(
            At("out", "scenario.json"),
            kept.Replace("\"30 EUR/month\"", "\"31 EUR/month\"", StringComparison.Ordinal)
        );
        Assert.NotEqual(kept, File.ReadAllText(At("out", "scenario.json")));

        var verified = await Verify("out");

        Assert.Equal(Different, verified.Code);
        Assert.Contains(
            "Inputs that results.sqlite tells otherwise than scenario.json: ",
            verified.Output,
            StringComparison.Ordinal
        );
        Assert.Matches(@"│ isps\.citynet\.retail-price +│ +30 │ +31 │ EUR/month │", verified.Output);
        Assert.Contains(
            "Values: different. First in run tolled/0, 2024-01: ",
            verified.Output,
            StringComparison.Ordinal
        );
        Assert.Matches(@"Values that differ: \d+, of which the first 20\n", verified.Output);

        File.WriteAllText(At("out", "scenario.json"), "{ \"isps\": 3 }");
        var broken = await Verify("out");
        Assert.Equal((2, ""), (broken.Code, broken.Output));
        Assert.Contains($"{At("out", "scenario.json")}:1:", broken.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", broken.Errors, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Folders_that_cannot_be_verified_are_told_why()
    {
        await Run("out", "--regime", "neutral");
        await Refused("found no such file", At("none"));
        ForeignDatabase.Create(At("foreign.sqlite"));
        Directory.CreateDirectory(At("foreign"));
        File.Move(At("foreign.sqlite"), At("foreign", "results.sqlite"));
        await Refused("a database of another program", At("foreign"));
        Directory.CreateDirectory(At("torn"));
        File.WriteAllBytes(At("torn", "results.sqlite"), File.ReadAllBytes(At("out", "results.sqlite"))[..60_000]);
        await Refused("a damaged database", At("torn"));
        Directory.CreateDirectory(At("hostile"));
        foreach (string file in new[] { "results.sqlite", "scenario.json", "manifest.json" })
            File.Copy(At("out", file), At("hostile", file));
        Execute(At("hostile", "results.sqlite"), "UPDATE block SET rows = 2000000000");
        await Refused("a damaged database", At("hostile"));
        Execute(
            At("hostile", "results.sqlite"),
            "UPDATE experiment SET description = json_set(description, '$.regimes', NULL)"
        );
        await Refused("found results of version", At("hostile"));
        using (new FileStream(At("out", ".running"), FileMode.Create, FileAccess.Write, FileShare.None))
            await Refused("a run is writing there", At("out"));
        // One that was killed holds nothing any more.
        Assert.Equal(0, (await Verify("out")).Code);
        string manifest = File.ReadAllText(At("out", "manifest.json"));
        File.WriteAllText(At("out", "manifest.json"), "[1, 2");
        await Refused("found no manifest of NeutralitySim", At("out"));
        File.WriteAllText(At("out", "manifest.json"), manifest);
        File.Delete(At("out", "scenario.json"));
        await Refused("--resume' keeps the results and writes both", At("out"));
        Execute(
            At("out", "results.sqlite"),
            "UPDATE experiment SET engine_version = '0.1.0', description = json_set(description, '$.engineVersion', '0.1.0')"
        );
        await Refused("into another folder", At("out"));
        Execute(At("out", "results.sqlite"), "PRAGMA foreign_keys = OFF; DELETE FROM block; DELETE FROM run");
        await Refused("no run in it is finished", At("out"));
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Of_an_interrupted_experiment_the_finished_runs_are_verified()
    {
        using (
            var started = await CommandLine.StartUntil("first-steps 20 %", "run", Scenario, "-r", "20", "-o", At("out"))
        )
        {
            started.Interrupt();
            Assert.Equal(130, (await started.End()).Code);
        }

        var verified = await Verify("out");
        Assert.Equal(0, verified.Code);
        Assert.Matches(@"First steps, \d+ of 60 runs finished", verified.Output);
        Assert.Contains("Values: identical", verified.Output, StringComparison.Ordinal);
    }

    private static RunResult WithFasterMay(RunResult run) =>
        run with
        {
            Series =
            [
                .. run.Series.Select(point =>
                    point is { Indicator: "experienced-speed", Month: 4 } && point.Entity == Entity.All
                        ? point with
                        {
                            Value = 99,
                        }
                        : point
                ),
            ],
        };

    private static SeriesPoint LastDigits(SeriesPoint point) => point with { Value = point.Value * (1 + 1e-11) };

    private static async Task Refused(string reason, string path)
    {
        var told = await CommandLine.Run("verify", path, "-q");
        Assert.Equal((Usage, ""), (told.Code, told.Output));
        Assert.Contains(reason, told.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", told.Errors, StringComparison.Ordinal);
    }

    private Task<CommandLine.Outcome> Verify(string folder) => CommandLine.Run("verify", At(folder), "-q");

    private async Task Run(string folder, params string[] more)
    {
        string[] command = ["run", Scenario, "-q", "--rules", "none", "-o", At(folder), .. more];
        Assert.Equal(0, (await CommandLine.Run(more.Contains("-r") ? command : [.. command, "-r", "1"])).Code);
    }

    private string HashOf(string folder)
    {
        using var reader = ResultsReader.Open(At(folder));
        return ResultsHash.Compute(reader);
    }

    private static string Sha256(string file) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)));

    private static void Execute(string file, string statement)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
