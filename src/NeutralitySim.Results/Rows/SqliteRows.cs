using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Rows;

/// <summary>Rows in a database, asked for as they are needed: a file may hold more than memory does, and may grow meanwhile.</summary>
internal sealed class SqliteRows(SqliteConnection connection) : IRunRows
{
    private const string OfEntity = "v.entity_kind = ?2 AND v.entity = ?3";

    public SqliteRows Tables => this;

    internal SqliteConnection Connection => connection;

    public IReadOnlyList<StoredRun> Runs() =>
        connection.Rows(
            "SELECT run_id, regime, replication FROM run ORDER BY regime, replication",
            row => new StoredRun(row.GetInt64(0), new RunKey(row.GetString(1), row.GetInt32(2)))
        );

    public IEnumerable<T> Rows<T>(RowTable<T> table, StoredRun run) =>
        Read($"SELECT {table.Cells} FROM {table.Name} WHERE run_id = ?1 ORDER BY {table.Key}", table.Read, run.Id);

    public IReadOnlyList<Entity> Entities(string indicator)
    {
        string Part(RowTable table) => $"SELECT v.entity_kind, v.entity FROM {ValuesOf(table)}";
        return [.. Read($"{Part(RowTables.Indicator)} UNION {Part(RowTables.Series)}", row => row.Entity(), indicator)];
    }

    public IEnumerable<RowValue> RunValues(string indicator, Entity entity) =>
        Values(RowTables.Indicator, "0", "0", OfEntity, indicator, EnumText<EntityKind>.Of(entity.Kind), entity.Id);

    public IEnumerable<RowValue> MonthValues(string indicator, Entity entity) =>
        Values(RowTables.Series, "epoch", "0", OfEntity, indicator, EnumText<EntityKind>.Of(entity.Kind), entity.Id);

    public IEnumerable<RowValue> HourValues(string indicator, int month) =>
        Values(RowTables.Hourly, "epoch", "hour", "v.epoch = ?2", indicator, month);

    public IEnumerable<(Entity Entity, int Month)> HourlyMonths(string indicator) =>
        Read(
            $"SELECT DISTINCT v.entity_kind, v.entity, v.epoch FROM {ValuesOf(RowTables.Hourly)} WHERE v.value IS NOT NULL",
            row => (row.Entity(), row.Integer()),
            indicator
        );

    public void Dispose() => connection.Dispose();

    private static string ValuesOf(RowTable table) =>
        $"run r CROSS JOIN {table.Name} v ON v.run_id = r.run_id AND v.indicator = ?1";

    private IEnumerable<RowValue> Values(
        RowTable table,
        string month,
        string hour,
        string condition,
        params object[] values
    ) =>
        Read(
            $"SELECT v.entity_kind, v.entity, r.regime, {month}, {hour}, r.replication, v.value FROM {ValuesOf(table)} "
                + $"WHERE {condition} AND v.value IS NOT NULL ORDER BY r.regime, r.replication",
            row => new RowValue(
                row.Entity(),
                row.Text(),
                row.Integer(),
                row.Integer(),
                new ReplicationValue(row.Integer(), row.Number())
            ),
            values
        );

    private IEnumerable<T> Read<T>(string sql, Func<RowReader, T> make, params object[] values)
    {
        var reader = new RowReader(connection.DataSource);
        return connection.Stream(sql, row => make(reader.At(row)), values);
    }
}
