using NeutralitySim.Core.Runs;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Tables;

/// <summary>Two experiments side by side, regime by regime: A, B and B − A.</summary>
public static class ExperimentDifference
{
    /// <summary>
    /// The table of A's headline indicators. Differences are paired by replication, with a 95 % interval, where both
    /// experiments have the same seed; else they are differences of means without an interval. Money of two currencies has none.
    /// The caption says first in what currency, months and countries differ.
    /// </summary>
    /// <param name="a">Context of A; sets language and indicators.</param>
    /// <param name="b">Results of B. Regimes and indicators that only one side has are left out.</param>
    public static ComparisonTable Make(ReportContext a, ResultsReader b)
    {
        var rows =
            from row in Headline.Rows(a.Results.Comparison)
            from cell in row.Regimes
            let cells = Cells(a, b, row, cell.Regime)
            where cells is not null
            select cells;
        return new ComparisonTable(
            string.Join(
                '\n',
                Differing
                    .Told(a.Locale, a.Description, b.Description)
                    .Append($"A: {a.Reader.FilePath}\nB: {b.FilePath}")
            ),
            [a.Locale[ReportTexts.Indicator], a.Locale[ReportTexts.Regime], "A", "B", "B − A [95 %]"],
            [.. rows]
        );
    }

    private static IReadOnlyList<TableCell>? Cells(
        ReportContext context,
        ResultsReader other,
        ComparisonRow row,
        string regime
    )
    {
        var first = Values(context.Reader, row, regime);
        var second = Values(other, row, regime);
        if (first is not { Values.Count: > 0 } || second is not { Values.Count: > 0 })
            return null;
        var numbers = RowNumbers.Of(context, row);
        bool isLevel = row.Told(row.Regimes[0]) is not null;
        bool isComparable = context.Reader.UnitOf(row.Indicator) == other.UnitOf(row.Indicator);
        Estimate? difference = isComparable ? Difference(context.Description, other.Description, first, second) : null;
        string unit = isComparable
            ? numbers.UnitWithNote
            : numbers.UnitWithNote.Replace(
                context.Description.Currency,
                $"{context.Description.Currency} | {other.Description.Currency}",
                StringComparison.Ordinal
            );
        return
        [
            new($"{context.IndicatorName(row.Indicator)} ({unit})"),
            new(context.RegimeName(regime)),
            new(numbers.Mean(isLevel ? first.Estimate : null)),
            new(numbers.Mean(isLevel ? second.Estimate : null)),
            new(numbers.DifferenceWithInterval(difference), difference?.Low > 0 || difference?.High < 0),
        ];
    }

    private static Estimate Difference(
        ExperimentDescription a,
        ExperimentDescription b,
        RegimeValues first,
        RegimeValues second
    ) =>
        a.Seed == b.Seed && Intervals.OfDifference(first, second) is { Count: > 0 } paired
            ? paired
            : Intervals.OfMeans(first, second);

    private static RegimeValues? Values(ResultsReader reader, ComparisonRow row, string regime) =>
        reader.IndicatorValues(row.Indicator, row.Entity).FirstOrDefault(values => values.Regime == regime);
}
