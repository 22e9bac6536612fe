using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Reporting.FigureModel;
using NeutralitySim.Reporting.Wording;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Tables;

/// <summary>How compared indicators lie over very many ISPs, in place of a row for each.</summary>
internal static class DistributionTable
{
    private static readonly (EntityKind Kind, Text Name)[] Kinds =
    [
        (EntityKind.Isp, ReportTexts.Isps),
        (EntityKind.IspProvider, ReportTexts.ServicesInIsps),
        (EntityKind.Link, ReportTexts.LinksOfIsps),
    ];

    /// <summary>A row per indicator and kind, for each regime the spread and in how many there is more or less than under the baseline.</summary>
    public static DataTable Of(ReportContext context)
    {
        string baseline = context.Description.Baseline;
        string[] others = [.. context.Reader.Regimes.Where(regime => regime != baseline)];
        var rows =
            from indicator in context.Description.ComparedIndicators
            from kind in Kinds
            let of = context
                .Results.Comparison.Where(row => row.Indicator == indicator && row.Entity.Kind == kind.Kind)
                .ToArray()
            where of.Length > 0
            select Row(context, of, kind.Name, [baseline, .. others]);
        return new DataTable(
            [
                context.Locale[ReportTexts.Indicator],
                context.Locale[ReportTexts.About],
                context.RegimeName(baseline),
                .. others.SelectMany(regime =>
                    new[]
                    {
                        context.RegimeName(regime),
                        context.Locale.With(ReportTexts.DifferenceFrom, context.RegimeName(baseline)),
                    }
                ),
            ],
            [.. rows]
        );
    }

    private static IReadOnlyList<string> Row(ReportContext context, ComparisonRow[] of, Text kind, string[] regimes)
    {
        var spreads = regimes.Select(regime => Spread.Of(Cells(of, regime).Select(cell => cell.Value.Mean))).ToArray();
        double largest = spreads.SelectMany(s => new[] { Math.Abs(s.Low), Math.Abs(s.High) }).Max();
        var scale = UnitScale.For(largest, of[0].Unit, context.Locale);
        int decimals = Precision.DecimalsFor(scale.Factor * largest, 3);
        string Number(double value) => context.Locale.Number(scale.Factor * value, decimals);
        string Told(Spread spread) => $"{Number(spread.Low)} – {Number(spread.Middle)} – {Number(spread.High)}";
        return
        [
            $"{context.IndicatorName(of[0].Indicator)} ({scale.Unit})",
            $"{of.Length} {context.Locale[kind]}",
            Told(spreads[0]),
            .. regimes
                .Skip(1)
                .SelectMany((regime, i) => new[] { Told(spreads[i + 1]), Differing(context, of, regime) }),
        ];
    }

    private static string Differing(ReportContext context, ComparisonRow[] of, string regime)
    {
        double[] differences =
        [
            .. Cells(of, regime)
                .Where(cell =>
                    cell.Difference is { Count: > 0 } difference
                    && Math.Abs(difference.Mean) > Headline.NegligibleShare * Math.Abs(cell.Value.Mean)
                )
                .Select(cell => cell.Difference!.Value.Mean),
        ];
        return context.Locale.With(
            ReportTexts.MoreAndLess,
            differences.Count(difference => difference > 0),
            differences.Count(difference => difference < 0)
        );
    }

    private static IEnumerable<ComparisonCell> Cells(ComparisonRow[] of, string regime) =>
        of.Select(row => row.Regimes.Single(cell => cell.Regime == regime));
}
