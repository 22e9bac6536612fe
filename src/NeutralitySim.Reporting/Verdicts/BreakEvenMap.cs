using NeutralitySim.Core.Results;
using NeutralitySim.Core.Statistics;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Pictures;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Verdicts;

/// <summary>Which of two regimes ranks better over two assumptions, and the frontier between them.</summary>
public static class BreakEvenMap
{
    private const int Digits = 3;

    /// <summary>The figure.</summary>
    /// <param name="context">Language, names and styles.</param>
    /// <param name="data">What was found.</param>
    public static Figure Of(ReportContext context, BreakEvenMapData data)
    {
        int higherIs = Indicators.Find(data.Indicator)?.HigherIs ?? 0;
        var (above, below) = higherIs < 0 ? (data.Baseline, data.Regime) : (data.Regime, data.Baseline);
        var ranks = higherIs == 0 ? ReportTexts.MoreUnder : ReportTexts.BetterUnder;
        KeyEntry Cell(string regime) =>
            KeyEntry.Cell(context.Locale.With(ranks, context.RegimeName(regime)), context.StyleOf(regime).Colour);
        return context.FigureOf(
            "break-even-map",
            ReportTexts.BreakEvenTitle,
            new Panel("", Plot(context, data, above, below))
        ) with
        {
            Subtitle = context.Locale.With(
                ReportTexts.BreakEvenMapSubtitle,
                context.IndicatorName(data.Indicator),
                context.RegimeName(data.Regime),
                context.RegimeName(data.Baseline),
                DifferenceUnit.Of(context, data.Indicator).Unit
            ),
            Caption = context.Locale[ReportTexts.BreakEvenMapCaption],
            Key =
            [
                Cell(above),
                Cell(below),
                KeyEntry.Cell(context.Locale[ReportTexts.NoneThatMatters], Tone.Grid),
                new KeyEntry(KeyKind.Frontier, context.Locale[ReportTexts.FrontierWithInterval]),
                new KeyEntry(KeyKind.Total, context.Locale[ReportTexts.CentralValues]),
            ],
            Source = BreakEvenFigure.SourceOf(context),
        };
    }

    private static RankPlot Plot(ReportContext context, BreakEvenMapData data, string above, string below)
    {
        double factor = DifferenceUnit.Of(context, data.Indicator).Factor;
        double[][] Table(Func<ConfidenceInterval, double> of) =>
            [.. data.Differences.Select(row => row.Select(difference => factor * of(difference)).ToArray())];
        double[][] values = Table(difference => difference.Mean);
        double largest = values.SelectMany(row => row).Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
        return new RankPlot
        {
            X = AssumptionAxis.Of(context, data.Across.Path, data.Across.Values),
            Y = AssumptionAxis.Of(context, data.Upwards.Path, data.Upwards.Values),
            Values = values,
            Low = Table(difference => difference.Low),
            High = Table(difference => difference.High),
            Smallest = factor * (Indicators.Find(data.Indicator)?.SmallestNamed ?? 0),
            Above = context.StyleOf(above).Colour,
            Below = context.StyleOf(below).Colour,
            Decimals = Precision.DecimalsFor(largest, Digits),
            CentralColumn = data.Across.Central,
            CentralRow = data.Upwards.Central,
        };
    }
}
