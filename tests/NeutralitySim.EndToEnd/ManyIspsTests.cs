using NeutralitySim.Results;
using NeutralitySim.Results.Detail;

namespace NeutralitySim.EndToEnd;

/// <summary>A world of more ISPs than anyone reads line by line is kept, exported and told by its sums.</summary>
public sealed class ManyIspsTests : ScratchFolder
{
    private const int Isps = 21;

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Large_tables_are_parquet_and_later_replications_are_kept_by_month_unless_asked_otherwise()
    {
        string scenario = Write();
        var run = await Run(scenario, "out");
        Assert.Equal(0, run.Code);
        Assert.Contains(
            "21 ISPs: the first replication is kept in full, the others by month; --detail full keeps all of each.\n",
            run.Errors,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "21 ISPs: the tables with most rows are written as Parquet",
            run.Errors,
            StringComparison.Ordinal
        );
        Assert.True(File.Exists(At("out", "parquet", "emissions.parquet")));
        Assert.True(File.Exists(At("out", "parquet", "datapackage.json")));
        Assert.False(File.Exists(At("out", "csv", "emissions.csv")));
        Assert.True(File.Exists(At("out", "csv", "comparison.csv")));
        using (var results = ResultsReader.Open(At("out")))
            Assert.Equal(
                new Dictionary<RunDetail, int> { [RunDetail.Months] = 2, [RunDetail.Full] = 2 },
                results.RunsByDetail
            );

        var again = await Run(scenario, "out", "--resume", "--tables", "csv");
        Assert.Equal(0, again.Code);
        Assert.True(File.Exists(At("out", "csv", "emissions.csv")));
        Assert.False(File.Exists(At("out", "parquet", "emissions.parquet")));
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Totals_give_the_comparison_and_the_report_of_full_results()
    {
        string scenario = Write();
        var full = await Run(scenario, "full", "--detail", "full");
        var totals = await Run(scenario, "totals", "--detail", "totals");
        Assert.Equal((0, full.Output), (totals.Code, totals.Output));
        Assert.DoesNotContain("by month", totals.Errors, StringComparison.Ordinal);
        foreach (string table in new[] { "comparison.csv", "welfare.csv", "market.csv" })
            Assert.Equal(File.ReadAllText(At("full", "csv", table)), File.ReadAllText(At("totals", "csv", table)));
        Assert.Contains(
            "<div id=\"comparison\">",
            File.ReadAllText(At("totals", "report.html")),
            StringComparison.Ordinal
        );
        Assert.InRange(
            new FileInfo(At("totals", "results.sqlite")).Length,
            1,
            new FileInfo(At("full", "results.sqlite")).Length - 1
        );
    }

    [Fact]
    public async Task What_may_be_asked_for_is_said_in_both_languages()
    {
        var wrong = await CommandLine.Run("run", "x.yaml", "--detail", "some", "--tables", "xlsx");
        Assert.Equal(1, wrong.Code);
        Assert.Contains("auto, totals, months, full", wrong.Errors, StringComparison.Ordinal);
        Assert.Contains("auto, csv, parquet, both", wrong.Errors, StringComparison.Ordinal);
        var english = await CommandLine.Run("run", "--help");
        Assert.Contains("up to 20 ISPs", Line(english.Output), StringComparison.Ordinal);
        var french = await CommandLine.Run("run", "--help", "--lang", "fr");
        Assert.Contains("20 FAI au plus", Line(french.Output), StringComparison.Ordinal);
    }

    private static string Line(string help) =>
        string.Join(' ', help.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private Task<CommandLine.Outcome> Run(string scenario, string folder, params string[] more) =>
        CommandLine.Run(["run", scenario, "-r", "2", "--rules", "none", "-o", At(folder), .. more]);

    private string Write()
    {
        Directory.CreateDirectory(At("many"));
        File.WriteAllLines(
            At("many", "isps.csv"),
            Enumerable
                .Range(0, Isps)
                .Select(i => $"isp{i},Isp {i},{20 + i},{10 * (i + 1)} k")
                .Prepend("id,name,retail-price (EUR/month),subscribers")
        );
        string scenario = At("many", "scenario.yaml");
        File.WriteAllText(
            scenario,
            """
            title: Many
            question: Does it fit?
            currency: EUR
            calendar: { start: 2014-01, months: 2 }
            content-providers:
              streamly: { subscribers-share: { value: 40 %, source: guess }, ladder: [1 Mbps, 5 Mbps], retail-price: { value: 9 EUR/month, source: guess }, serving-cost: { value: 5 EUR/month, source: guess } }
            isps:
              table: isps.csv
              source: guess
              defaults:
                country: FR
                plan: 100 Mbps
                serving-cost: { value: 15 EUR/month, source: guess }
                port-cost: { value: 0.03 EUR/Mbps/month, source: guess }
                upgrade-cost: { value: 1 EUR/Mbps, source: guess }
                interconnects: { direct: { kind: settlement-free-peering, counterparty: streamly, capacity: 20 Gbps } }
            regimes: [neutral, tolled]
            emissions: { grid: { year: 2014 } }
            """
        );
        return scenario;
    }
}
