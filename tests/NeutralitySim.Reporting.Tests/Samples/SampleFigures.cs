using NeutralitySim.Reporting.FigureModel;

namespace NeutralitySim.Reporting.Tests.Samples;

/// <summary>Small figures of each kind, with numbers a reader can check in the golden files.</summary>
internal static class SampleFigures
{
    private static readonly IReadOnlyList<SeriesStyle> Styles = Palette.Regimes(["neutral", "paid-peering", "tolled"]);

    public static Figure Lines(string language = "en") =>
        Of("lines", language) with
        {
            Panels =
            [
                new Panel(
                    "",
                    new LinePlot
                    {
                        X = new MonthAxis(2013, 11, 4),
                        Y = new ValueAxis("Mbit/s"),
                        Series =
                        [
                            new LineSeries("Neutral", Styles[0], [2, 2.5, 3, 3])
                            {
                                Low = [1.9, 2.4, 2.9, 2.9],
                                High = [2.1, 2.6, 3.1, 3.1],
                            },
                            new LineSeries("Paid peering", Styles[1], [2, double.NaN, 1.5, 3]),
                        ],
                        Points = [new PublishedPoint(0, 2.05, true), new PublishedPoint(2, 1.6, false)],
                        Events = [new EventMark(2, "Deal", Styles[1].Colour), new EventMark(3, "Capacity", "")],
                    }
                ),
            ],
            Key =
            [
                new KeyEntry(KeyKind.Line, "Neutral", Styles[0]),
                new KeyEntry(KeyKind.Line, "Paid peering", Styles[1]),
                new KeyEntry(KeyKind.Published, "published"),
                new KeyEntry(KeyKind.Fitted, "published, used to fit"),
            ],
        };

    public static Figure Day(string language = "en") =>
        Of("day", language) with
        {
            Columns = 2,
            Panels =
            [
                .. new[] { "Before", "After" }.Select(title => new Panel(
                    title,
                    new LinePlot
                    {
                        X = new HourAxis(),
                        Y = new ValueAxis("Mbit/s", SharedMaximum: 4),
                        Shaded = new ShadedSpan(19, 23, "prime"),
                        Series =
                        [
                            new LineSeries(
                                "Neutral",
                                Styles[0],
                                [.. Enumerable.Range(0, 24).Select(h => 3.0 - h / 24.0)]
                            ),
                        ],
                    }
                )),
            ],
            Key = [new KeyEntry(KeyKind.Line, "Neutral", Styles[0])],
        };

    public static Figure Heat(string language = "en") =>
        Of("heat", language) with
        {
            Panels =
            [
                new Panel(
                    "Neutral",
                    new HeatPlot
                    {
                        Rows = ["Comcast · Cogent", "Verizon · Cogent"],
                        X = new MonthAxis(2014, 1, 3),
                        Values =
                        [
                            [0, 50, 100],
                            [95, double.NaN, 120],
                        ],
                        Maximum = 100,
                        Unit = "%",
                    }
                ),
            ],
        };

    public static Figure Bars(string language = "en") =>
        Of("bars", language) with
        {
            Panels =
            [
                new Panel(
                    "",
                    new BarPlot(
                        new ValueAxis("M USD/month"),
                        [
                            new BarGroup(
                                "Comcast",
                                [
                                    new Bar(
                                        "Neutral",
                                        [new("Access", Palette.Part(0), 1234.5), new("Transit", Palette.Part(1), -400)]
                                    ),
                                    new Bar(
                                        "Tolled",
                                        [new("Access", Palette.Part(0), 1200), new("Toll", Palette.Part(2), 0.4)]
                                    )
                                    {
                                        Low = 1150,
                                        High = 1250,
                                    },
                                ]
                            ),
                        ]
                    )
                ),
            ],
            Key = [KeyEntry.Fill("Access", Palette.Part(0)), new KeyEntry(KeyKind.Total, "Net")],
        };

    public static Figure Flows(string language = "en") =>
        Of("flows", language) with
        {
            Panels =
            [
                new Panel(
                    "Tolled",
                    new FlowPlot(
                        "USD/month",
                        [
                            new FlowParty("households", Palette.Part(0), 0),
                            new FlowParty("Netflix", Palette.Part(1), 1),
                            new FlowParty("Other video", Palette.Part(1), 1),
                            new FlowParty("ISPs", Palette.Part(2), 2),
                            new FlowParty("transit carriers", Palette.Part(3), 3),
                        ],
                        [(0, 1, 8), (0, 2, 0.01), (0, 3, 40), (1, 3, 2), (1, 4, 1), (3, 4, 5)]
                    )
                ),
            ],
        };

    public static Figure Wires(string language = "en") =>
        Of("wires", language) with
        {
            Columns = 2,
            Panels =
            [
                .. new[] { "Neutral", "Tolled" }.Select(regime => new Panel(
                    regime,
                    new WirePlot(
                        ["January 2014", "February 2014"],
                        ["Comcast", "Verizon"],
                        [
                            ("Comcast · Cogent", 0, [Hours(40), Hours(99)]),
                            ("Comcast · Netflix PNI", 0, [Hours(double.NaN), Hours(85)]),
                            ("Verizon · Cogent", 1, [Hours(20), Hours(double.NaN)]),
                        ]
                    )
                    {
                        Fullest = (1, 20),
                    }
                )),
            ],
        };

    private static double[] Hours(double percent) => [.. Enumerable.Repeat(percent, 24)];

    public static Figure Map(string language = "en")
    {
        double[][] Shifted(double by) =>
            [
                [by - 2, by - 1, by + 1],
                [by - 1, by + 0.2, double.NaN],
            ];
        return Of("map", language) with
        {
            Key =
            [
                KeyEntry.Cell("Tolled ranks better", "#009E73"),
                KeyEntry.Cell("Neutral ranks better", "#0072B2"),
                KeyEntry.Cell("no difference that matters", "grid"),
                new KeyEntry(KeyKind.Frontier, "change of rank"),
            ],
            Panels =
            [
                new Panel(
                    "",
                    new RankPlot
                    {
                        X = new NamedAxis(["1", "2", "3"], "Tolled · lag (months)"),
                        Y = new NamedAxis(["30 min", "1 h"], "Session length"),
                        Values = Shifted(0),
                        Low = Shifted(-0.3),
                        High = Shifted(0.3),
                        Smallest = 0.5,
                        Above = "#009E73",
                        Below = "#0072B2",
                        Decimals = 1,
                        CentralColumn = 1,
                        CentralRow = 0,
                    }
                ),
            ],
        };
    }

    public static IEnumerable<Figure> All(string language = "en") =>
        [
            Lines(language),
            Day(language),
            Heat(language),
            Bars(language),
            Flows(language),
            Wires(language),
            Map(language),
        ];

    private static Figure Of(string id, string language) =>
        new()
        {
            Id = id,
            Language = language,
            Title = "A title & more",
            Subtitle = "What is shown",
            Caption = "How it is computed.",
            Source = "us-2014 · seed 2014",
            Panels = [],
        };
}
