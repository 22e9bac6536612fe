using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NeutralitySim.Reporting.Drawing;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Live;
using NeutralitySim.Reporting.Pictures;
using NeutralitySim.Reporting.Tests.Samples;

namespace NeutralitySim.Reporting.Tests;

public class LiveFiguresTests(LiveStore store) : IClassFixture<LiveStore>
{
    private static readonly double[] Widths = [SvgRenderer.Narrow, SvgRenderer.Wide, SvgRenderer.Projector];

    private static readonly string[] PageOrder =
    [
        "speed-index-by-month",
        "busy-hour-day",
        "money-by-actor",
        "money-change-by-actor",
        "carbon-by-component",
        "link-hours",
    ];

    public static TheoryData<string> Languages => ["en", "fr"];

    private IReadOnlyList<Figure> Moved(string language = "en") =>
        [.. LiveFigures.Make(store.After(language), store.Before(language))];

    private static string[] KeysOf(Figure figure, double width = SvgRenderer.Wide) =>
        [
            .. Regex
                .Matches(SvgRenderer.PageElement(figure, width), "data-key=\"([^\"]*)\"")
                .Select(m => m.Groups[1].Value),
        ];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Page_has_its_six_figures_in_order_each_complete(string language)
    {
        var figures = Moved(language);
        Assert.Equal(PageOrder, figures.Select(f => f.Id));
        Assert.All(
            figures,
            figure =>
            {
                Assert.NotEmpty(figure.Title);
                Assert.NotEmpty(figure.Subtitle);
                Assert.NotEmpty(figure.Table!.Rows);
                Assert.All(figure.Table.Rows, row => Assert.Equal(figure.Table.Columns.Count, row.Count));
                Assert.Equal(figure.Table.Columns.Count, figure.Table.Columns.Distinct().Count());
                Assert.Contains(
                    language == "fr" ? "avant tout réglage" : "before any lever",
                    figure.Caption,
                    StringComparison.Ordinal
                );
            }
        );
    }

    [Theory]
    [InlineData("en", true, "estimate: typical days, no randomness, one run")]
    [InlineData("en", false, "exact: 3 replications")]
    [InlineData("fr", true, "estimation\u202f: jours types, sans hasard, un seul calcul")]
    [InlineData("fr", false, "exact\u202f: 3 réplications")]
    public void Every_figure_says_whether_it_is_an_estimate(string language, bool isEstimate, string expected) =>
        Assert.All(
            LiveFigures.Make(store.After(language, isEstimate), store.Before(language, isEstimate)),
            figure => Assert.Contains(expected, figure.Source, StringComparison.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_text_is_cut_or_covers_another_at_any_width(string language)
    {
        Figure[] sideBySide = [.. Moved(language).Select(figure => figure with { Columns = 3 })];
        foreach (
            Figure figure in sideBySide.Concat(Moved(language)).Concat(LiveFigures.Make(store.After(language), null))
        )
        foreach (double width in new[] { 320, SvgRenderer.Narrow, SvgRenderer.Wide, SvgRenderer.Projector / 1.25 })
        {
            Scene scene = FigureLayout.Arrange(figure, width);
            SceneAssert.TextsInsideAndApart(scene, $"{figure.Id} {width}");
            Assert.DoesNotContain(scene.Texts, text => text.Text.Contains('…', StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Money_is_drawn_in_a_unit_that_leaves_small_providers_their_digits()
    {
        var bars = (BarPlot)Moved()[2].Panels[0].Plot;
        Assert.Equal("M USD/month", bars.Axis.Unit);
        Assert.Equal(["Subscribers", "ISPs", "Netflix", "Hulu"], bars.Groups.Select(group => group.Heading));
    }

    [Fact]
    public void Every_figure_shows_what_was_before_a_change()
    {
        foreach (Figure figure in Moved())
        {
            string mark = figure.Id == "link-hours" ? "/change" : "/reference";
            Assert.Contains(KeysOf(figure), key => key.EndsWith(mark, StringComparison.Ordinal));
            Assert.All(
                KeysOf(figure).Where(key => key.EndsWith(mark, StringComparison.Ordinal)),
                key => Assert.Contains("tolled/", key, StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Nothing_is_marked_twice_when_nothing_changed(string language)
    {
        foreach (Figure figure in LiveFigures.Make(store.Before(language), store.Before(language)))
        {
            Assert.DoesNotMatch("/(reference|change)(/|$)", string.Join(' ', KeysOf(figure)));
            Assert.DoesNotContain(
                FigureLayout.Arrange(figure, SvgRenderer.Wide).Shapes.OfType<TextShape>(),
                text =>
                    text.Key.EndsWith("/total", StringComparison.Ordinal)
                    && text.Text.Contains('(', StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void Scales_are_the_same_whichever_side_is_the_baseline()
    {
        static string[] Ticks(Figure figure) =>
            [
                .. FigureLayout
                    .Arrange(figure, SvgRenderer.Wide)
                    .Texts.Where(text => text is { Size: TextSize.Tick, Paint: Tone.Muted })
                    .Select(text => text.Text)
                    .Where(text => text.All(c => char.IsDigit(c) || c is '.' or ',' or '−')),
            ];
        var forward = Moved();
        Figure[] back = [.. LiveFigures.Make(store.Before(), store.After())];
        for (int i = 0; i < PageOrder.Length - 1; i++)
            Assert.Equal(Ticks(forward[i]), Ticks(back[i]));
    }

    [Fact]
    public void Page_drawings_have_no_style_of_their_own_and_unique_ids()
    {
        string page = string.Concat(
            Moved().SelectMany(figure => Widths.Select(width => SvgRenderer.PageElement(figure, width)))
        );
        Assert.DoesNotMatch(new Regex("style|<script|\\son\\w+=|href|url\\("), page);
        string[] ids = [.. Regex.Matches(page, "\\bid=\"([^\"]*)\"").Select(m => m.Groups[1].Value)];
        Assert.Equal(2 * Widths.Length * PageOrder.Length, ids.Length);
        Assert.Equal(ids.Length, ids.Distinct().Count());
        XDocument.Parse($"<page>{page}</page>");
    }

    [Fact]
    public void Download_keeps_its_style_and_has_no_keys()
    {
        string svg = SvgPicture.Render(Moved()[0]);
        Assert.Contains("<style>", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("data-key", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Shapes_are_found_again_after_a_move_with_as_many_points()
    {
        static Dictionary<string, int> Points(Figure figure) =>
            XDocument
                .Parse(SvgRenderer.PageElement(figure))
                .Descendants()
                .Where(e => e.Attribute("data-key") is not null)
                .ToDictionary(
                    e => e.Attribute("data-key")!.Value,
                    e => e.Attribute("d")?.Value.Count(c => c is 'M' or 'L') ?? 0
                );
        Figure[] before = [.. LiveFigures.Make(store.Before(), store.Before())];
        var after = Moved();
        for (int i = 0; i < PageOrder.Length; i++)
        {
            var first = Points(before[i]);
            var second = Points(after[i]);
            Assert.NotEmpty(first);
            Assert.Empty(first.Keys.Except(second.Keys));
            Assert.All(first, shape => Assert.Equal(shape.Value, second[shape.Key]));
        }
        Assert.Contains("comcast/tolled/line", Points(before[0]).Keys);
        Assert.Contains("isps/tolled/toll", Points(before[2]).Keys);
        Assert.Contains("tolled/comcast/cogent/20", Points(before[5]).Keys);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Csv_is_tidy_whatever_the_language(string language)
    {
        foreach (Figure figure in Moved(language))
        {
            string[][] rows = [.. FigureCsv.Of(figure).TrimEnd('\n').Split('\n').Select(line => line.Split(','))];
            int value = Array.IndexOf(rows[0], "value");
            Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
            Assert.All(
                rows.Skip(1).Where(row => row[value].Length > 0),
                row => double.Parse(row[value], CultureInfo.InvariantCulture)
            );
        }
    }

    [Fact]
    public void Csv_holds_the_values_and_what_they_were()
    {
        string[] speed = FigureCsv.Of(Moved()[0]).Split('\n');
        Assert.Equal("panel,series,x,value,low,high,baseline,unit", speed[0]);
        string[] tolled = Assert
            .Single(speed, line => line.StartsWith("comcast,tolled,2014-08,", StringComparison.Ordinal))
            .Split(',');
        double now = double.Parse(tolled[3], CultureInfo.InvariantCulture);
        double before = double.Parse(tolled[6], CultureInfo.InvariantCulture);
        Assert.Equal(0.8, now / before, 1e-12);
        Assert.Contains(
            speed,
            line => line.StartsWith("comcast,published-fitted,2013-10,2.07,", StringComparison.Ordinal)
        );

        string[] money = FigureCsv.Of(Moved()[2]).Split('\n');
        string[] toll = Assert
            .Single(money, line => line.StartsWith("provider:netflix,tolled,toll,", StringComparison.Ordinal))
            .Split(',');
        double paid = double.Parse(toll[3], CultureInfo.InvariantCulture);
        Assert.Equal(2, paid / double.Parse(toll[6], CultureInfo.InvariantCulture), 1e-12);
    }

    [Fact]
    public void Csv_never_holds_a_formula()
    {
        Figure figure = SampleFigures.Heat() with
        {
            Panels =
            [
                new Panel(
                    "=1+1",
                    new HeatPlot
                    {
                        Rows = ["a,\"b\""],
                        X = new HourAxis(),
                        Values =
                        [
                            [.. Enumerable.Repeat(1.5, 24)],
                        ],
                        Maximum = 2,
                        Unit = "%",
                    }
                ),
            ],
        };
        Assert.Contains("'=1+1,\"a,\"\"b\"\"\",0,1.5,,%\n", FigureCsv.Of(figure), StringComparison.Ordinal);
    }

    [Fact]
    public void One_baseline_serves_many_threads()
    {
        ReportContext baseline = store.Before();
        string[] expected = [.. Moved().Select(figure => SvgRenderer.PageElement(figure))];
        var after = store.After();
        Parallel.For(
            0,
            8,
            i =>
            {
                Figure[] figures = [.. LiveFigures.Make(after.In(i % 2 == 0 ? "en" : "fr"), baseline)];
                if (i % 2 == 0)
                    Assert.Equal(expected, figures.Select(figure => SvgRenderer.PageElement(figure)));
            }
        );
    }

    [Fact]
    public void Page_sheet_follows_the_system_unless_the_page_says_light_or_dark()
    {
        string sheet = SvgStyle.PageSheet;
        Assert.Equal(sheet.Count(c => c == '{'), sheet.Count(c => c == '}'));
        Assert.Contains(
            "@media screen and (prefers-color-scheme:dark){:root:not([data-theme=\"light\"]) .nsf .f-ink{fill:#E6EDF3}",
            sheet,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "@media screen{:root[data-theme=\"dark\"] .nsf .f-ink{fill:#E6EDF3}",
            sheet,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "@media (forced-colors:active){:root .nsf.nsf .f-ink{fill:CanvasText}",
            sheet,
            StringComparison.Ordinal
        );
    }
}
