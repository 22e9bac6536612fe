using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Tables;

/// <summary>
/// The answer in two sentences, made from the comparison alone and without judgement: how the first compared indicator
/// differs under each regime, then how many other comparisons differ beyond noise and which do most.
/// </summary>
internal static class Answer
{
    private const int MostExamples = 2;

    private sealed record Finding(ComparisonRow Row, ComparisonCell Cell)
    {
        public double Relative(string baseline)
        {
            double size = Math.Abs(Cell.Difference!.Value.Mean);
            double reference = Math.Abs(Row.Regimes.Single(c => c.Regime == baseline).Value.Mean);
            return size / Math.Max(size, double.IsFinite(reference) && reference > 0 ? reference : size);
        }
    }

    /// <summary>Two sentences; a single one when there is nothing to compare.</summary>
    public static IReadOnlyList<string> Sentences(ReportContext context) =>
        Sentences(context, Headline.Rows(context.Reader));

    internal static IReadOnlyList<string> Sentences(ReportContext context, IReadOnlyList<ComparisonRow> rows)
    {
        var compared = rows.Where(r => Differences(r).Any()).ToList();
        if (compared.Count == 0)
            return [context.Locale[ReportTexts.AnswerNothing]];
        ComparisonRow first = FirstOf(context, compared);
        return [First(context, first), Others(context, [.. compared.Where(r => r != first).SelectMany(Findings)])];
    }

    private static ComparisonRow FirstOf(ReportContext context, List<ComparisonRow> rows) =>
        rows.Find(r =>
            r.Indicator == rows[0].Indicator
            && r.Entity == new Entity(EntityKind.Provider, context.Description.FocusProvider)
        ) ?? rows[0];

    private static IEnumerable<ComparisonCell> Differences(ComparisonRow row) =>
        row.Regimes.Where(c => c.Difference is { Count: > 0 });

    private static IEnumerable<Finding> Findings(ComparisonRow row) =>
        Differences(row).Select(cell => new Finding(row, cell));

    private static string First(ReportContext context, ComparisonRow row)
    {
        var numbers = RowNumbers.Of(context, row);
        var others = row.Regimes.Where(c => c.Regime != context.Description.Baseline).ToArray();
        var alike = others.Where(IsWithinNoise).Select(c => context.RegimeName(c.Regime)).ToArray();
        // Many regimes without a difference are told together, last.
        var parts =
            alike.Length < 2
                ? others.Select(cell => Part(context, numbers, cell))
                : others
                    .Where(cell => !IsWithinNoise(cell))
                    .Select(cell => Part(context, numbers, cell))
                    .Append(context.Locale.With(ReportTexts.AnswerNoneSeveral, string.Join(", ", alike)));
        return context.Locale.With(
            ReportTexts.AnswerFirst,
            context.RegimeName(context.Description.Baseline),
            MidSentence(context.IndicatorName(row.Indicator)),
            context.EntityName(row.Entity),
            string.Join(context.Locale.Semicolon, parts)
        );
    }

    private static bool IsWithinNoise(ComparisonCell cell) =>
        cell.Difference is { Count: > 0, HasInterval: true } && !Headline.IsBeyondNoise(cell);

    private static string Part(ReportContext context, RowNumbers numbers, ComparisonCell cell)
    {
        string regime = context.RegimeName(cell.Regime);
        if (cell.Difference is not { Count: > 0 } difference)
            return context.Locale.With(ReportTexts.AnswerMissing, regime);
        string size = numbers.DifferenceWithUnit(difference);
        if (!difference.HasInterval)
            return context.Locale.With(ReportTexts.AnswerDifferenceAlone, size, regime);
        if (!Headline.IsBeyondNoise(cell))
            return context.Locale.With(ReportTexts.AnswerNone, regime);
        return context.Locale.With(
            ReportTexts.AnswerDifference,
            size,
            numbers.Signed(difference.Low),
            numbers.Signed(difference.High),
            regime
        );
    }

    private static string Others(ReportContext context, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
            return context.Locale[ReportTexts.AnswerNoOthers];
        if (findings.All(f => !f.Cell.Difference!.Value.HasInterval))
            return context.Locale[ReportTexts.OneReplication];
        Finding[] beyond = [.. findings.Where(f => Headline.IsBeyondNoise(f.Cell))];
        if (beyond.Length == 0)
            return context.Locale.With(ReportTexts.AnswerOthersNone, findings.Count);
        string examples = string.Join(
            context.Locale.Semicolon,
            beyond
                .OrderByDescending(f => f.Relative(context.Description.Baseline))
                .DistinctBy(f => f.Row.Indicator)
                .Take(MostExamples)
                .Select(f => Example(context, f))
        );
        return beyond.Length == findings.Count
            ? context.Locale.With(ReportTexts.AnswerOthersAll, findings.Count, examples)
            : context.Locale.With(ReportTexts.AnswerOthers, findings.Count, beyond.Length, examples);
    }

    private static string Example(ReportContext context, Finding finding)
    {
        var numbers = RowNumbers.Of(context, finding.Row);
        return context.Locale.With(
            ReportTexts.AnswerItem,
            MidSentence(context.IndicatorName(finding.Row.Indicator)),
            context.EntityName(finding.Row.Entity),
            context.RegimeName(finding.Cell.Regime),
            numbers.DifferenceWithUnit(finding.Cell.Difference!.Value)
        );
    }

    // Acronyms such as "ISP margin" keep their capitals.
    private static string MidSentence(string name) =>
        name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
