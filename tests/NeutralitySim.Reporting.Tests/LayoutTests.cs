using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Pictures;
using NeutralitySim.Reporting.Tests.Samples;

namespace NeutralitySim.Reporting.Tests;

[Trait("Speed", "Slow")]
public class LayoutTests
{
    private static readonly string[] Names =
    [
        "Neutral",
        "Paid peering",
        "Péage d'interconnexion",
        "Zero rating",
        "A regime with a very long name",
        "X",
    ];

    private sealed record Lines(
        double[] Values,
        int Months,
        int StartMonth,
        int[] Events,
        int Series,
        bool French,
        bool Phone
    );

    private static readonly Gen<Lines> AnyLines =
        from months in Gen.Choose(1, 90)
        from start in Gen.Choose(1, 12)
        from series in Gen.Choose(1, 6)
        from exponent in Gen.Choose(-5, 11)
        from values in Gen.ArrayOf(Gen.Choose(-200, 1000).Select(v => v * Math.Pow(10, exponent)), months * series)
        from events in Gen.ArrayOf(Gen.Choose(0, months - 1), 6)
        from french in Gen.Elements(true, false)
        from phone in Gen.Elements(true, false)
        select new Lines(values, months, start, events, series, french, phone);

    private static Figure FigureOf(Lines lines)
    {
        var styles = Palette.Regimes(Names);
        return SampleFigures.Lines(lines.French ? "fr" : "en") with
        {
            Key = [.. Enumerable.Range(0, lines.Series).Select(i => new KeyEntry(KeyKind.Line, Names[i], styles[i]))],
            Panels =
            [
                new Panel(
                    "",
                    new LinePlot
                    {
                        X = new MonthAxis(2013, lines.StartMonth, lines.Months),
                        Y = new ValueAxis("Mbit/s", FromZero: lines.Phone),
                        Series =
                        [
                            .. Enumerable
                                .Range(0, lines.Series)
                                .Select(i => new LineSeries(
                                    Names[i],
                                    styles[i],
                                    lines.Values[(i * lines.Months)..((i + 1) * lines.Months)]
                                )),
                        ],
                        Events = [.. lines.Events.Select((e, i) => new EventMark(e, Names[i], ""))],
                    }
                ),
            ],
        };
    }

    [Fact]
    public void Labels_never_touch_or_leave_the_drawing_whatever_the_series() =>
        Prop.ForAll(
                Arb.From(AnyLines),
                lines =>
                {
                    double width = lines.Phone ? SvgPicture.Narrow : SvgPicture.Wide;
                    SceneAssert.TextsInsideAndApart(FigureOf(lines), width);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Bars_of_any_length_and_sign_keep_their_labels_apart() =>
        Prop.ForAll(
                Arb.From(Gen.ArrayOf(Gen.Choose(-1000, 3000).Select(v => v / 7.0), 12)),
                Arb.From(Gen.Choose(-4, 12)),
                (values, exponent) =>
                {
                    double scale = Math.Pow(10, exponent);
                    BarSegment[] segments =
                    [
                        .. values.Select((v, i) => new BarSegment("part", Palette.Part(i), v * scale)),
                    ];
                    var groups = segments
                        .Chunk(4)
                        .Select((s, i) => new BarGroup(Names[i], [new Bar("Peering payant", s), new Bar("B", s[..2])]));
                    Figure figure = SampleFigures.Bars("fr") with
                    {
                        Panels = [new Panel("", new BarPlot(new ValueAxis("M EUR/mois"), [.. groups]))],
                    };
                    foreach (double width in new[] { SvgPicture.Wide, SvgPicture.Narrow })
                        SceneAssert.TextsInsideAndApart(figure, width);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Spread_labels_keep_order_gap_and_bounds() =>
        Prop.ForAll(
                Arb.From(Gen.ArrayOf(Gen.Choose(-50, 350).Select(v => (double)v), 8)),
                wanted =>
                {
                    double[] placed = LabelSpread.Apart(wanted, 15, 0, 260)!;
                    double[] sorted = [.. placed.Order()];
                    Assert.InRange(sorted[0], 0, 260);
                    Assert.InRange(sorted[^1], 0, 260);
                    for (int i = 1; i < sorted.Length; i++)
                        Assert.True(sorted[i] - sorted[i - 1] >= 15 - 1e-9);
                    for (int i = 0; i < wanted.Length; i++)
                    for (int j = 0; j < wanted.Length; j++)
                        Assert.False(wanted[i] < wanted[j] && placed[i] > placed[j]);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Labels_that_cannot_all_fit_are_refused() => Assert.Null(LabelSpread.Apart(new double[20], 15, 0, 260));

    [Theory]
    [InlineData(0.0, 3.1, true, 0.0, 4.0, 0)]
    [InlineData(2.2, 2.9, false, 2.2, 3.0, 1)]
    [InlineData(-3.0, 12.0, true, -5.0, 15.0, 0)]
    [InlineData(0.0, 0.0, true, 0.0, 1.0, 1)]
    [InlineData(7.0, 7.0, true, 0.0, 8.0, 0)]
    public void Ticks_are_round_and_amounts_start_at_zero(
        double low,
        double high,
        bool fromZero,
        double first,
        double last,
        int decimals
    )
    {
        var scale = NiceScale.Covering(low, high, fromZero, 5);
        Assert.Equal(first, scale.Low, 9);
        Assert.Equal(last, scale.High, 9);
        Assert.Equal(decimals, scale.Decimals);
    }

    [Fact]
    public void Regimes_keep_their_colours_and_others_get_their_own()
    {
        var styles = Palette.Regimes(["zero-rating", "tolled", "neutral", "fee-ban", "paid-peering"]);
        Assert.Equal("#009E73", styles[1].Colour);
        Assert.Equal("#0072B2", styles[2].Colour);
        Assert.Equal("#D55E00", styles[4].Colour);
        Assert.Equal(5, styles.Select(s => (s.Colour, s.Dash, s.Marker)).Distinct().Count());
    }
}
