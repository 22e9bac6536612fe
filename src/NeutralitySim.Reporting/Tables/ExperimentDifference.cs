using NeutralitySim.Core.Runs;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Tables;

/// <summary>Two experiments side by side, regime by regime: A, B and B − A.</summary>
public static class ExperimentDifference
{
    /// <summary>
    /// The table of A's headline indicators. Differences are paired by replication, with a 95 % interval, where both
    /// experiments have the same seed; else they are differences of means without an interval. Money of two currencies has none, and
    /// nothing has where months or countries differ. The caption says first in what version, currency, months and countries differ.
    /// </summary>
    /// <param name="a">Context of A; sets language and indicators.</param>
    /// <param name="b">Results of B. Regimes and indicators that only one side has are left out.</param>
    public static ComparisonTable Make(ReportContext a, ResultsReader b)
    {
        return new ComparisonTable(
            string.Join(
                '\n',
                Differing
                    .Told(a.Locale, a.Description, b.Description)
                    .Append($"A: {a.Reader.FilePath}\nB: {b.FilePath}")
            ),
            [a.Locale[ReportTexts.Indicator], a.Locale[ReportTexts.Regime], "A", "B", "B − A [95 %]"],
            [.. Rows(a, b).Select(row => Cells(a, b.Description, row))]
        );
    }

    /// <summary>The same as numbers.</summary>
    /// <inheritdoc cref="Make"/>
    public static IReadOnlyList<DifferenceRow> Rows(ReportContext a, ResultsReader b) =>
        [
            .. from row in Headline.Rows(a.Results.Comparison)
            from cell in row.Regimes
            let compared = Compared(a.Reader, b, row, cell.Regime)
            where compared is not null
            select compared,
        ];

    private static DifferenceRow? Compared(ResultsReader a, ResultsReader b, ComparisonRow row, string regime)
    {
        var first = Values(a, row, regime);
        var second = Values(b, row, regime);
        if (first is not { Values.Count: > 0 } || second is not { Values.Count: > 0 })
            return null;
        bool isLevel = row.Told(row.Regimes[0]) is not null;
        string unit = a.UnitOf(row.Indicator);
        string otherUnit = b.UnitOf(row.Indicator);
        bool maySubtract = unit == otherUnit && Differing.MaySubtract(a.Description, b.Description);
        return new DifferenceRow(
            row,
            regime,
            isLevel ? first.Estimate : null,
            isLevel ? second.Estimate : null,
            maySubtract ? Difference(a.Description, b.Description, first, second) : null,
            unit,
            otherUnit
        );
    }

    private static IReadOnlyList<TableCell> Cells(
        ReportContext context,
        ExperimentDescription other,
        DifferenceRow compared
    )
    {
        var numbers = RowNumbers.Of(context, compared.Row);
        var difference = compared.Difference;
        string unit =
            compared.Unit == compared.OtherUnit
                ? numbers.UnitWithNote
                : numbers.UnitWithNote.Replace(
                    context.Description.Currency,
                    $"{context.Description.Currency} | {other.Currency}",
                    StringComparison.Ordinal
                );
        return
        [
            new($"{context.IndicatorName(compared.Row.Indicator)} ({unit})"),
            new(context.RegimeName(compared.Regime)),
            new(numbers.Mean(compared.A)),
            new(numbers.Mean(compared.B)),
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
