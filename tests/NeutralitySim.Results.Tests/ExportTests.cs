using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Results.Export;
using NeutralitySim.Results.Studies;
using NeutralitySim.Results.Views;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Results.Tests;

public sealed class ExportTests : TemporaryFolder
{
    [Fact]
    public void Tables_are_the_same_bytes_whatever_the_order_of_storing_and_the_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("fr-FR");
            using var store = Sample.Store(Folder, Sample.Runs().Reverse().Where(run => run.Key.Replication < 2));
            foreach (string path in CsvExport.Write(store.Reader, Path.Combine(Folder, "csv")))
                Golden.AssertEqual(File.ReadAllText(path), Path.Combine("Golden", Path.GetFileName(path)));
            Golden.AssertEqual(JsonExport.Text(store.Reader), Path.Combine("Golden", "results.json"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Data_package_describes_every_column_of_every_file()
    {
        using var store = Sample.Store(Folder, Sample.Runs());
        string folder = Path.Combine(Folder, "csv");
        var paths = CsvExport.Write(store.Reader, folder);
        var package = JsonNode.Parse(File.ReadAllText(paths[^1]))!;
        var resources = package["resources"]!.AsArray();

        Assert.Equal(
            paths.SkipLast(1).Select(Path.GetFileName),
            resources.Select(resource => (string)resource!["path"]!)
        );
        foreach (var resource in resources)
        {
            var fields = resource!["schema"]!["fields"]!.AsArray();
            byte[] bytes = File.ReadAllBytes(Path.Combine(folder, (string)resource["path"]!));
            string header = Encoding.UTF8.GetString(bytes).Split('\n')[0];

            Assert.Equal(header.Split(','), fields.Select(field => (string)field!["name"]!));
            Assert.All(fields, field => Assert.NotEmpty((string)field!["description"]!));
            Assert.All(
                fields.Where(field => (string)field!["type"]! == "number"),
                field => Assert.NotNull(field!["unit"])
            );
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.Equal((long)resource["bytes"]!, bytes.Length);
        }
    }

    [Fact]
    public void Every_file_that_may_be_written_is_known_by_name_so_that_it_can_be_removed()
    {
        var none = Text.Plain("");
        var description = Sample.Description with
        {
            Inventory = new()
            {
                Name = none,
                Boundary = none,
                BaselineYear = 2020,
                Years = [],
            },
            Plan = new([], null),
        };
        using var store = Sample.Store(Folder, Sample.Runs(), description);
        store.Reader.RuleDifferences = [Rules()];
        store.Reader.Study = new StudyDocument("x", "", "", 1, 0, 1, 0, [], [], []);
        var written = CsvExport.Write(store.Reader, Path.Combine(Folder, "csv")).Select(Path.GetFileName);
        Assert.Equal(CsvExport.Files.Order(), written.Order());
        Assert.Subset(
            ImpactFrameworkExport.Files.ToHashSet(),
            ImpactFrameworkExport.Write(store.Reader, Folder).Select(path => Path.GetFileName(path)).ToHashSet()
        );
    }

    [Fact]
    public void What_each_group_of_rules_does_is_a_row()
    {
        using var store = Sample.Store(Folder, Sample.Runs());
        store.Reader.RuleDifferences = [Rules()];
        CsvExport.Write(store.Reader, Folder);
        Assert.Equal(
            [
                "regime,indicator,unit,difference,group,share,share_low_95,share_high_95,alone,last,reading,runs",
                "tolled,speed-index,Mbit/s,-1,fee,-0.25,-0.5,0,0,-0.5,only-together,2",
                "tolled,speed-index,Mbit/s,-1,duty-to-build,,,,-0.75,-1,by-itself,2",
            ],
            File.ReadAllLines(Path.Combine(Folder, "rules.csv"))
        );
    }

    private static RuleDifference Rules()
    {
        Estimate Of(double mean) => new(mean, mean - 0.25, mean + 0.25, 2);
        RuleEffect[] effects =
        [
            new(RuleGroup.Fee, Of(-0.25), new(0, 0, 0, 2), Of(-0.5)),
            new(RuleGroup.DutyToBuild, null, Of(-0.75), Of(-1)),
        ];
        return new RuleDifference("tolled", Indicators.SpeedIndex.Id, Of(-1), effects);
    }

    [Fact]
    public void Every_figure_of_every_reason_has_a_unit()
    {
        var blanks = DecisionTexts.Reasons.SelectMany(reason =>
            Enumerable
                .Range(0, 10)
                .Where(place => reason.Name.English.Contains($"{{{place}:", StringComparison.Ordinal))
                .Select(place => ExportUnits.Figure(reason.Id, place, "EUR"))
        );
        Assert.NotEmpty(blanks);
        Assert.DoesNotContain("", blanks);
        Assert.Equal("EUR/month", ExportUnits.Figure("no-way-out", 1, "EUR"));
        Assert.Equal("", ExportUnits.Figure("no-such-reason", 0, "EUR"));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0")]
    [InlineData("-5 %", "-5 %")]
    [InlineData("+3.5 EUR/GB", "+3.5 EUR/GB")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    public void Text_cells_are_quoted_and_never_formulas(string text, string cell) =>
        Assert.Equal(cell, CsvText.Cell(text));

    [Fact]
    public void Numbers_read_back_to_the_same_bits()
    {
        foreach (double number in new[] { 0.1 + 0.2, -1e-300, 1e22, double.MaxValue, -7, Math.PI })
            Assert.Equal(number, double.Parse(CsvText.Cell(number), CultureInfo.InvariantCulture));
        Assert.Equal("", CsvText.Cell(double.NaN));
    }
}
