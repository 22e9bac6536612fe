using NeutralitySim.Core.Runs;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;

namespace NeutralitySim.Reporting.Verdicts;

/// <summary>A difference over the range of an assumption, with where it passes nought.</summary>
public static class BreakEvenFigure
{
    /// <summary>The figure.</summary>
    /// <param name="context">Language, names and styles.</param>
    /// <param name="data">What was found.</param>
    public static Figure Of(ReportContext context, BreakEvenData data)
    {
        var (factor, unit) = DifferenceUnit.Of(context, data.Indicator);
        string regime = context.RegimeName(data.Regime);
        string assumption = AssumptionLabel.Of(data.Path, context.Description, context.Locale);
        return context.FigureOf(
            "break-even",
            ReportTexts.BreakEvenTitle,
            new Panel(
                "",
                new LinePlot
                {
                    X = AssumptionAxis.Of(context, data.Path, data.Values),
                    Y = new ValueAxis(unit),
                    Series =
                    [
                        new LineSeries(
                            regime,
                            context.StyleOf(data.Regime),
                            [.. data.Differences.Select(d => factor * d.Mean)]
                        )
                        {
                            Low = [.. data.Differences.Select(d => factor * d.Low)],
                            High = [.. data.Differences.Select(d => factor * d.High)],
                        },
                    ],
                    Events =
                    [
                        .. data.Crossings.Select(crossing => new EventMark(
                            crossing.Step,
                            AssumptionLabel.Value(crossing.Value, context.Locale),
                            ""
                        )),
                    ],
                }
            )
        ) with
        {
            Subtitle = context.Locale.With(
                ReportTexts.BreakEvenSubtitle,
                context.IndicatorName(data.Indicator),
                regime,
                context.RegimeName(data.Baseline),
                assumption
            ),
            Caption = context.Locale[ReportTexts.BreakEvenCaption],
            Source = SourceOf(context),
        };
    }

    internal static string SourceOf(ReportContext context) =>
        context.Locale.With(
            ReportTexts.SourceBreakEven,
            context.Description.Id,
            context.Description.Seed,
            context.Description.EngineVersion
        );
}
