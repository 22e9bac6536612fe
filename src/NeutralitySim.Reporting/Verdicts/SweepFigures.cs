using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results.Studies;

namespace NeutralitySim.Reporting.Verdicts;

/// <summary>Pictures of a sweep, one per indicator: lines over the values of one path, or shades over those of two.</summary>
internal static class SweepFigures
{
    private const int MostSteps = 1000;
    private const int MostRows = 40;
    private const int MostColumns = 60;
    private const int Digits = 3;

    /// <summary>The figures; none where there are too many values for a picture.</summary>
    public static IReadOnlyList<Figure> Of(ReportContext context, SweepMeans means)
    {
        bool isLine = means.Texts.Count == 1 && means.Texts[0].Count is > 1 and <= MostSteps;
        bool isShades =
            means.Texts.Count == 2 && means.Texts[0].Count <= MostRows && means.Texts[1].Count <= MostColumns;
        if (!isLine && !isShades)
            return [];
        return
        [
            .. Enumerable
                .Range(0, means.Indicators.Count)
                .Where(indicator => means.Values[indicator].Any(values => values.Any(double.IsFinite)))
                .Select(indicator => Figure(context, means, indicator, isLine)),
        ];
    }

    private static Figure Figure(ReportContext context, SweepMeans means, int indicator, bool isLine)
    {
        string id = means.Indicators[indicator];
        bool isShare = context.Reader.UnitOf(id) == "share";
        string unit = context.Locale.Unit(isShare ? "share" : context.Reader.UnitOf(id));
        double[][] values =
        [
            .. means
                .Values[indicator]
                .Select(regime => regime.Select(value => isShare ? 100 * value : value).ToArray()),
        ];
        Panel[] panels = isLine
            ? [new Panel("", Lines(context, means, values, unit))]
            : [.. means.Regimes.Select((regime, i) => Shades(context, means, regime, values, i, unit))];
        return new Figure
        {
            Id = "sweep-" + id,
            Language = context.Language,
            Title = context.IndicatorName(id),
            Subtitle = context.Locale.With(
                isLine ? ReportTexts.SweepOfOne : ReportTexts.SweepOfTwo,
                [.. means.Paths.Zip(means.Texts, (path, texts) => AssumptionAxis.Of(context, path, texts).Title), unit]
            ),
            Caption = context.Locale[ReportTexts.SweepCaption],
            Source = context.Locale.With(
                ReportTexts.SourceSweep,
                context.Description.Id,
                context.Description.Seed,
                context.Description.EngineVersion
            ),
            Panels = panels,
            Key = isLine
                ?
                [
                    .. means.Regimes.Select(regime => new KeyEntry(
                        KeyKind.Line,
                        context.RegimeName(regime),
                        context.StyleOf(regime)
                    )),
                ]
                : [],
        };
    }

    private static LinePlot Lines(ReportContext context, SweepMeans means, double[][] values, string unit) =>
        new()
        {
            X = AssumptionAxis.Of(context, means.Paths[0], means.Texts[0]),
            Y = new ValueAxis(unit, FromZero: false),
            Series =
            [
                .. means.Regimes.Select(
                    (regime, i) =>
                        new LineSeries(context.RegimeName(regime), context.StyleOf(regime), values[i]) { Key = regime }
                ),
            ],
        };

    private static Panel Shades(
        ReportContext context,
        SweepMeans means,
        string regime,
        double[][] values,
        int index,
        string unit
    )
    {
        // All regimes on one scale, so that they compare.
        double[] all = [.. values.SelectMany(value => value).Where(double.IsFinite)];
        double largest = all.Max(Math.Abs);
        int columns = means.Texts[1].Count;
        return new Panel(
            context.RegimeName(regime),
            new HeatPlot
            {
                Rows = AssumptionAxis.Of(context, means.Paths[0], means.Texts[0]).Names,
                X = AssumptionAxis.Of(context, means.Paths[1], means.Texts[1]),
                Values = [.. values[index].Chunk(columns)],
                Minimum = all.Min(),
                Maximum = all.Max(),
                Decimals = largest == 0 ? 0 : Math.Clamp(Digits - 1 - (int)Math.Floor(Math.Log10(largest)), 0, 6),
                Unit = unit,
            }
        )
        {
            Key = regime,
        };
    }
}
