using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;
using SQLitePCL;

namespace NeutralitySim.Results.Rows;

/// <summary>Adds runs to a database, one transaction each.</summary>
internal sealed class SqliteSink : IRunSink
{
    private readonly SqliteConnection _connection;
    private readonly string _file;
    private readonly (RowTable Table, RowInsert Insert)[] _inserts;

    internal SqliteSink(SqliteConnection connection, string file)
    {
        _connection = connection;
        _file = file;
        // With synchronous NORMAL a power cut may lose the last runs but never damages the file.
        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Execute("PRAGMA synchronous = NORMAL");
        _inserts = [.. RowTables.All.Select(table => (table, new RowInsert(connection, table)))];
    }

    public void Append(RunResult result)
    {
        try
        {
            using var transaction = _connection.BeginTransaction();
            _connection.Execute(
                "INSERT INTO run (regime, replication) VALUES (?1, ?2)",
                result.Key.Regime,
                result.Key.Replication
            );
            long run = _connection.Integer("SELECT last_insert_rowid()");
            foreach (var (table, insert) in _inserts)
                table.Write(insert.Integer(0, run), result);
            transaction.Commit();
        }
        catch (SqliteException error) when (error.SqliteErrorCode == raw.SQLITE_CONSTRAINT)
        {
            throw new ResultsException(ResultsTexts.RowTwice.With(_file, result.Key, StoreFile.Complaint(error)));
        }
        catch (SqliteException error)
        {
            throw StoreFile.Explained(_file, error);
        }
        catch (NotFiniteNumberException error)
        {
            throw new ResultsException(
                ResultsTexts.NotFinite.With(_file, result.Key, error.Message, error.OffendingNumber)
            );
        }
    }

    /// <summary>Closes the file and leaves nothing beside it.</summary>
    public void Dispose()
    {
        foreach (var (_, insert) in _inserts)
            insert.Dispose();
        try
        {
            // Leaving WAL removes its side files and lets the results be read from a folder one may not write to.
            _connection.Execute("PRAGMA journal_mode = DELETE");
        }
        catch (ResultsException)
        {
            // Somebody else has the file open: the last to close it tidies up.
        }

        _connection.Dispose();
    }
}
