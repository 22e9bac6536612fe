using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Export;

/// <summary>Rows of stored tables in canonical order.</summary>
internal static class ExportRows
{
    /// <summary>Rows of a run table (column 0 is the run), run by run in canonical order, read as they are needed.</summary>
    internal static IEnumerable<object?[]> RowsOfRuns(
        this ResultsReader reader,
        string table,
        Func<RunKey, SqliteDataReader, object?[]> cells
    )
    {
        string order = Schema.RunTables.Single(known => known.Table == table).Order;
        string sql = $"SELECT * FROM {table} WHERE run_id = ?1 ORDER BY {order}";
        return reader.StoredRuns().SelectMany(run => reader.Connection.Stream(sql, row => cells(run.Key, row), run.Id));
    }

    internal static string Month(this ResultsReader reader, SqliteDataReader row, int column) =>
        reader.Description.Calendar.Label(row.GetInt32(column));
}
