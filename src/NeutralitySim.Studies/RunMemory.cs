using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using NeutralitySim.Results;

namespace NeutralitySim.Studies;

/// <summary>
/// Runs that are done, by all that a run depends on, in a file: what was once run is never run again, in whatever study, and what is killed loses
/// no run that had finished. Not safe for several threads.
/// </summary>
public sealed class RunMemory : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _add;

    /// <summary>Opens the memory, or makes one.</summary>
    /// <param name="path">Its file; in memory alone when null.</param>
    /// <exception cref="ResultsException">The file is none of ours.</exception>
    public RunMemory(string? path)
    {
        _connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path ?? ":memory:", Pooling = false }.ToString()
        );
        try
        {
            _connection.Open();
            // What a crash of the machine may lose is run again.
            Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA busy_timeout = 10000;");
            Execute("CREATE TABLE IF NOT EXISTS run (id TEXT PRIMARY KEY, indicators BLOB) WITHOUT ROWID");
        }
        catch (SqliteException)
        {
            _connection.Dispose();
            throw new ResultsException(StudyTexts.NoMemory.With(path ?? ""));
        }

        _find = Command("SELECT indicators FROM run WHERE id = $id", "$id");
        _add = Command("INSERT OR REPLACE INTO run VALUES ($id, $indicators)", "$id", "$indicators");
    }

    /// <summary>Values of a run; null where it is not known.</summary>
    /// <param name="id">All that the run depends on.</param>
    public double[]? Find(string id)
    {
        _find.Parameters["$id"].Value = id;
        return _find.ExecuteScalar() is byte[] bytes ? MemoryMarshal.Cast<byte, double>(bytes).ToArray() : null;
    }

    /// <summary>Keeps the values of a run.</summary>
    public void Add(string id, double[] values)
    {
        _add.Parameters["$id"].Value = id;
        _add.Parameters["$indicators"].Value = MemoryMarshal.AsBytes<double>(values).ToArray();
        _add.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _find.Dispose();
        _add.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Command(string text, params string[] names)
    {
        var command = _connection.CreateCommand();
        command.CommandText = text;
        foreach (string name in names)
            command.Parameters.Add(new SqliteParameter(name, null));
        return command;
    }

    private void Execute(string text)
    {
        using var command = Command(text);
        command.ExecuteNonQuery();
    }
}
