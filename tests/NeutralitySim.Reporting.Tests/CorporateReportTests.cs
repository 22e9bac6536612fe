using NeutralitySim.Core.Emissions.Corporate;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.Report;
using NeutralitySim.Reporting.Tests.Samples;
using NeutralitySim.Results;
using NeutralitySim.Results.Export;

namespace NeutralitySim.Reporting.Tests;

/// <summary>A company's inventory and plan in report and tables: there where the scenario has them, and apart from the rest.</summary>
public sealed class CorporateReportTests : IDisposable
{
    private static readonly CorporateInventory Inventory = new()
    {
        Name = Text.Plain("Netflix"),
        Boundary = Text.Plain("Own scopes."),
        BaselineYear = 2019,
        FewestViewingHours = 67e9,
        MostViewingHours = 122e9,
        Years =
        [
            new CorporateYear { Year = 2019, Total = new CorporateCarbon(1.31e6) },
            new CorporateYear
            {
                Year = 2020,
                Total = new CorporateCarbon(1.1e6),
                Restated = new CorporateCarbon(1.05e6),
                Activities = [new(CorporateActivity.Production, 0.5), new(CorporateActivity.Streaming, 0.05)],
                Retain = new CorporateCarbon(55e3),
                RemoveBiological = CorporateCarbon.Zero,
                RemoveGeological = CorporateCarbon.Zero,
            },
        ],
    };

    private static readonly CorporatePlan Plan = new(
        [
            new("zero", Text.Plain("Net zero"), TargetKind.NetZero, TargetScope.All, 2019, 0, 2022, true),
            new("half", Text.Plain("Half"), TargetKind.Reduction, TargetScope.OneAndTwo, 2019, 0.5, 2030, true),
        ],
        null
    );

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "neutralitysim-" + Path.GetRandomFileName());

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private ResultsStore Store() =>
        ResultsStore.Create(_folder, SampleResults.Description with { Inventory = Inventory, Plan = Plan });

    [Fact]
    public void The_report_has_four_lines_both_nettings_and_the_way_of_the_plan()
    {
        using var store = Store();
        string html = HtmlReport.Render(new ReportContext(store.Reader, "en"));
        Assert.Contains("<div id=\"corporate\">", html, StringComparison.Ordinal);
        Assert.Contains("0.45 to 0.82 g per hour inside the company", html, StringComparison.Ordinal);
        Assert.Contains(
            "2020</th><td>1,100</td><td>1,050</td><td>+210</td><td>–</td><td>55</td><td>0</td><td>0</td><td>1,100</td><td>1,045</td>",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("Half: no tonnes of these scopes are published", html, StringComparison.Ordinal);
        string french = HtmlReport.Render(new ReportContext(store.Reader, "fr"));
        Assert.Contains("solde fondé sur la science", french, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_carry_the_unit_and_leave_open_what_was_not_published()
    {
        using var store = Store();
        CsvExport.Write(store.Reader, Path.Combine(_folder, "csv"));
        string[] lines = File.ReadAllLines(Path.Combine(_folder, "csv", "corporate_inventory.csv"));
        Assert.Equal("year,line,mass_tco2e", lines[0]);
        Assert.Contains("2019,retain,", lines);
        Assert.Contains("2020,streaming,55000", lines);
        Assert.Contains("2020,net-company-claim,1045000", lines);
        string[] way = File.ReadAllLines(Path.Combine(_folder, "csv", "corporate_plan.csv"));
        Assert.Contains("zero,net-company,2020,published,,1045000,,,1100000", way);
        Assert.Contains("zero,net-science,2022,not-published,0,,,,", way);
    }

    [Fact]
    public void Without_an_inventory_there_is_neither_section_nor_table()
    {
        using var store = SampleResults.Store(_folder, 1);
        string html = HtmlReport.Render(new ReportContext(store.Reader, "en"));
        Assert.DoesNotContain("corporate", html, StringComparison.Ordinal);
        CsvExport.Write(store.Reader, Path.Combine(_folder, "csv"));
        Assert.Empty(Directory.GetFiles(Path.Combine(_folder, "csv"), "corporate*"));
    }
}
