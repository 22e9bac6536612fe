using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;
using NeutralitySim.Results.Detail;
using SQLitePCL;

namespace NeutralitySim.Results.Rows;

/// <summary>Adds runs to a database, one transaction each.</summary>
internal sealed class SqliteSink : IRunSink
{
    private readonly SqliteConnection _connection;
    private readonly string _file;
    private readonly Labels _labels;

    internal SqliteSink(SqliteConnection connection, string file)
    {
        _connection = connection;
        _file = file;
        _labels = new Labels(connection);
        // With synchronous NORMAL a power cut may lose the last runs but never damages the file.
        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Execute("PRAGMA synchronous = NORMAL");
    }

    public void Append(RunResult result, RunDetail detail)
    {
        bool isStored = false;
        try
        {
            using var transaction = _connection.BeginTransaction();
            _connection.Execute(
                "INSERT INTO run (regime, replication, detail) VALUES (?1, ?2, ?3)",
                result.Key.Regime,
                result.Key.Replication,
                EnumText<RunDetail>.Of(detail)
            );
            long run = _connection.Integer("SELECT last_insert_rowid()");
            foreach (var table in RowTables.All)
                Append(table, result, run);
            transaction.Commit();
            isStored = true;
        }
        catch (SqliteException error) when (error.SqliteErrorCode == raw.SQLITE_CONSTRAINT)
        {
            throw new ResultsException(ResultsTexts.RowTwice.With(_file, result.Key, StoreFile.Complaint(error)));
        }
        catch (SqliteException error)
        {
            throw StoreFile.Explained(_file, error);
        }
        finally
        {
            if (!isStored)
                _labels.Forget();
        }
    }

    /// <summary>Closes the file and leaves nothing beside it.</summary>
    public void Dispose()
    {
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

    private void Append(RowTable table, RunResult result, long run)
    {
        int place = 0;
        foreach (var block in table.Blocks(result, _file, _labels))
        {
            _connection.Execute(
                "INSERT INTO block VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                run,
                table.Name,
                block.Part,
                place,
                block.Rows,
                block.Cells
            );
            place += block.Rows;
        }
    }
}
