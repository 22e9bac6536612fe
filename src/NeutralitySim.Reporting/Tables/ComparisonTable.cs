using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Figures;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;
using NeutralitySim.Results.Studies;

namespace NeutralitySim.Reporting.Tables;

/// <summary>
/// Regimes side by side, ready for a terminal or a page: indicator with unit, what it is about, the baseline's mean, then for
/// each other regime its mean and the paired difference from the baseline with its 95 % interval.
/// </summary>
/// <param name="Caption">How to read it.</param>
/// <param name="Headings">One heading per column.</param>
/// <param name="Rows">Rows, as wide as the headings; the first two cells name the row.</param>
public sealed record ComparisonTable(
    string Caption,
    IReadOnlyList<string> Headings,
    IReadOnlyList<IReadOnlyList<TableCell>> Rows
)
{
    /// <summary>The table of the compared indicators; no rows where nothing has run.</summary>
    public static ComparisonTable Make(ReportContext context, ComparisonScope scope)
    {
        string baseline = context.Description.Baseline;
        string baselineName = context.RegimeName(baseline);
        string[] others = [.. context.Reader.Regimes.Where(r => r != baseline)];
        var rows = (
            scope == ComparisonScope.Headline ? Headline.Rows(context.Results.Comparison) : context.Results.Comparison
        )
            .Where(row => scope != ComparisonScope.Groups || row.Entity.Kind >= EntityKind.Region)
            .Where(row => context.Isps.Has(row.Entity));
        string[] headings =
        [
            context.Locale[ReportTexts.Indicator],
            context.Locale[ReportTexts.About],
            baselineName,
            .. others.SelectMany(r =>
                new[] { context.RegimeName(r), context.Locale.With(ReportTexts.DifferenceFrom, baselineName) }
            ),
        ];
        return new ComparisonTable(
            CaptionOf(context, baselineName),
            headings,
            [.. rows.Select(row => Cells(context, row, baseline, others))]
        );
    }

    // Means of a service that left end with it, which can make a regime look better for providers than it was.
    private static string CaptionOf(ReportContext context, string baselineName)
    {
        var text = context.Reader.Study is null ? ReportTexts.ComparisonCaption : ReportTexts.BoldIsRobust;
        string caption = context.Locale.With(text, baselineName);
        bool someoneLeft = context.Reader.Runs.Any(run =>
            context.Reader.Events(run).Any(decision => decision.Kind == RunEventKind.Exit)
        );
        return someoneLeft ? $"{caption} {context.Locale[ReportTexts.SomeoneLeft]}" : caption;
    }

    private static TableCell[] Cells(ReportContext context, ComparisonRow row, string baseline, string[] others)
    {
        var numbers = RowNumbers.Of(context, row);
        return
        [
            new($"{context.IndicatorName(row.Indicator)} ({numbers.UnitWithNote})"),
            new(context.EntityName(row.Entity)),
            new(numbers.Mean(row.Told(CellOf(row, baseline)))),
            .. others
                .Select(regime => CellOf(row, regime))
                .SelectMany(cell =>
                    new[]
                    {
                        new TableCell(numbers.Mean(row.Told(cell))),
                        new TableCell(
                            numbers.DifferenceWithInterval(cell.Difference),
                            Headline.IsBeyondNoise(cell)
                                && numbers.Shows(cell.Difference)
                                && MayStandOut(context, row, baseline, cell.Regime)
                        ),
                    }
                ),
        ];
    }

    // Beyond the noise of demand is not beyond doubt: where a study was made, only what holds under all its assumptions stands out.
    private static bool MayStandOut(ReportContext context, ComparisonRow row, string baseline, string regime) =>
        context.Reader.Study is not { } study
        || study.Find(row.Indicator, baseline, regime) is { Verdict: VerdictKind.Robust } && row.Entity == Entity.All;

    private static ComparisonCell CellOf(ComparisonRow row, string regime) =>
        row.Regimes.Single(c => c.Regime == regime);
}
