using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results.Studies;

namespace NeutralitySim.Reporting.Verdicts;

/// <summary>What single assumptions do to differences.</summary>
internal static class EffectTable
{
    /// <summary>One row per difference and assumption.</summary>
    public static DataTable Of(ReportContext context, StudyDocument study, IEnumerable<StudyVerdict> verdicts) =>
        new(
            [
                context.Locale[ReportTexts.Indicator],
                context.Locale[ReportTexts.AssumptionColumn],
                context.Locale[ReportTexts.RangeColumn],
                context.Locale[ReportTexts.LowEnd],
                context.Locale[ReportTexts.HighEnd],
                context.Locale[ReportTexts.ScreenedColumn],
                context.Locale[ReportTexts.AloneShareColumn],
                context.Locale[ReportTexts.TotalShareColumn],
            ],
            [.. from verdict in verdicts from effect in verdict.Effects select Row(context, study, verdict, effect)]
        );

    /// <summary>Name of an assumption.</summary>
    public static string NameOf(ReportContext context, StudyDocument study, string path) =>
        AssumptionLabel.Of(path, context.Description, context.Locale);

    private static string[] Row(ReportContext context, StudyDocument study, StudyVerdict verdict, FactorEffect effect)
    {
        var (factor, unit, decimals) = VerdictTable.ScaleOf(context, verdict);
        string Signed(double? value) => value is { } number ? context.Locale.Signed(factor * number, decimals) : "–";
        string Share(double? value) =>
            value is { } number
                ? context.Locale.WithUnit(context.Locale.Number(100 * Math.Clamp(number, 0, 1), 0), "%")
                : "–";
        var range = study.Factors.FirstOrDefault(f => f.Path == effect.Factor);
        return
        [
            $"{context.IndicatorName(verdict.Indicator)} ({unit})",
            NameOf(context, study, effect.Factor),
            range is null
                ? "–"
                : $"{AssumptionLabel.Value(range.Low, context.Locale)} … {AssumptionLabel.Value(range.High, context.Locale)}",
            Signed(effect.AtLow),
            Signed(effect.AtHigh),
            Signed(effect.Screened),
            Share(effect.First),
            Share(effect.Total),
        ];
    }
}
