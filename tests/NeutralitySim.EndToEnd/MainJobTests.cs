using System.Text.Json;
using NeutralitySim.Results;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.EndToEnd;

/// <summary>The main job: a scenario in, a comparison and a folder of results out.</summary>
public sealed class MainJobTests : ScratchFolder
{
    private const string Scenario = "scenarios/first-steps/scenario.yaml";

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task A_run_prints_its_comparison_on_standard_output_and_writes_every_file()
    {
        var run = await CommandLine.Run("run", Scenario, "-r", "2", "--out", At("out"));

        Assert.Equal(0, run.Code);
        Assert.Contains("│ Experienced speed (Mbit/s)", run.Output, StringComparison.Ordinal);
        Assert.Contains("difference from Neutral", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("months simulated", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output + run.Errors);
        Assert.StartsWith(
            $"Reading {Scenario} …\nwarning: scenarios/first-steps",
            run.Errors,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\nfirst-steps: regimes 3, replications 2, months 12, seed 1\n",
            run.Errors,
            StringComparison.Ordinal
        );
        Assert.Contains("first-steps 100 %\n72 of 72 months simulated in", run.Errors, StringComparison.Ordinal);
        Assert.Equal(
            [
                "csv",
                "figures",
                "impact-framework",
                "manifest.json",
                "report.html",
                "results.json",
                "results.sqlite",
                "scenario.json",
            ],
            Directory.EnumerateFileSystemEntries(At("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.Contains("comparison.csv", Names(At("out", "csv")));
        Assert.Contains("datapackage.json", Names(At("out", "csv")));
        Assert.Contains("speed-index-by-month.svg", Names(At("out", "figures")));
        using var results = ResultsReader.Open(At("out"));
        Assert.Equal(6, results.Runs.Count);
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public async Task The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        string[] seeds = ["5", "5", "6"];
        for (int i = 0; i < seeds.Length; i++)
            Assert.Equal(
                0,
                (await CommandLine.Run("run", Scenario, "-r", "1", "--seed", seeds[i], "-q", "-o", At($"{i}"))).Code
            );

        Assert.Equal(HashOf(At("0")), HashOf(At("1")));
        Assert.NotEqual(HashOf(At("0")), HashOf(At("2")));
        foreach (string file in Files(At("0")).Where(f => Path.GetExtension(f) != ".sqlite"))
            Assert.True(
                File.ReadAllBytes(At("0", file)).AsSpan().SequenceEqual(File.ReadAllBytes(At("1", file))),
                $"{file} differs between two runs with one seed."
            );
        Assert.NotEqual(File.ReadAllText(At("0", "csv", "series.csv")), File.ReadAllText(At("2", "csv", "series.csv")));
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public async Task The_order_in_which_regimes_are_named_changes_no_number()
    {
        await CommandLine.Run(
            "run",
            Scenario,
            "-r",
            "1",
            "-q",
            "-o",
            At("named"),
            "--regime",
            "tolled",
            "--regime",
            "neutral"
        );
        await CommandLine.Run(
            "run",
            Scenario,
            "-r",
            "1",
            "-q",
            "-o",
            At("reversed"),
            "--set",
            "regimes=[tolled, neutral]"
        );

        foreach (string table in new[] { "indicators.csv", "series.csv", "ledger.csv", "emissions.csv" })
            Assert.Equal(SortedLines(At("named", "csv", table)), SortedLines(At("reversed", "csv", table)));
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Json_and_csv_on_standard_output_are_the_exported_files_and_can_be_read()
    {
        var json = await CommandLine.Run("run", Scenario, "-r", "1", "-q", "-o", At("out"), "--format", "json");
        using var document = JsonDocument.Parse(json.Output);
        Assert.Equal(HashOf(At("out")), document.RootElement.GetProperty("resultsHash").GetString());
        Assert.Equal(File.ReadAllText(At("out", "results.json")), json.Output);
        Assert.Equal("", json.Errors);

        var csv = await CommandLine.RunIn(
            [("NEUTRALITYSIM_FORMAT", "csv"), ("NEUTRALITYSIM_QUIET", "1")],
            "run",
            Scenario,
            "-r",
            "1",
            "-o",
            At("out")
        );
        Assert.Equal(File.ReadAllText(At("out", "csv", "comparison.csv")), csv.Output);
        Assert.Equal("", csv.Errors);
        string[] lines = csv.Output.TrimEnd('\n').Split('\n');
        Assert.StartsWith("indicator,entity_kind,entity,unit,regime,", lines[0], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.Equal(lines[0].Count(c => c == ','), line.Count(c => c == ',')));
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task On_a_narrow_terminal_every_line_fits()
    {
        var run = await CommandLine.RunIn([("COLUMNS", "80")], "run", Scenario, "-r", "2", "-q", "-o", At("out"));
        Assert.Equal(0, run.Code);
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.Contains("\n  Paid peering  ", run.Output, StringComparison.Ordinal);
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public async Task Two_experiments_are_compared()
    {
        await CommandLine.Run("run", Scenario, "-r", "2", "-q", "-o", At("a"));
        await CommandLine.Run(
            "run",
            Scenario,
            "-r",
            "2",
            "-q",
            "-o",
            At("b"),
            "--set",
            "isps.citynet.retail-price=25 EUR/month"
        );

        var same = await CommandLine.Run("compare", At("a"), At("a"));
        var cheaper = await CommandLine.Run("compare", At("a"), At("b"));

        Assert.DoesNotContain(" * │", same.Output, StringComparison.Ordinal);
        Assert.Matches(@"ISP margin .* │ Neutral .*−5\.00 \[−5\.00, −5\.00\] \*", cheaper.Output);
        Assert.StartsWith("A: ", cheaper.Output, StringComparison.Ordinal);
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public async Task What_differs_in_currency_months_and_country_is_said_first_and_two_currencies_are_not_subtracted()
    {
        string[] Command(string folder, params string[] more) =>
            ["run", Scenario, "-r", "1", "-q", "-o", At(folder), "--regime", "neutral", .. more];
        await CommandLine.Run(Command("a"));
        await CommandLine.Run(Command("months", "--set", "calendar.months=6"));
        string dollars = File.ReadAllText(Path.Combine(Golden.RepositoryRoot, Scenario))
            .Replace(" EUR", " USD", StringComparison.Ordinal)
            .Replace("country: FR", "country: US", StringComparison.Ordinal);
        File.WriteAllText(At("dollars.yaml"), "currency: USD\n" + dollars);
        Assert.Equal("", (await CommandLine.Run("run", At("dollars.yaml"), "-r", "1", "-q", "-o", At("b"))).Errors);

        var months = await CommandLine.Run("compare", At("a"), At("months"));
        Assert.StartsWith("A covers 2024-01 – 2024-12, B 2024-01 – 2024-06:", months.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("currency", months.Output, StringComparison.Ordinal);

        var other = await CommandLine.Run("compare", At("a"), At("b"));
        Assert.StartsWith(
            "A is in EUR, B in USD: their money is shown and not subtracted.\n"
                + "The ISPs of A are in FR, those of B in US: ",
            other.Output,
            StringComparison.Ordinal
        );
        Assert.Matches(@"ISP margin \(EUR \| USD/line/month\) +│ Neutral +│ +[\d.]+ +│ +[\d.]+ +│ +– +│", other.Output);
        Assert.Matches(@"Energy.*│ Neutral .*│ +[+−]?\d", other.Output);

        await CommandLine.Run("run", Scenario, "-r", "1", "-q", "-o", At("tolled"), "--regime", "tolled");
        var nothing = await CommandLine.Run("compare", At("a"), At("tolled"));
        Assert.Equal((1, ""), (nothing.Code, nothing.Output));
        Assert.StartsWith(
            "The two have no finished regime in common (A: neutral; B: tolled)",
            nothing.Errors,
            StringComparison.Ordinal
        );
    }

    private static string HashOf(string folder)
    {
        using var reader = ResultsReader.Open(folder);
        return ResultsHash.Compute(reader);
    }

    private static IEnumerable<string?> Names(string folder) =>
        Directory.EnumerateFiles(folder).Select(Path.GetFileName);

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f));

    private static IEnumerable<string> SortedLines(string file) => File.ReadLines(file).Order(StringComparer.Ordinal);
}
