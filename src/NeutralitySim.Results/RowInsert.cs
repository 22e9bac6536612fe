using Microsoft.Data.Sqlite;

namespace NeutralitySim.Results;

/// <summary>A prepared statement that adds one row, used again for every row of a run.</summary>
internal sealed class RowInsert : IDisposable
{
    private readonly SqliteCommand _command;
    private readonly string _table;

    internal RowInsert(SqliteConnection connection, string table, int columns)
    {
        _table = table;
        _command = connection.CreateCommand();
        var names = Enumerable.Range(1, columns).Select(i => $"?{i}").ToList();
        _command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", names)})";
        foreach (string name in names)
            _command.Parameters.Add(new SqliteParameter(name, null));
    }

    internal void Within(SqliteTransaction transaction) => _command.Transaction = transaction;

    internal RowInsert Integer(int column, long value)
    {
        _command.Parameters[column].Value = value;
        return this;
    }

    internal RowInsert Text(int column, string value)
    {
        _command.Parameters[column].Value = value;
        return this;
    }

    /// <summary>Sets a number; NaN means undefined, an infinity is an error of the caller.</summary>
    internal RowInsert Number(int column, double value)
    {
        if (double.IsInfinity(value))
            throw new ArgumentException(
                $"A row of {_table} holds an infinite value; accepted: finite numbers, NaN where undefined."
            );
        _command.Parameters[column].Value = double.IsNaN(value) ? DBNull.Value : value;
        return this;
    }

    internal void Run() => _command.ExecuteNonQuery();

    public void Dispose() => _command.Dispose();
}
