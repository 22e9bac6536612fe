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
                    X = Axis(context, data.Path, data.Values),
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
                            context.Locale.Written(crossing.Value),
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

    // The unit once, where all values have the same.
    internal static NamedAxis Axis(ReportContext context, string path, IReadOnlyList<string> values)
    {
        string assumption = AssumptionLabel.Of(path, context.Description, context.Locale);
        string[] units = [.. values.Where(value => value != "0").Select(UnitOf).Distinct()];
        return units is [{ Length: > 0 } unit]
            ? new NamedAxis(
                [.. values.Select(value => context.Locale.Written(value.Split(' ')[0]))],
                $"{assumption} ({context.Locale.Unit(unit)})"
            )
            : new NamedAxis([.. values.Select(context.Locale.Written)], assumption);
    }

    private static string UnitOf(string value) => value.Split(' ', 2) is [_, var unit] ? unit : "";
}
