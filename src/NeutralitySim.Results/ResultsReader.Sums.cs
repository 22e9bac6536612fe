using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;

namespace NeutralitySim.Results;

/// <content>Sums of payments and emissions, and the comparison of regimes.</content>
public sealed partial class ResultsReader
{
    /// <summary>Payments of the whole run, ordered by regime, payer, payee, kind.</summary>
    public IReadOnlyList<LedgerSum> LedgerTotals() => Ledger("NULL");

    /// <summary>Payments of each month, ordered by regime, month, payer, payee, kind.</summary>
    public IReadOnlyList<LedgerSum> LedgerByEpoch() => Ledger("epoch");

    /// <summary>Emissions of the whole run, ordered by regime, model, component, ISP, provider.</summary>
    public IReadOnlyList<EmissionSum> EmissionTotals() => Emissions("NULL");

    /// <summary>Emissions of each month, ordered by regime, month, model, component, ISP, provider.</summary>
    public IReadOnlyList<EmissionSum> EmissionsByEpoch() => Emissions("epoch");

    /// <summary>Every compared indicator and entity under every regime, in the order of the description.</summary>
    public IReadOnlyList<ComparisonRow> Comparison() =>
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
                )),
            ]
        );
    }

    private List<LedgerSum> Ledger(string epoch) =>
        [
            .. from regime in Regimes
            from sum in RunSums
                .Means(
                    Connection,
                    $"""
                    SELECT {epoch}, payer, payee, kind, TOTAL(quantity), TOTAL(amount)
                    FROM ledger WHERE run_id = ?1 GROUP BY 1, 2, 3, 4
                    """,
                    RunsOf(regime),
                    row => ((EpochAt(row), row.GetString(1), row.GetString(2), row.GetString(3)), Numbers(row, 4, 2))
                )
                .OrderBy(sum => sum.Key.Item1)
                .ThenBy(sum => sum.Key.Item2, StringComparer.Ordinal)
                .ThenBy(sum => sum.Key.Item3, StringComparer.Ordinal)
                .ThenBy(sum => EnumText<LedgerKind>.Parse(sum.Key.Item4))
            let key = sum.Key
            select new LedgerSum(
                regime,
                key.Item1,
                key.Item2,
                key.Item3,
                EnumText<LedgerKind>.Parse(key.Item4),
                sum.Means[0],
                sum.Means[1]
            ),
        ];

    private List<EmissionSum> Emissions(string epoch) =>
        [
            .. from regime in Regimes
            from sum in RunSums
                .Means(
                    Connection,
                    $"""
                    SELECT {epoch}, model, component, isp, provider, TOTAL(viewing_hours), TOTAL(volume_gigabytes),
                        TOTAL(energy_kilowatt_hours), TOTAL(unallocated_kilowatt_hours), TOTAL(carbon_grams),
                        TOTAL(embodied_grams)
                    FROM emission WHERE run_id = ?1 GROUP BY 1, 2, 3, 4, 5
                    """,
                    RunsOf(regime),
                    row =>
                        (
                            (EpochAt(row), ModelAt(row, 1), ComponentAt(row, 2), row.GetString(3), row.GetString(4)),
                            Numbers(row, 5, 6)
                        )
                )
                .OrderBy(sum => sum.Key.Item1)
                .ThenBy(sum => sum.Key.Item2)
                .ThenBy(sum => sum.Key.Item3)
                .ThenBy(sum => sum.Key.Item4, StringComparer.Ordinal)
                .ThenBy(sum => sum.Key.Item5, StringComparer.Ordinal)
            let key = sum.Key
            let means = sum.Means
            select new EmissionSum(
                regime,
                key.Item1,
                key.Item2,
                key.Item3,
                key.Item4,
                key.Item5,
                means[0],
                means[1],
                means[2],
                means[3],
                means[4],
                means[5]
            ),
        ];

    private static EmissionModel ModelAt(SqliteDataReader row, int column) =>
        EnumText<EmissionModel>.Parse(row.GetString(column));

    private static EmissionComponent ComponentAt(SqliteDataReader row, int column) =>
        EnumText<EmissionComponent>.Parse(row.GetString(column));

    private static int? EpochAt(SqliteDataReader row) => row.IsDBNull(0) ? null : row.GetInt32(0);

    private static double[] Numbers(SqliteDataReader row, int first, int count)
    {
        var numbers = new double[count];
        for (int i = 0; i < count; i++)
            numbers[i] = row.GetDouble(first + i);
        return numbers;
    }
}
