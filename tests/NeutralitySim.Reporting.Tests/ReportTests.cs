using System.Text.RegularExpressions;
using System.Xml.Linq;
using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Pictures;
using NeutralitySim.Reporting.Report;
using NeutralitySim.Reporting.Tests.Samples;
using SkiaSharp;

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
        Assert.Equal(2 * 12, written.Count - 1);
        Assert.Subset(
            ReportWriter.Files.ToHashSet(),
            written.Select(path => Path.GetRelativePath(folder, path)).ToHashSet()
        );
        Assert.All(
            written.Where(path => Path.GetExtension(path) == ".svg"),
            path => Assert.Equal("svg", XDocument.Load(path).Root!.Name.LocalName)
        );
        Assert.All(
            written.Where(path => Path.GetExtension(path) == ".png"),
            path => Assert.Equal(2 * SvgPicture.Wide, SKBitmap.DecodeBounds(path).Width)
        );
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

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_answer_and_three_figures_come_first_and_all_else_is_folded(string language)
    {
        string html = HtmlReport.Render(new ReportContext(store.Reader, language));
        XElement main = XDocument
            .Parse(Regex.Replace(html, "<!DOCTYPE html>|<meta[^>]*>|(?<=<details[^>]*) open", ""))
            .Root!.Descendants("main")
            .Single();
        XElement[] parts = [.. main.Elements()];
        XElement[] folded = [.. parts.SkipWhile(part => part.Name.LocalName != "details")];
        Assert.Equal("answer", parts[0].Descendants("h2").First().Attribute("id")!.Value);
        Assert.Equal(3, parts.Take(parts.Length - folded.Length).Elements("figure").Count());
        Assert.All(folded, part => Assert.NotNull(part.Element("summary")!.Element("h2")));
        Assert.Equal("words", folded[0].Element("div")!.Attribute("id")!.Value);
        Assert.Equal(12, main.Descendants("figure").Count());
    }

    [Fact]
    public void Figures_that_lead_are_of_what_viewers_notice_of_money_and_of_carbon_or_links()
    {
        var context = new ReportContext(store.Reader, "en");
        Assert.Equal(
            ["quality-shares", "money-change-by-actor", "link-utilisation"],
            FigureSections.LeadingOf(context).Select(figure => figure.Id)
        );
        Assert.Equal(9, FigureSections.OthersOf(context).Count());
    }

    [Fact]
    public void Only_words_that_a_page_uses_are_explained()
    {
        static string Words(string language, string page)
        {
            var html = new Html();
            Glossary.Write(html, Wording.Locale.For(language), page);
            return string.Join(
                ", ",
                Regex
                    .Matches(System.Net.WebUtility.HtmlDecode(html.ToString()), "<dt>(.*?)</dt>")
                    .Select(word => word.Groups[1].Value)
            );
        }

        Assert.Equal("transit, port", Words("en", "<p class=\"toll\">Ports on transit<code>isps.*.cache</code></p>"));
        Assert.Equal("transit, péage", Words("fr", "<p>Péages, transit</p>"));
        Assert.Equal("", Words("en", "<p>Important</p>"));
        foreach (string language in Core.Worlds.Text.Languages)
            Assert.All(
                Glossary.Entries,
                entry => Assert.True(entry.IsIn(entry.Word.In(language), language), entry.Word.English)
            );
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
            "by more than 0.040\u00a0gCO₂e/h (0.13% of the baseline; device and home router alone cause 26.6\u00a0gCO₂e/h), and carbon "
                // All equipment: 75 GWh; tolled: 200 more ports of 1 MWh, and 1 M hours at 70 Wh less.
                + "of all equipment together changes most under Tolled, by +0.17%, mainly through equipment in place (+0.27%).",
            System.Net.WebUtility.HtmlDecode(html),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("en", SvgPicture.Wide)]
    [InlineData("fr", SvgPicture.Wide)]
    [InlineData("en", SvgPicture.Narrow)]
    [InlineData("fr", SvgPicture.Narrow)]
    public void Texts_of_every_figure_lie_inside_and_apart(string language, double width)
    {
        foreach (Figure figure in FigureSet.Make(new ReportContext(store.Reader, language)))
            SceneAssert.TextsInsideAndApart(figure, width);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_figure_of_energy_or_carbon_names_model_boundary_basis_dataset_and_vintage(string language)
    {
        var context = new ReportContext(store.Reader, language);
        var figures = FigureSet.Make(context).ToDictionary(figure => figure.Id);
        foreach (
            string id in new[] { "energy-by-component", "carbon-by-component", "emission-channels", "energy-crossover" }
        )
        {
            string words =
                figures[id].Source + figures[id].Subtitle + string.Concat(figures[id].Key.Select(k => k.Name));
            words += string.Concat(
                figures[id]
                    .Panels.Select(p => p.Plot)
                    .OfType<BarPlot>()
                    .SelectMany(p => p.Groups.Select(g => g.Heading))
            );
            Assert.Matches(language == "fr" ? "[Hh]ybride" : "[Hh]ybrid", words);
            Assert.Contains(language == "fr" ? "usage" : "use phase", words, StringComparison.Ordinal);
            Assert.Contains("production-direct, eGRID, 2018, ", words, StringComparison.Ordinal);
            Assert.Contains(language == "fr" ? "édition 2018" : "vintage 2018", words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Crossover_marks_the_volumes_at_which_the_methods_agree()
    {
        var figure = EnergyCrossover.Make(new ReportContext(store.Reader, "en"))!;
        string[] marks = [.. figure.Panels.SelectMany(p => ((LinePlot)p.Plot).Events.Select(e => e.Label))];
        // 6.5 W · 730 h / 6.5 Wh/GB; 11.5 · 730 / 25; 1.3e9 GB over 60.5 M lines and 16 months.
        Assert.Equal(["equal at 730", "this scenario 1.34", "equal at 336", "this scenario 1.34"], marks);
        Assert.All(
            figure.Panels.Select(p => (LinePlot)p.Plot),
            plot => Assert.Equal(plot.Series[0].Values[plot.Events[0].X], plot.Series[1].Values[plot.Events[0].X], 0.03)
        );
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
