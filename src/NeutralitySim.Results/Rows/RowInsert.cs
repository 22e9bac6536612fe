using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NeutralitySim.Results.Rows;

/// <summary>A prepared statement that adds one row, used again for every row of a run.</summary>
/// <remarks>
/// Binds through SQLite's own interface: the ADO.NET command looks up each parameter by name and makes a reader for every
/// row.
/// </remarks>
internal sealed class RowInsert : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly string _table;
    private readonly string?[] _texts;

    internal RowInsert(SqliteConnection connection, RowTable table)
    {
        _table = table.Name;
        _texts = new string?[1 + table.Columns.Count()];
        _database = connection.Handle!;
        string places = string.Join(", ", Enumerable.Repeat("?", _texts.Length));
        Check(raw.sqlite3_prepare_v2(_database, $"INSERT INTO {_table} VALUES ({places})", out _statement));
    }

    internal RowInsert Integer(int column, long value)
    {
        Check(raw.sqlite3_bind_int64(_statement, column + 1, value));
        return this;
    }

    internal void Text(int column, string value)
    {
        // A text stays bound from row to row, and many rows repeat it.
        if (_texts[column] == value)
            return;
        Check(raw.sqlite3_bind_text(_statement, column + 1, value));
        _texts[column] = value;
    }

    /// <summary>Sets a number; NaN, which SQLite takes as NULL, means undefined; an infinity is an error of the caller.</summary>
    internal void Number(int column, double value)
    {
        if (double.IsInfinity(value))
            // The table is all it says: the sink knows file and run.
            throw new NotFiniteNumberException(_table, value);
        Check(raw.sqlite3_bind_double(_statement, column + 1, value));
    }

    internal void Run()
    {
        int result = raw.sqlite3_step(_statement);
        if (result != raw.SQLITE_DONE)
        {
            var error = Error(result);
            raw.sqlite3_reset(_statement);
            throw error;
        }

        Check(raw.sqlite3_reset(_statement));
    }

    public void Dispose() => _statement.Dispose();

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
            throw Error(result);
    }

    private SqliteException Error(int result) =>
        new($"'{raw.sqlite3_errmsg(_database).utf8_to_string()}'", result & 0xFF);
}
