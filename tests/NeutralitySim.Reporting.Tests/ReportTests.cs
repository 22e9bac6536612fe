using System.Text.RegularExpressions;
using System.Xml.Linq;
using NeutralitySim.Reporting.Drawing;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Report;
using NeutralitySim.Reporting.Tests.Samples;

namespace NeutralitySim.Reporting.Tests;

/// <summary>The report of the sample experiment. <c>SAMPLE_REPORT=folder</c> keeps it for a look.</summary>
public class ReportTests(SampleStore store) : IClassFixture<SampleStore>
{
    public static TheoryData<string> Languages => ["en", "fr"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Report_and_figures_are_written_as_whole_files(string language)
    {
        string folder = Path.Combine(Environment.GetEnvironmentVariable("SAMPLE_REPORT") ?? store.Folder, language);
        IReadOnlyList<string> written = ReportWriter.Write(store.Reader, folder, language);
        Assert.Equal(Path.Combine(folder, "report.html"), written[0]);
        Assert.Equal(8, written.Count - 1);
        Assert.All(written.Skip(1), path => Assert.Equal("svg", XDocument.Load(path).Root!.Name.LocalName));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Report_needs_no_network_and_no_script(string language)
    {
        string html = HtmlReport.Render(new ReportContext(store.Reader, language));
        Assert.DoesNotMatch(new Regex("<script|<link|<img|@import|url\\(|src=|href=\"[^#]"), html);
        Assert.Contains($"<html lang=\"{language}\">", html, StringComparison.Ordinal);
        Assert.Equal(html, HtmlReport.Render(new ReportContext(store.Reader, language)));
    }

    [Fact]
    public void Report_is_well_formed_and_its_tables_and_links_are_accessible()
    {
        string html = HtmlReport.Render(new ReportContext(store.Reader, "fr"));
        XElement root = XDocument.Parse(Regex.Replace(html, "<!DOCTYPE html>|<meta[^>]*>", "")).Root!;
        XElement[] tables = [.. root.Descendants("table")];
        Assert.NotEmpty(tables);
        Assert.All(tables, t => Assert.NotNull(t.Element("caption")));
        Assert.All(root.Descendants("th"), h => Assert.NotNull(h.Attribute("scope")));
        string[] ids = [.. root.Descendants().Attributes("id").Select(a => a.Value)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(root.Descendants("a"), a => Assert.Contains(a.Attribute("href")!.Value[1..], ids));
        Assert.Single(root.Descendants("h1"));
    }

    [Fact]
    public void Report_marks_guesses_fitting_and_limits()
    {
        string html = HtmlReport.Render(new ReportContext(store.Reader, "en"));
        Assert.Equal(2, Regex.Count(html, "<span class=\"guess\">guess</span>"));
        Assert.Contains("Defaults (2)", html, StringComparison.Ordinal);
        Assert.Contains("Transit capacity of each ISP was fitted", html, StringComparison.Ordinal);
        Assert.Contains("Exclusive content.", html, StringComparison.Ordinal);
        Assert.Contains(SampleResults.Description.ScenarioHash, html, StringComparison.Ordinal);
    }

    [Fact]
    public void Emission_sentence_sets_the_largest_effect_beside_the_home()
    {
        string html = HtmlReport.Render(new ReportContext(store.Reader, "en"));
        // Tolled less neutral: (−0.2 + 0.2 + 0.1) Wh/h at 400 g/kWh; home: (11.5 + 55) Wh/h; neutral: 76.4 Wh/h.
        Assert.Contains(
            "is 0.040\u00a0gCO₂e/h (0.13% of the baseline), whereas device and home router alone cause 26.6\u00a0gCO₂e/h",
            System.Net.WebUtility.HtmlDecode(html),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("en", SvgRenderer.Wide)]
    [InlineData("fr", SvgRenderer.Wide)]
    [InlineData("en", SvgRenderer.Narrow)]
    [InlineData("fr", SvgRenderer.Narrow)]
    public void Texts_of_every_figure_lie_inside_and_apart(string language, double width)
    {
        foreach (Figure figure in FigureSet.Make(new ReportContext(store.Reader, language)))
            SceneAssert.TextsInsideAndApart(FigureLayout.Arrange(figure, width), figure.Id);
    }

    [Fact]
    public void Actors_together_neither_gain_nor_lose()
    {
        var balances = ActorBalances.PerMonth(new ReportContext(store.Reader, "en"));
        Assert.All(balances.GroupBy(b => b.Regime), r => Assert.Equal(0, r.Sum(b => b.Amount), 1e-3));
        double toll = balances
            .Single(b => b.Regime == "tolled" && b.Name == "ISPs" && b.Kind == Core.Results.LedgerKind.Toll)
            .Amount;
        Assert.Equal(0.45 * 60.5e6, toll, 1);
    }
}
