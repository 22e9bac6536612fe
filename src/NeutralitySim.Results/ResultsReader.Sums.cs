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
        MeansPerRegime(
            $"SELECT {epoch}, payer, payee, kind, TOTAL(quantity), TOTAL(amount) FROM ledger WHERE run_id = ?1 GROUP BY 1, 2, 3, 4",
            (regime, row) =>
                new LedgerSum(
                    regime,
                    EpochAt(row),
                    row.GetString(1),
                    row.GetString(2),
                    EnumText<LedgerKind>.Parse(row.GetString(3)),
                    row.GetDouble(4),
                    row.GetDouble(5)
                ),
            (sums, runs) =>
                sums.GroupBy(sum => (sum.Epoch, sum.Payer, sum.Payee, sum.Kind))
                    .Select(same =>
                        same.First() with
                        {
                            Quantity = same.Sum(sum => sum.Quantity) / runs,
                            Amount = same.Sum(sum => sum.Amount) / runs,
                        }
                    )
                    .OrderBy(sum => sum.Epoch)
                    .ThenBy(sum => sum.Payer, StringComparer.Ordinal)
                    .ThenBy(sum => sum.Payee, StringComparer.Ordinal)
                    .ThenBy(sum => sum.Kind)
        );

    private List<EmissionSum> Emissions(string epoch) =>
        MeansPerRegime(
            $"""
            SELECT {epoch}, model, component, isp, provider, TOTAL(viewing_hours), TOTAL(volume_gigabytes),
                TOTAL(energy_kilowatt_hours), TOTAL(unallocated_kilowatt_hours), TOTAL(carbon_grams), TOTAL(embodied_grams),
                TOTAL(market_carbon_grams)
            FROM emission WHERE run_id = ?1 GROUP BY 1, 2, 3, 4, 5
            """,
            EmissionAt,
            (sums, runs) =>
                sums.GroupBy(sum => (sum.Epoch, sum.Model, sum.Component, sum.Isp, sum.Provider))
                    .Select(same =>
                        same.First() with
                        {
                            ViewingHours = same.Sum(sum => sum.ViewingHours) / runs,
                            VolumeGigabytes = same.Sum(sum => sum.VolumeGigabytes) / runs,
                            EnergyKilowattHours = same.Sum(sum => sum.EnergyKilowattHours) / runs,
                            UnallocatedKilowattHours = same.Sum(sum => sum.UnallocatedKilowattHours) / runs,
                            CarbonGrams = same.Sum(sum => sum.CarbonGrams) / runs,
                            EmbodiedGrams = same.Sum(sum => sum.EmbodiedGrams) / runs,
                            MarketCarbonGrams = same.Sum(sum => sum.MarketCarbonGrams) / runs,
                        }
                    )
                    .OrderBy(sum => sum.Epoch)
                    .ThenBy(sum => sum.Model)
                    .ThenBy(sum => sum.Component)
                    .ThenBy(sum => sum.Isp, StringComparer.Ordinal)
                    .ThenBy(sum => sum.Provider, StringComparer.Ordinal)
        );

    private static EmissionSum EmissionAt(string regime, SqliteDataReader row) =>
        new(
            regime,
            EpochAt(row),
            EnumText<EmissionModel>.Parse(row.GetString(1)),
            EnumText<EmissionComponent>.Parse(row.GetString(2)),
            row.GetString(3),
            row.GetString(4),
            row.GetDouble(5),
            row.GetDouble(6),
            row.GetDouble(7),
            row.GetDouble(8),
            row.GetDouble(9),
            row.GetDouble(10),
            row.GetDouble(11)
        );

    /// <summary>
    /// Sums within each run, then <paramref name="means"/> over a regime's runs, in the order of replications: the order
    /// in which runs were stored never shows in a digit.
    /// </summary>
    private List<T> MeansPerRegime<T>(
        string sumsOfRun,
        Func<string, SqliteDataReader, T> row,
        Func<IEnumerable<T>, int, IEnumerable<T>> means
    ) =>
        [
            .. Regimes.SelectMany(regime =>
            {
                var runs = RunsOf(regime);
                var sums = runs.SelectMany(run => Connection.Rows(sumsOfRun, columns => row(regime, columns), run.Id));
                return means(sums, runs.Count);
            }),
        ];

    private static int? EpochAt(SqliteDataReader row) => row.IsDBNull(0) ? null : row.GetInt32(0);
}
