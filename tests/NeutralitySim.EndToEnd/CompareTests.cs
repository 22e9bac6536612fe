using System.Text.Json;

namespace NeutralitySim.EndToEnd;

/// <summary>Scenarios and regimes are compared without running them.</summary>
public sealed class CompareTests : ScratchFolder
{
    private const int Usage = 1;

    [Fact]
    public async Task Scenarios_of_two_currencies_months_and_countries_say_so_first_and_then_their_inputs()
    {
        var told = await CommandLine.Run("compare", "scenarios/first-steps", "scenarios/us-2014/scenario.yaml");
        Assert.Equal((0, ""), (told.Code, told.Errors));
        string[] lines = told.Output.Split('\n');
        Assert.Equal("A is in EUR, B in USD: their money is shown and not subtracted.", lines[0]);
        Assert.StartsWith("A covers 2024-01 – 2024-12, B 2013-09 – 2014-12:", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("The ISPs of A are in FR, those of B in US", lines[2], StringComparison.Ordinal);
        Assert.Equal("A: scenarios/first-steps", lines[3]);
        Assert.Matches(@"Inputs that differ: \d+ \(in both \d+, only in A \d+, only in B \d+\)", told.Output);
        Assert.Matches(@"│ currency +│ +EUR │ +USD │", told.Output);
        Assert.Matches(@"and \d+ more, all of them with --format csv\.", told.Output);
        Assert.EndsWith(
            "Nothing was run: results are compared where both have been.\n",
            told.Output,
            StringComparison.Ordinal
        );

        var csv = await CommandLine.Run("compare", "scenarios/first-steps", "scenarios/us-2014", "--format", "csv");
        string[] rows = csv.Output.TrimEnd('\n').Split('\n');
        Assert.Equal("kind,regime,what,about,a,b,difference,low,high,unit", rows[0]);
        Assert.Equal(3, rows.Count(row => row.StartsWith("caution,", StringComparison.Ordinal)));
        int all = int.Parse(
            System.Text.RegularExpressions.Regex.Match(told.Output, @"differ: (\d+)").Groups[1].Value,
            System.Globalization.CultureInfo.InvariantCulture
        );
        Assert.Equal(all, rows.Count(row => row.StartsWith("input,", StringComparison.Ordinal)));

        var json = await CommandLine.Run("compare", "scenarios/first-steps", "scenarios/us-2014", "--format", "json");
        var comparison = JsonDocument.Parse(json.Output).RootElement[0];
        Assert.Equal(all, comparison.GetProperty("inputs").GetArrayLength());
        Assert.Equal("us-2014", comparison.GetProperty("b").GetProperty("scenario").GetString());
    }

    [Fact]
    public async Task Regimes_of_a_scenario_are_compared_by_their_rules_in_french_and_on_a_narrow_terminal()
    {
        var told = await CommandLine.RunIn([("COLUMNS", "50")], "compare", "scenarios/first-steps", "--lang", "fr");
        Assert.Equal((0, ""), (told.Code, told.Errors));
        Assert.Matches(@"\ntoll\.price\n  Neutre +–\n  Péage +1\n  unité +EUR/Mbps/month\n", told.Output);
        Assert.All(told.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 50));
        Assert.Contains("Péage face à Neutre", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_neither_results_nor_a_scenario_is_told()
    {
        var told = await CommandLine.Run("compare", "scenarios/levers");
        Assert.Equal((Usage, ""), (told.Code, told.Output));
        Assert.Contains("found no such file", told.Errors, StringComparison.Ordinal);
        var broken = await CommandLine.Run("compare", "scenarios/levers/audience.yaml", "scenarios/first-steps");
        Assert.Equal((2, ""), (broken.Code, broken.Output));
        Assert.Contains("scenarios/levers/audience.yaml", broken.Errors, StringComparison.Ordinal);
    }
}
