using System.Globalization;
using System.Text.Json;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Live;
using NeutralitySim.Reporting.Tests.Samples;

namespace NeutralitySim.Reporting.Tests;

public class LiveFiguresTests(LiveStore store) : IClassFixture<LiveStore>
{
    private static readonly string[] PageOrder =
    [
        "evening",
        "pay-flows",
        "wires",
        "money-change-by-actor",
        "speed-index-by-month",
        "busy-hour-day",
        "money-by-actor",
        "carbon-by-component",
        "link-hours",
    ];

    public static TheoryData<string> Languages => ["en", "fr"];

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static string Text(Figure figure) => JsonSerializer.Serialize(FigureJson.Of(figure), Web);

    private IReadOnlyList<Figure> Moved(string language = "en") =>
        [.. LiveFigures.Make(store.After(language), store.Before(language))];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Page_has_its_figures_in_order_each_complete(string language)
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
                // The story's pictures are of one state.
                Assert.Equal(
                    Array.IndexOf(PageOrder, figure.Id) >= Array.IndexOf(PageOrder, "money-change-by-actor"),
                    figure.Caption.Contains(
                        language == "fr" ? "avant tout réglage" : "before any lever",
                        StringComparison.Ordinal
                    )
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

    [Fact]
    public void Money_is_drawn_in_a_unit_that_leaves_small_providers_their_digits()
    {
        var bars = (BarPlot)Moved().Single(figure => figure.Id == "money-by-actor").Panels[0].Plot;
        Assert.Equal("M USD/month", bars.Axis.Unit);
        Assert.Equal(["Subscribers", "ISPs", "Netflix", "Hulu"], bars.Groups.Select(group => group.Heading));
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
        string[] speed = FigureCsv.Of(Moved().Single(figure => figure.Id == "speed-index-by-month")).Split('\n');
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

        string[] money = FigureCsv.Of(Moved().Single(figure => figure.Id == "money-by-actor")).Split('\n');
        string[] toll = Assert
            .Single(money, line => line.StartsWith("provider:netflix,tolled,toll,", StringComparison.Ordinal))
            .Split(',');
        double paid = double.Parse(toll[3], CultureInfo.InvariantCulture);
        Assert.Equal(2, paid / double.Parse(toll[6], CultureInfo.InvariantCulture), 1e-12);
    }

    /// <summary>What a browser draws: every value with what it was before, months and hours apart from their names, no number that JSON lacks.</summary>
    [Fact]
    public void Data_for_the_browser_hold_what_a_chart_needs()
    {
        var figures = Moved().Select(figure => JsonSerializer.SerializeToElement(FigureJson.Of(figure), Web)).ToArray();
        var speed = figures.Single(figure => figure.GetProperty("id").GetString() == "speed-index-by-month");
        var plot = speed.GetProperty("panels")[0].GetProperty("plot");
        Assert.Equal("lines", plot.GetProperty("kind").GetString());
        var tolled = plot.GetProperty("series")
            .EnumerateArray()
            .Single(s => s.GetProperty("key").GetString() == "tolled");
        int months = plot.GetProperty("x").GetProperty("count").GetInt32();
        Assert.Equal(months, tolled.GetProperty("values").GetArrayLength());
        Assert.Equal(months, tolled.GetProperty("before").GetArrayLength());
        double now = tolled.GetProperty("values")[months - 1].GetDouble();
        Assert.Equal(0.8, now / tolled.GetProperty("before")[months - 1].GetDouble(), 1e-5);

        var money = figures.Single(figure => figure.GetProperty("id").GetString() == "money-by-actor");
        var bar = money.GetProperty("panels")[0].GetProperty("plot").GetProperty("groups")[1].GetProperty("bars")[0];
        Assert.StartsWith("isps/", bar.GetProperty("key").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Number, bar.GetProperty("before").ValueKind);
        Assert.All(figures, figure => Assert.NotEmpty(figure.GetProperty("spoken").GetString()!));
        Assert.All(figures, figure => Assert.DoesNotContain("NaN", figure.GetRawText(), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Streams_of_money_run_one_way_and_add_up_to_what_is_paid(string language)
    {
        var plot = (FlowPlot)Moved(language).Single(figure => figure.Id == "pay-flows").Panels[^1].Plot;
        Assert.All(plot.Flows, flow => Assert.True(plot.Parties[flow.From].Rank < plot.Parties[flow.To].Rank));
        Assert.Equal(plot.Flows.Count, plot.Flows.Select(flow => (flow.From, flow.To)).Distinct().Count());
        Assert.All(plot.Flows, flow => Assert.True(flow.Value > 0));
    }

    [Theory]
    [InlineData("en", "services → ISPs", "toll")]
    [InlineData("fr", "services → FAI", "péage")]
    public void What_services_and_isps_pay_each_other_has_bars_of_its_own_and_is_told(
        string language,
        string sides,
        string toll
    )
    {
        Figure figure = Moved(language).Single(figure => figure.Id == "pay-flows");
        var bars = (BarPlot)figure.Panels[0].Plot;
        var streams = figure.Panels.Skip(1).ToArray();
        Assert.True(bars.Axis.FromZero);
        Assert.All(
            bars.Groups,
            group => Assert.Equal(streams.Select(panel => panel.Title), group.Bars.Select(bar => bar.Name))
        );
        var fees = bars.Groups[0];
        Assert.Equal(sides, fees.Heading);
        var most = fees.Bars.MaxBy(bar => bar.Total)!;
        Assert.Contains(most.Segments, part => part.Name == toll && part.Value > 0);
        Assert.Contains(figure.Key, entry => entry.Name == toll);
        Assert.Contains($"{sides}, {most.Name}", FigureSummary.Of(figure), StringComparison.Ordinal);
        Assert.Contains(figure.Table!.Rows, row => row[0] == most.Name && row[3] == toll);
        Assert.Contains(",toll,", FigureCsv.Of(figure), StringComparison.Ordinal);
        // Streams show what is left of both ways.
        var plot = (FlowPlot)streams.Single(panel => panel.Title == most.Name).Plot;
        Assert.True(plot.Trade.Sum(payment => payment.Value) >= most.Total);
    }

    [Fact]
    public void One_baseline_serves_many_threads()
    {
        ReportContext baseline = store.Before();
        string[] expected = [.. Moved().Select(Text)];
        var after = store.After();
        Parallel.For(
            0,
            8,
            i =>
            {
                Figure[] figures = [.. LiveFigures.Make(after.In(i % 2 == 0 ? "en" : "fr"), baseline)];
                if (i % 2 == 0)
                    Assert.Equal(expected, figures.Select(Text));
            }
        );
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
}
