using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;
using NeutralitySim.Results.Views;

namespace NeutralitySim.Reporting.Tables;

/// <summary>Which rule does it: a regime's differences from the baseline, taken apart by groups of rules.</summary>
public static class RuleTable
{
    /// <summary>How to read it.</summary>
    public static string Explanation(ReportContext context, IReadOnlyList<RuleDifference> differences) =>
        context.Locale.With(
            ReportTexts.RulesExplained,
            context.RegimeName(context.Description.Baseline),
            differences.Max(difference => difference.Difference.Count)
        );

    /// <summary>A table of each regime that differs, with its name.</summary>
    public static IReadOnlyList<(string Regime, DataTable Table)> Of(
        ReportContext context,
        IReadOnlyList<RuleDifference> differences
    )
    {
        var rows = context
            .Results.Comparison.Where(row => row.Entity == Entity.All)
            .ToDictionary(row => row.Indicator, StringComparer.Ordinal);
        return
        [
            .. from difference in differences
            where rows.ContainsKey(difference.Indicator)
            let row = rows[difference.Indicator]
            where IsWorthTelling(difference, row, context.Description.Baseline)
            group Rows(context, difference, RowNumbers.Of(context, row)) by difference.Regime into regime
            select (
                context.RegimeName(regime.Key),
                new DataTable(
                    [.. ReportTexts.RuleColumns.Select(c => context.Locale[c])],
                    [.. regime.SelectMany(r => r)]
                )
            ),
        ];
    }

    private static bool IsWorthTelling(RuleDifference difference, ComparisonRow row, string baseline)
    {
        double size = Math.Abs(row.Regimes.Single(cell => cell.Regime == baseline).Value.Mean);
        double largest = difference.Effects.Max(e => Math.Max(Math.Abs(e.Alone.Mean), Math.Abs(e.Last.Mean)));
        return largest > Headline.NegligibleShare * size
            && difference.Effects.Any(effect => difference.Reading(effect) != RuleReading.Nothing);
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(
        ReportContext context,
        RuleDifference difference,
        RowNumbers numbers
    )
    {
        string name = $"{context.IndicatorName(difference.Indicator)} ({numbers.UnitWithNote})";
        foreach (var effect in difference.Effects)
        {
            var reading = difference.Reading(effect);
            yield return
            [
                name,
                context.Locale.Name(effect.Group),
                effect.Share is { } share ? numbers.DifferenceWithInterval(share) : "–",
                numbers.Signed(effect.Alone.Mean),
                numbers.Signed(effect.Last.Mean),
                difference.Effects.Count > 1 || reading == RuleReading.Nothing ? context.Locale.Name(reading) : "",
            ];
        }

        yield return
        [
            name,
            context.Locale[ReportTexts.RulesTogether],
            numbers.DifferenceWithInterval(difference.Difference),
            "",
            "",
            "",
        ];
    }
}
