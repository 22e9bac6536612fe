using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Rows;

/// <summary>Rows in a database, asked for as they are needed: a file may hold more than memory does, and may grow meanwhile.</summary>
internal sealed class SqliteRows(SqliteConnection connection) : IRunRows
{
    private const string ValuesOf = "run r CROSS JOIN {0} v ON v.run_id = r.run_id AND v.indicator = ?1";

    private const string OfEntity = "v.entity_kind = ?2 AND v.entity = ?3 AND v.value IS NOT NULL";

    public SqliteConnection Connection => connection;

    public IReadOnlyList<StoredRun> Runs() =>
        connection.Rows(
            "SELECT run_id, regime, replication FROM run ORDER BY regime, replication",
            row => new StoredRun(row.GetInt64(0), new RunKey(row.GetString(1), row.GetInt32(2)))
        );

    public IReadOnlyList<string> Indicators() =>
        connection.Rows(
            "SELECT indicator FROM indicator UNION SELECT indicator FROM series ORDER BY 1",
            row => row.GetString(0)
        );

    public IReadOnlyList<Entity> Entities(string indicator)
    {
        string Part(string table) => $"SELECT v.entity_kind, v.entity FROM {string.Format(null, ValuesOf, table)}";
        return connection.Rows($"{Part("indicator")} UNION {Part("series")}", row => EntityAt(row, 0), indicator);
    }

    public IReadOnlyList<RowValue> Values(ValueTable table, string indicator, Entity entity)
    {
        var (name, epochAndHour) = table switch
        {
            ValueTable.Indicator => ("indicator", "0, 0"),
            ValueTable.Series => ("series", "v.epoch, 0"),
            _ => ("hourly", "v.epoch, v.hour"),
        };
        return connection.Rows(
            $"SELECT r.regime, {epochAndHour}, r.replication, v.value FROM {string.Format(null, ValuesOf, name)} "
                + $"WHERE {OfEntity} ORDER BY r.regime, r.replication",
            row => new RowValue(
                row.GetString(0),
                row.GetInt32(1),
                row.GetInt32(2),
                new ReplicationValue(row.GetInt32(3), row.GetDouble(4))
            ),
            indicator,
            EnumText<EntityKind>.Of(entity.Kind),
            entity.Id
        );
    }

    public IEnumerable<(Entity Entity, int Epoch)> HourlyEpochs(string indicator) =>
        connection.Rows(
            $"SELECT DISTINCT v.entity_kind, v.entity, v.epoch FROM {string.Format(null, ValuesOf, "hourly")} "
                + "WHERE v.value IS NOT NULL",
            row => (EntityAt(row, 0), row.GetInt32(2)),
            indicator
        );

    public IEnumerable<(Entity Entity, RowValue Row)> Hours(string indicator, int epoch) =>
        connection.Rows(
            "SELECT v.entity_kind, v.entity, r.regime, v.hour, r.replication, v.value "
                + $"FROM {string.Format(null, ValuesOf, "hourly")} "
                + "WHERE v.epoch = ?2 AND v.value IS NOT NULL ORDER BY r.regime, r.replication",
            row =>
                (
                    EntityAt(row, 0),
                    new RowValue(
                        row.GetString(2),
                        epoch,
                        row.GetInt32(3),
                        new ReplicationValue(row.GetInt32(4), row.GetDouble(5))
                    )
                ),
            indicator,
            epoch
        );

    public IReadOnlyList<LedgerSum> Ledger(StoredRun run, bool byEpoch) =>
        connection.Rows(
            $"SELECT {Epoch(byEpoch)}, payer, payee, kind, TOTAL(quantity), TOTAL(amount) FROM ledger WHERE run_id = ?1 GROUP BY 1, 2, 3, 4",
            row => new LedgerSum(
                run.Key.Regime,
                EpochAt(row),
                row.GetString(1),
                row.GetString(2),
                EnumText<LedgerKind>.Parse(row.GetString(3)),
                row.GetDouble(4),
                row.GetDouble(5)
            ),
            run.Id
        );

    public IReadOnlyList<EmissionSum> Emissions(StoredRun run, bool byEpoch) =>
        connection.Rows(
            $"""
            SELECT {Epoch(byEpoch)}, model, component, isp, provider, TOTAL(viewing_hours), TOTAL(volume_gigabytes),
                TOTAL(energy_kilowatt_hours), TOTAL(unallocated_kilowatt_hours), TOTAL(carbon_grams), TOTAL(embodied_grams),
                TOTAL(market_carbon_grams)
            FROM emission WHERE run_id = ?1 GROUP BY 1, 2, 3, 4, 5
            """,
            row => new EmissionSum(
                run.Key.Regime,
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
            ),
            run.Id
        );

    public IReadOnlyList<SciPart> SciParts(StoredRun run) =>
        connection.Rows(
            """
            SELECT model, component, country, boundary, grid_basis, grid_dataset, grid_vintage, level, parameter_set,
                TOTAL(viewing_hours), TOTAL(volume_gigabytes), TOTAL(energy_kilowatt_hours), TOTAL(unallocated_kilowatt_hours),
                TOTAL(carbon_grams), TOTAL(embodied_grams)
            FROM emission WHERE run_id = ?1 GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
            """,
            row => new SciPart(
                run.Key.Regime,
                EnumText<EmissionModel>.Parse(row.GetString(0)),
                EnumText<EmissionComponent>.Parse(row.GetString(1)),
                row.GetString(2),
                new EmissionLabel(
                    EnumText<EmissionBoundary>.Parse(row.GetString(3)),
                    row.GetString(4),
                    row.GetString(5),
                    row.GetString(6),
                    row.GetString(7),
                    row.GetString(8)
                ),
                row.GetDouble(9),
                row.GetDouble(10),
                row.GetDouble(11),
                row.GetDouble(12),
                row.GetDouble(13),
                row.GetDouble(14)
            ),
            run.Id
        );

    public IReadOnlyList<EmissionTerm> Terms(StoredRun run) =>
        connection.Rows(
            """
            SELECT epoch, isp, provider, component, item, watt_hours_per_unit, locality, gigabytes_per_hour, provisioned_units,
                lines, viewing_hours, grams_per_kilowatt_hour
            FROM emission_term WHERE run_id = ?1 ORDER BY epoch, isp, provider, component, item
            """,
            row => new EmissionTerm(
                row.GetInt32(0),
                row.GetString(1),
                row.GetString(2),
                EnumText<EmissionComponent>.Parse(row.GetString(3)),
                row.GetString(4),
                row.GetDouble(5),
                row.GetDouble(6),
                row.GetDouble(7),
                row.GetDouble(8),
                row.GetDouble(9),
                row.GetDouble(10),
                row.GetDouble(11)
            ),
            run.Id
        );

    public IReadOnlyList<EmissionBand> Bands(StoredRun run) =>
        connection.Rows(
            "SELECT indicator, model, low, median, high, samples FROM emission_band WHERE run_id = ?1",
            row => new EmissionBand(
                row.GetString(0),
                EnumText<EmissionModel>.Parse(row.GetString(1)),
                row.GetDouble(2),
                row.GetDouble(3),
                row.GetDouble(4),
                row.GetInt32(5)
            ),
            run.Id
        );

    public IReadOnlyList<RunEvent> Events(StoredRun run) =>
        connection.Rows(
            "SELECT epoch, actor, kind, subject, value, reason FROM event WHERE run_id = ?1 ORDER BY line",
            row => new RunEvent(
                row.GetInt32(0),
                row.GetString(1),
                EnumText<RunEventKind>.Parse(row.GetString(2)),
                row.GetString(3),
                row.Number(4),
                row.Number(5)
            ),
            run.Id
        );

    public IReadOnlyList<DecisionRecord> Decisions(StoredRun run) => DecisionRows.Read(connection, run.Id);

    public void Dispose() => connection.Dispose();

    private static string Epoch(bool byEpoch) => byEpoch ? "epoch" : "NULL";

    private static int? EpochAt(SqliteDataReader row) => row.IsDBNull(0) ? null : row.GetInt32(0);

    private static Entity EntityAt(SqliteDataReader row, int column) =>
        new(EnumText<EntityKind>.Parse(row.GetString(column)), row.GetString(column + 1));
}
