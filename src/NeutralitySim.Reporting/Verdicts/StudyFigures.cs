using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results.Studies;

namespace NeutralitySim.Reporting.Verdicts;

/// <summary>Pictures of a study: the differences with what draws make of them, whether their order holds, and what they hang on.</summary>
internal static class StudyFigures
{
    private const int MostFactors = 6;
    private const int MostIndicators = 4;

    /// <summary>Ids of the figures.</summary>
    public static readonly string[] Ids = ["difference-ranges", "ranking-stability", "tornado"];

    /// <summary>The figures there are data for; none without a study.</summary>
    public static IReadOnlyList<Figure> Of(ReportContext context)
    {
        if (context.Reader.Study is not { } study)
            return [];
        StudyVerdict[] verdicts =
        [
            .. study.Verdicts.Where(v => v.Baseline == context.Description.Baseline && v.Difference is not null),
        ];
        if (verdicts.Length == 0)
            return [];
        string source = context.Locale.With(
            ReportTexts.SourceStudy,
            study.Scenario,
            study.Seed,
            study.Draws,
            study.EngineVersion
        );
        Figure[] figures =
        [
            Ranges(context, verdicts),
            Stability(context, study, verdicts),
            Tornado(context, study, verdicts),
        ];
        return [.. figures.Select(figure => figure with { Source = source })];
    }

    private static Figure Ranges(ReportContext context, StudyVerdict[] verdicts)
    {
        string baseline = context.RegimeName(context.Description.Baseline);
        return context.FigureOf(
            "difference-ranges",
            ReportTexts.RangesTitle,
            [
                .. verdicts
                    .GroupBy(v => v.Indicator)
                    .Select(indicator =>
                    {
                        var (factor, unit, _) = VerdictTable.ScaleOf(context, indicator.First());
                        return new Panel(
                            context.IndicatorName(indicator.Key),
                            new BarPlot(
                                new ValueAxis(unit),
                                [
                                    new BarGroup(
                                        "",
                                        [
                                            .. indicator.Select(v => new Bar(
                                                context.RegimeName(v.Regime),
                                                [
                                                    new BarSegment(
                                                        context.RegimeName(v.Regime),
                                                        context.StyleOf(v.Regime).Colour,
                                                        factor * v.Difference!.Value
                                                    ),
                                                ]
                                            )
                                            {
                                                Low = v.Spread.Count == 0 ? double.NaN : factor * v.Spread[1],
                                                High = v.Spread.Count == 0 ? double.NaN : factor * v.Spread[3],
                                            }),
                                        ]
                                    ),
                                ]
                            )
                            {
                                IsDifference = true,
                            }
                        )
                        {
                            Key = indicator.Key,
                        };
                    }),
            ]
        ) with
        {
            Subtitle = context.Locale.With(ReportTexts.RangesSubtitle, baseline),
            Caption = context.Locale[ReportTexts.StabilityCaption],
            Columns = 2,
        };
    }

    private static Figure Stability(ReportContext context, StudyDocument study, StudyVerdict[] verdicts)
    {
        string baseline = context.RegimeName(context.Description.Baseline);
        string[] names = [.. Kinds.Select(kind => context.Locale[kind.Name])];
        return context.FigureOf(
            "ranking-stability",
            ReportTexts.StabilityTitle,
            new Panel(
                "",
                new BarPlot(
                    new ValueAxis(context.Locale[ReportTexts.ShareOfDraws], SharedMaximum: 100),
                    [
                        .. verdicts
                            .GroupBy(v => v.Indicator)
                            .Select(indicator => new BarGroup(
                                context.IndicatorName(indicator.Key),
                                [.. indicator.Select(v => Bar(context, v, names))]
                            )),
                    ]
                )
            )
        ) with
        {
            Subtitle = context.Locale.With(ReportTexts.StabilitySubtitle, study.Draws, baseline),
            Caption = context.Locale[ReportTexts.StabilityCaption],
            Key = [.. Kinds.Select((kind, i) => KeyEntry.Fill(names[i], Palette.Part(kind.Colour)))],
        };
    }

    private static readonly (Text Name, int Colour)[] Kinds =
    [
        (ReportTexts.MoreThan, 0),
        (ReportTexts.NoneThatMatters, 2),
        (ReportTexts.LessThan, 4),
    ];

    private static Bar Bar(ReportContext context, StudyVerdict verdict, string[] names)
    {
        double[] counts = [verdict.Rising, verdict.Draws - verdict.Rising - verdict.Falling, verdict.Falling];
        return new Bar(
            context.RegimeName(verdict.Regime),
            [
                .. counts.Select(
                    (count, i) =>
                        new BarSegment(
                            names[i],
                            Palette.Part(Kinds[i].Colour),
                            100.0 * count / Math.Max(1, verdict.Draws)
                        )
                ),
            ],
            ShowTotal: false
        );
    }

    // The differences that single assumptions move most, measured by what matters.
    private static Figure Tornado(ReportContext context, StudyDocument study, StudyVerdict[] verdicts)
    {
        StudyVerdict[] shown =
        [
            .. verdicts
                .Where(v => v.Effects.Count > 0)
                .OrderByDescending(v => v.Effects.Max(effect => Moved(v, effect)) / v.Smallest)
                .DistinctBy(v => v.Indicator)
                .Take(MostIndicators),
        ];
        return context.FigureOf(
            "tornado",
            ReportTexts.TornadoTitle,
            [.. shown.Select(verdict => Tornado(context, study, verdict))]
        ) with
        {
            Subtitle = context.Locale.With(
                ReportTexts.TornadoSubtitle,
                context.RegimeName(context.Description.Baseline)
            ),
            Caption = context.Locale[ReportTexts.TornadoCaption],
            Columns = 2,
            Key =
            [
                KeyEntry.Fill(context.Locale[ReportTexts.LowEnd], Palette.Part(0)),
                KeyEntry.Fill(context.Locale[ReportTexts.HighEnd], Palette.Part(4)),
            ],
            Table = EffectTable.Of(context, study, shown),
        };
    }

    private static Panel Tornado(ReportContext context, StudyDocument study, StudyVerdict verdict)
    {
        var (factor, unit, _) = VerdictTable.ScaleOf(context, verdict);
        double Change(double? end) => end is { } value ? factor * (value - verdict.Difference!.Value) : 0;
        return new Panel(
            $"{context.IndicatorName(verdict.Indicator)} · {context.RegimeName(verdict.Regime)}",
            new BarPlot(
                new ValueAxis(unit),
                [
                    .. verdict
                        .Effects.OrderByDescending(effect => Moved(verdict, effect))
                        .Take(MostFactors)
                        .Select(effect => new BarGroup(
                            EffectTable.NameOf(context, study, effect.Factor),
                            [
                                new Bar(
                                    "",
                                    [
                                        new BarSegment(
                                            context.Locale[ReportTexts.LowEnd],
                                            Palette.Part(0),
                                            Change(effect.AtLow)
                                        ),
                                    ],
                                    ShowTotal: false
                                ),
                                new Bar(
                                    "",
                                    [
                                        new BarSegment(
                                            context.Locale[ReportTexts.HighEnd],
                                            Palette.Part(4),
                                            Change(effect.AtHigh)
                                        ),
                                    ],
                                    ShowTotal: false
                                ),
                            ]
                        )),
                ]
            )
        )
        {
            Key = verdict.Indicator,
        };
    }

    private static double Moved(StudyVerdict verdict, FactorEffect effect) =>
        Math.Max(
            Math.Abs((effect.AtLow ?? verdict.Difference!.Value) - verdict.Difference!.Value),
            Math.Abs((effect.AtHigh ?? verdict.Difference!.Value) - verdict.Difference!.Value)
        );
}
