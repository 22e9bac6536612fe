using NeutralitySim.Core.Results;
using NeutralitySim.Results.Rows;

namespace NeutralitySim.Results;

/// <content>Sums of payments and emissions, and the comparison of regimes.</content>
public sealed partial class ResultsReader
{
    private static readonly string[] EmissionAmounts =
    [
        "viewing_hours",
        "volume_gigabytes",
        "energy_kilowatt_hours",
        "unallocated_kilowatt_hours",
        "carbon_grams",
        "embodied_grams",
        "market_carbon_grams",
    ];

    /// <summary>Payments of the whole run, ordered by regime, payer, payee, kind.</summary>
    public IReadOnlyList<LedgerSum> LedgerTotals() => Once(nameof(LedgerTotals), SumLedger);

    /// <summary>Emissions of the whole run, ordered by regime, model, component, ISP, provider.</summary>
    public IReadOnlyList<EmissionSum> EmissionTotals() => Once(nameof(EmissionTotals), SumEmissions);

    /// <summary>Every compared indicator and entity under every regime, in the order of the description.</summary>
    public IReadOnlyList<ComparisonRow> Comparison() => Once(nameof(Comparison), Compare);

    private IReadOnlyList<LedgerSum> SumLedger() =>
        Means(
            RowTables.Ledger,
            new RowSums<LedgerLine, (string, string, LedgerKind)>(
                line => (line.Payer, line.Payee, line.Kind),
                ["payer", "payee", "kind"],
                [line => line.Quantity, line => line.Amount],
                ["quantity", "amount"]
            ),
            (regime, line, means) => new LedgerSum(regime, line.Payer, line.Payee, line.Kind, means[0], means[1]),
            sums =>
                sums.OrderBy(sum => sum.Payer, StringComparer.Ordinal)
                    .ThenBy(sum => sum.Payee, StringComparer.Ordinal)
                    .ThenBy(sum => sum.Kind)
        );

    private IReadOnlyList<EmissionSum> SumEmissions() =>
        Emissions(
            line => (line.Model, line.Component, line.Isp, line.Provider),
            ["isp", "provider", "model", "component"],
            sums =>
                sums.OrderBy(sum => sum.Line.Model)
                    .ThenBy(sum => sum.Line.Component)
                    .ThenBy(sum => sum.Line.Isp, StringComparer.Ordinal)
                    .ThenBy(sum => sum.Line.Provider, StringComparer.Ordinal)
        );

    private IReadOnlyList<ComparisonRow> Compare() =>
        [
            .. Description.ComparedIndicators.SelectMany(indicator =>
                Entities(indicator).Select(entity => Compare(indicator, entity))
            ),
        ];

    private ComparisonRow Compare(string indicator, Entity entity)
    {
        var regimes = IndicatorValues(indicator, entity);
        var baseline = regimes.Single(values => values.Regime == Description.Baseline);
        return new(
            indicator,
            UnitOf(indicator),
            entity,
            [
                .. regimes.Select(values => new ComparisonCell(
                    values.Regime,
                    values.Estimate,
                    values.Regime == Description.Baseline ? null : Intervals.OfDifference(baseline, values)
                )
                {
                    Resampled =
                        values.Regime == Description.Baseline ? null : () => Intervals.OfSkewed(baseline, values),
                }),
            ]
        );
    }

    private List<EmissionSum> Emissions<TKey>(
        Func<EmissionLine, TKey> key,
        IReadOnlyList<string> columns,
        Func<IEnumerable<EmissionSum>, IEnumerable<EmissionSum>> ordered
    )
        where TKey : notnull =>
        Means(
            RowTables.Emission,
            new RowSums<EmissionLine, TKey>(key, columns, EmissionLine.Amounts, EmissionAmounts),
            (regime, line, means) => new EmissionSum(regime, line.With(means)),
            ordered
        );

    /// <summary>
    /// Sums over the rows of each run with the same key, then means over a regime's runs, in the order of replications: the order
    /// in which runs were stored never shows in a digit.
    /// </summary>
    private List<TSum> Means<T, TKey, TSum>(
        RowTable<T> table,
        RowSums<T, TKey> of,
        Func<string, T, double[], TSum> make,
        Func<IEnumerable<TSum>, IEnumerable<TSum>> ordered
    )
        where TKey : notnull
    {
        var runs = RunsByRegime();
        IEnumerable<TSum> Of(string regime) =>
            runs[regime]
                .SelectMany(run => _rows.Sums(table, run, of))
                .GroupBy(sums => of.Key(sums.First))
                .Select(same =>
                    make(regime, same.First().First, MeansOf(same, of.Amounts.Count, runs[regime].Count()))
                );
        return [.. Regimes.SelectMany(regime => ordered(Of(regime)))];
    }

    private static double[] MeansOf<T>(IEnumerable<(T First, double[] Sums)> same, int amounts, int runs) =>
        [.. Enumerable.Range(0, amounts).Select(amount => same.Sum(of => of.Sums[amount]) / runs)];
}
