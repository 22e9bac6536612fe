using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Results;
using SQLitePCL;

namespace NeutralitySim.Results;

/// <summary>
/// The results of one experiment in one SQLite file, <c>results.sqlite</c> in the output folder. Each run is one
/// transaction: after an interruption the file holds whole runs only.
/// </summary>
/// <remarks>
/// Not for use by two threads at once; a page that reads while runs are being written opens its own
/// <see cref="ResultsReader"/>. Every path may name the folder or the file.
/// </remarks>
public sealed class ResultsStore : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly RunWriter _writer;

    private ResultsStore(SqliteConnection connection, string file)
    {
        _connection = connection;
        FilePath = file;
        Reader = new ResultsReader(connection, file, ownsConnection: false);
        // With synchronous NORMAL a power cut may lose the last runs but never damages the file.
        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Execute("PRAGMA synchronous = NORMAL");
        _writer = new RunWriter(connection);
    }

    /// <summary>The results file.</summary>
    public string FilePath { get; }

    /// <summary>Reads what is stored, also while more is appended. Ends with the store.</summary>
    public ResultsReader Reader { get; }

    /// <summary>
    /// Starts or continues the results of an experiment. A file with the same scenario hash and engine version is
    /// continued: its finished runs stay and its description is brought up to date. Results of anything else are
    /// replaced, since runs of two scenarios or engines must never be compared as one experiment.
    /// </summary>
    /// <param name="path">Folder or file.</param>
    /// <param name="description">The experiment.</param>
    /// <param name="keepFinished">False starts afresh whatever the file holds.</param>
    /// <exception cref="ResultsException">
    /// The file there is not a results file of this version, so it is not touched; or it cannot be written.
    /// </exception>
    public static ResultsStore Create(string path, ExperimentDescription description, bool keepFinished = true)
    {
        string file = Path.GetFullPath(StoreFile.In(path));
        MakeFolder(Path.GetDirectoryName(file)!);
        if (IsSuperseded(file, description, keepFinished))
            File.Delete(file);
        var connection = StoreFile.Connect(file, SqliteOpenMode.ReadWriteCreate);
        try
        {
            Prepare(connection, file, description);
            return new ResultsStore(connection, file);
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw StoreFile.Explained(file, error);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Opens existing results to read or to continue them.</summary>
    /// <exception cref="ResultsException">There is no such file, or it is not a results file of this version.</exception>
    public static ResultsStore Open(string path)
    {
        string file = Path.GetFullPath(StoreFile.In(path));
        var connection = StoreFile.OpenExisting(file, SqliteOpenMode.ReadWrite);
        try
        {
            return new ResultsStore(connection, file);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Stores a finished run, whole or not at all.</summary>
    /// <exception cref="ResultsException">The run is stored already, or holds the same row twice or an infinite value.</exception>
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
            _writer.Write(_connection.Integer("SELECT last_insert_rowid()"), result);
            transaction.Commit();
        }
        catch (SqliteException error) when (error.SqliteErrorCode == raw.SQLITE_CONSTRAINT)
        {
            throw new ResultsException(
                $"{FilePath}: run {result.Key} was not stored ({StoreFile.Complaint(error)}); accepted: each run once, each of its rows once."
            );
        }
        catch (SqliteException error)
        {
            throw StoreFile.Explained(FilePath, error);
        }
        catch (NotFiniteNumberException error)
        {
            throw new ResultsException($"{FilePath}: run {result.Key} was not stored: {error.Message}");
        }
    }

    /// <summary>Keys of the runs stored, in order of regime id and replication.</summary>
    public IReadOnlySet<RunKey> FinishedRuns() => new SortedSet<RunKey>(Reader.Runs);

    /// <summary>Closes the file and leaves nothing beside it.</summary>
    public void Dispose()
    {
        _writer.Dispose();
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

    private static void MakeFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ResultsException(
                $"{folder}: {error.Message} Accepted: a folder that can be made and written to."
            );
        }
    }

    private static void Prepare(SqliteConnection connection, string file, ExperimentDescription description)
    {
        using var transaction = connection.BeginTransaction();
        if (!StoreFile.IsOurs(connection, file))
            connection.Execute(
                $"{Schema.Tables} {DecisionRows.Tables} PRAGMA application_id = {Schema.ApplicationId}; PRAGMA user_version = {Schema.Version};"
            );
        connection.Execute(
            "INSERT OR REPLACE INTO experiment VALUES (1, ?1, ?2, ?3)",
            description.ScenarioHash,
            description.EngineVersion,
            DescriptionJson.Write(description)
        );
        transaction.Commit();
    }

    // Deleting the file is instant; deleting a million rows is not.
    private static bool IsSuperseded(string file, ExperimentDescription description, bool keepFinished)
    {
        if (!File.Exists(file))
            return false;
        using var connection = StoreFile.Connect(file, SqliteOpenMode.ReadWrite);
        try
        {
            return StoreFile.IsOurs(connection, file) && !(keepFinished && Continues(connection, description));
        }
        catch (SqliteException error)
        {
            throw StoreFile.Explained(file, error);
        }
    }

    private static bool Continues(SqliteConnection connection, ExperimentDescription description) =>
        connection.Integer(
            "SELECT COUNT(*) FROM experiment WHERE scenario_hash = ?1 AND engine_version = ?2",
            description.ScenarioHash,
            description.EngineVersion
        ) > 0;
}
