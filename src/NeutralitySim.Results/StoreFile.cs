using Microsoft.Data.Sqlite;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using SQLitePCL;

namespace NeutralitySim.Results;

/// <summary>Finds, opens and recognises results files.</summary>
internal static class StoreFile
{
    private const string Name = "results.sqlite";

    /// <summary>The file meant by a path: the path itself when it is a file or ends in <c>.sqlite</c>, else the file in that folder.</summary>
    internal static string In(string path) =>
        File.Exists(path) || path.EndsWith(".sqlite", StringComparison.OrdinalIgnoreCase)
            ? path
            : Path.Combine(path, Name);

    /// <summary>Opens an existing file of ours.</summary>
    /// <exception cref="ResultsException">No such file, or not a results file of an accepted version.</exception>
    internal static SqliteConnection OpenExisting(string file, SqliteOpenMode mode)
    {
        if (!File.Exists(file))
            throw new ResultsException(ResultsTexts.NoSuchFile.With(file));
        return Use(
            file,
            Connect(file, mode),
            connection => IsOurs(connection, file) ? connection : throw Foreign(file, ResultsTexts.EmptyDatabase)
        );
    }

    /// <summary>Opens a connection; foreign keys on, no pooling, so that closing it releases the file.</summary>
    internal static SqliteConnection Connect(string file, SqliteOpenMode mode)
    {
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = mode,
            Pooling = false,
            ForeignKeys = true,
        };
        return Use(
            file,
            new SqliteConnection(settings.ToString()),
            connection =>
            {
                connection.Open();
                return connection;
            }
        );
    }

    /// <summary>Makes something of a connection, which is closed where that fails.</summary>
    internal static T Use<T>(string file, SqliteConnection connection, Func<SqliteConnection, T> make)
    {
        try
        {
            return make(connection);
        }
        catch (Exception error)
        {
            connection.Dispose();
            if (error is SqliteException broken)
                throw Explained(file, broken);
            throw;
        }
    }

    /// <summary>True for a file of ours, false for a database without content.</summary>
    /// <exception cref="ResultsException">The file belongs to something else or to another version.</exception>
    internal static bool IsOurs(SqliteConnection connection, string file)
    {
        if (VersionOf(connection, file) is not { } version)
            return false;
        if (version != Schema.Version)
            throw new ResultsException(
                (version > Schema.Version ? ResultsTexts.Newer : ResultsTexts.Older).With(file, version, Schema.Version)
            );
        return true;
    }

    /// <summary>Version of the format of a file of ours; null for a database without content.</summary>
    /// <exception cref="ResultsException">The file belongs to something else.</exception>
    internal static long? VersionOf(SqliteConnection connection, string file)
    {
        long application = connection.Integer("PRAGMA application_id");
        long version = connection.Integer("PRAGMA user_version");
        if (application == 0 && version == 0 && connection.Integer("SELECT COUNT(*) FROM sqlite_schema") == 0)
            return null;
        return application == Schema.ApplicationId ? version : throw Foreign(file, ResultsTexts.OtherProgram);
    }

    /// <summary>Makes the tables where there are none, and brings the description up to date.</summary>
    internal static void Prepare(SqliteConnection connection, string file, ExperimentDescription description)
    {
        using var transaction = connection.BeginTransaction();
        if (!IsOurs(connection, file))
            connection.Execute(
                $"{Schema.Tables} PRAGMA application_id = {Schema.ApplicationId}; PRAGMA user_version = {Schema.Version};"
            );
        connection.Execute(
            "INSERT OR REPLACE INTO experiment VALUES (1, ?1, ?2, ?3)",
            description.ScenarioHash,
            description.EngineVersion,
            DescriptionJson.Write(description)
        );
        transaction.Commit();
    }

    /// <summary>SQLite's complaint as an error that names the file.</summary>
    internal static ResultsException Explained(string file, SqliteException error) =>
        error.SqliteErrorCode switch
        {
            raw.SQLITE_NOTADB => Foreign(file, ResultsTexts.NoDatabase),
            raw.SQLITE_CORRUPT => Damaged(file),
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new(ResultsTexts.InUse.With(file)),
            raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY or raw.SQLITE_PERM => new(ResultsTexts.NoPermission.With(file)),
            raw.SQLITE_FULL or raw.SQLITE_IOERR => new(ResultsTexts.DiskFull.With(file)),
            _ => new(ResultsTexts.OtherComplaint.With(file, Complaint(error))),
        };

    /// <summary>Says that a file of ours is damaged.</summary>
    internal static ResultsException Damaged(string file) => Foreign(file, ResultsTexts.Damaged);

    /// <summary>SQLite's own words, out of "SQLite Error 19: 'words'.".</summary>
    internal static string Complaint(SqliteException error) => error.Message.Split('\'', 2)[^1].TrimEnd('.', '\'');

    private static ResultsException Foreign(string file, Text found) =>
        new(ResultsTexts.Foreign.With(file, found, Schema.Version));
}
