using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;
using NeutralitySim.Results.Detail;

namespace NeutralitySim.Results.Rows;

/// <summary>Rows in a database, asked for as they are needed: a file may hold more than memory does, and may grow meanwhile.</summary>
/// <remarks>
/// Questions about values come indicator by indicator, entity after entity: the values of the indicator asked for last are kept, those of a run and those of
/// months, until another is asked for or runs have been added.
/// </remarks>
internal sealed class SqliteRows(SqliteConnection connection) : IRunRows
{
    private static readonly int HourlyMonth = RowTables.Hourly.ColumnOf("epoch");
    private static readonly FirstOfKey FirstHour = new(
        [RowTables.Hourly.ColumnOf("entity_kind"), RowTables.Hourly.ColumnOf("entity"), HourlyMonth],
        RowTables.Hourly.ColumnOf("value")
    );
    private static readonly FirstOfKey FirstPoint = new([
        RowTables.Series.ColumnOf("entity_kind"),
        RowTables.Series.ColumnOf("entity"),
    ]);

    private readonly Labels _labels = new(connection);
    private readonly Dictionary<RowTable, (string Indicator, long Runs, ILookup<Entity, RowValue> Values)> _last = [];

    public IReadOnlyList<StoredRun> Runs() =>
        connection.Rows(
            "SELECT run_id, regime, replication, detail FROM run ORDER BY regime, replication",
            row => new StoredRun(
                row.GetInt64(0),
                new RunKey(row.GetString(1), row.GetInt32(2)),
                EnumText<RunDetail>.Parse(row.GetString(3), connection.DataSource)
            )
        );

    public IEnumerable<T> Rows<T>(RowTable<T> table, StoredRun run) =>
        Columns(table, run).SelectMany(block => RowsOf(table, block));

    public IEnumerable<T> InOrder<T>(RowTable<T> table, StoredRun run) => Rows(table, run);

    public IEnumerable<RowReader> Columns(RowTable table, StoredRun run) =>
        Blocks(
                table,
                "SELECT regime, replication, rows, cells FROM block JOIN run USING (run_id) WHERE run_id = ?1 AND name = ?2 ORDER BY place",
                run.Id,
                table.Name
            )
            .Select(block => block.Columns);

    public IEnumerable<(T First, double[] Sums)> Sums<T, TKey>(RowTable<T> table, StoredRun run, RowSums<T, TKey> sums)
        where TKey : notnull => GroupedSums.Of(Columns(table, run), table, sums.KeyColumns, sums.AmountColumns);

    public IReadOnlyList<Entity> Entities(string indicator) =>
        [
            .. OfRuns(indicator)
                .Select(values => values.Key)
                .Concat(Part(RowTables.Series, indicator, FirstPoint.Is).Select(point => point.Row.Entity))
                .Distinct(),
        ];

    public IEnumerable<RowValue> RunValues(string indicator, Entity entity) => Defined(OfRuns(indicator)[entity]);

    public IEnumerable<RowValue> MonthValues(string indicator, Entity entity) => Defined(OfMonths(indicator)[entity]);

    public IEnumerable<RowValue> HourValues(string indicator, int month) =>
        Defined(
            Part(RowTables.Hourly, indicator, (block, row) => block.Integers(HourlyMonth)[row] == month)
                .Select(row => Value(row.Run, row.Row.Entity, month, row.Row.Hour, row.Row.Value))
        );

    public IEnumerable<(Entity Entity, int Month)> HourlyMonths(string indicator) =>
        Part(RowTables.Hourly, indicator, FirstHour.Is).Select(row => (row.Row.Entity, row.Row.Month)).Distinct();

    public void Dispose() => connection.Dispose();

    private static RowValue Value(RunKey run, Entity entity, int month, int hour, double value) =>
        new(entity, run.Regime, month, hour, new ReplicationValue(run.Replication, value));

    private static IEnumerable<RowValue> Defined(IEnumerable<RowValue> values) =>
        values.Where(value => !double.IsNaN(value.Value.Value));

    private ILookup<Entity, RowValue> OfRuns(string indicator) =>
        Last(RowTables.Indicator, indicator, (run, row) => Value(run, row.Entity, 0, 0, row.Value));

    private ILookup<Entity, RowValue> OfMonths(string indicator) =>
        Last(RowTables.Series, indicator, (run, row) => Value(run, row.Entity, row.Month, 0, row.Value));

    private ILookup<Entity, RowValue> Last<T>(RowTable<T> table, string indicator, Func<RunKey, T, RowValue> value)
    {
        long runs = connection.Integer("SELECT COUNT(*) FROM run");
        if (!_last.TryGetValue(table, out var last) || last.Indicator != indicator || last.Runs != runs)
            _last[table] = last = (
                indicator,
                runs,
                Part(table, indicator).Select(row => value(row.Run, row.Row)).ToLookup(of => of.Entity)
            );
        return last.Values;
    }

    // Of all runs, in canonical order.
    private IEnumerable<(RunKey Run, T Row)> Part<T>(
        RowTable<T> table,
        string part,
        Func<RowReader, int, bool>? where = null
    ) =>
        _labels.Find(part) is { } label
            ? Blocks(
                    table,
                    "SELECT regime, replication, rows, cells FROM block JOIN run USING (run_id) WHERE name = ?1 AND part = ?2 "
                        + "ORDER BY regime, replication, place",
                    table.Name,
                    label
                )
                .SelectMany(block => RowsOf(table, block.Columns, where).Select(row => (block.Run, row)))
            : [];

    private IEnumerable<(RunKey Run, RowReader Columns)> Blocks(RowTable table, string sql, params object[] values)
    {
        var columns = new RowReader(connection.DataSource, _labels, table.Cells);
        return connection.Stream(
            sql,
            block =>
            {
                columns.Load(block.GetInt32(2), block.GetFieldValue<byte[]>(3));
                return (new RunKey(block.GetString(0), block.GetInt32(1)), columns);
            },
            values
        );
    }

    private static IEnumerable<T> RowsOf<T>(
        RowTable<T> table,
        RowReader block,
        Func<RowReader, int, bool>? where = null
    )
    {
        for (int row = 0; row < block.Rows; row++)
            if (where is null || where(block, row))
                yield return table.Read(block.At(row));
    }
}
