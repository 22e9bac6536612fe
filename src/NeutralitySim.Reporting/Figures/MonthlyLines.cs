using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Figures;

/// <summary>Lines and key of figures that show a series per regime.</summary>
internal static class MonthlyLines
{
    /// <param name="context">Names and styles.</param>
    /// <param name="series">Series by regime.</param>
    /// <param name="reference">The same before anything was changed; null where there is nothing to compare with.</param>
    public static IReadOnlyList<LineSeries> Of(
        ReportContext context,
        IReadOnlyList<RegimeSeries> series,
        IReadOnlyList<RegimeSeries>? reference = null
    ) =>
        [
            .. series
                .Where(s => s.Months.Count > 0)
                .Select(s =>
                    Line(context, s) with
                    {
                        Reference = reference?.FirstOrDefault(r => r.Regime == s.Regime) is { } before
                            ? Line(context, before).Values
                            : [],
                    }
                ),
        ];

    public static IReadOnlyList<KeyEntry> Key(ReportContext context, IReadOnlyList<LinePlot> plots)
    {
        var lines = plots
            .SelectMany(p => p.Series)
            .DistinctBy(s => s.Name)
            .Select(s => new KeyEntry(KeyKind.Line, s.Name, s.Style))
            .ToList();
        if (plots.Any(p => p.Series.Any(s => s.Low.Any(double.IsFinite))))
            lines.Add(new KeyEntry(KeyKind.Band, context.Locale[ReportTexts.Band95], new("#777777", "", default)));
        if (plots.Any(p => p.Points.Any(point => !point.Fitted)))
            lines.Add(new KeyEntry(KeyKind.Published, context.Locale[ReportTexts.Published]));
        if (plots.Any(p => p.Points.Any(point => point.Fitted)))
            lines.Add(new KeyEntry(KeyKind.Fitted, context.Locale[ReportTexts.PublishedFitted]));
        if (plots.Any(p => p.Series.Any(s => s.Reference.Count > 0)))
            lines.Add(new KeyEntry(KeyKind.ReferenceLine, context.Locale[ReportTexts.Reference]));
        return lines;
    }

    private static LineSeries Line(ReportContext context, RegimeSeries series) =>
        new(
            context.RegimeName(series.Regime),
            context.StyleOf(series.Regime),
            StepValues.ByMonth(context, series, estimate => estimate.Mean)
        )
        {
            Low = StepValues.ByMonth(context, series, estimate => estimate.Low),
            High = StepValues.ByMonth(context, series, estimate => estimate.High),
            Key = series.Regime,
        };
}
