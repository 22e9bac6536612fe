using NeutralitySim.Core.Worlds;
using Npgsql;

namespace NeutralitySim.Grains;

/// <summary>
/// The PostgreSQL database in which silos and clients find each other and runs and workshops are kept. Every connection string is
/// Npgsql's; its <c>Search Path</c> chooses the schema, which must exist. Safe for concurrent use, from several hosts too.
/// </summary>
public static class ClusterDatabase
{
    private const string Script = "NeutralitySim.Grains.Clustering.cluster.sql";

    private const string FindTables = """
        select to_regclass('OrleansQuery') is not null
            and to_regclass('neutralitysim_cluster') is not null
            and to_regclass('neutralitysim_silo') is not null
            and to_regclass('neutralitysim_run') is not null
            and to_regclass('neutralitysim_workshop') is not null
        """;

    /// <summary>Creates what is missing, all or nothing; members and runs that are there stay.</summary>
    /// <param name="connectionString">A database in which the user may create tables.</param>
    /// <param name="cancellation">Ends the wait for the database.</param>
    /// <exception cref="ClusterException">No connection, not allowed, or another Orleans application lives there.</exception>
    public static async Task Initialise(string connectionString, CancellationToken cancellation = default)
    {
        var settings = Parse(connectionString);
        try
        {
            await using var source = NpgsqlDataSource.Create(settings);
            await using var connection = await source.OpenConnectionAsync(cancellation);
            await using var transaction = await connection.BeginTransactionAsync(cancellation);
            await using var command = new NpgsqlCommand(ReadScript(), connection, transaction);
            await command.ExecuteNonQueryAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.ObjectInUse)
        {
            throw new ClusterException(GrainTexts.Shared.With(Place(settings), error.MessageText));
        }
        catch (PostgresException error)
        {
            throw new ClusterException(
                GrainTexts.NotAllowed.With(Place(settings), error.MessageText, settings.Username ?? "")
            );
        }
        catch (NpgsqlException error)
        {
            throw new ClusterException(Unreachable(settings, error));
        }
    }

    /// <summary>What keeps a cluster from using the database, in a sentence; null when nothing does.</summary>
    /// <param name="connectionString">The database, as silos and clients are given it.</param>
    /// <param name="cancellation">Ends the wait for the database.</param>
    public static async Task<Text?> Check(string connectionString, CancellationToken cancellation = default)
    {
        try
        {
            var settings = Parse(connectionString);
            return await HasTables(settings, cancellation) ? null : GrainTexts.NoTables.With(Place(settings));
        }
        catch (ClusterException error)
        {
            return error.Text;
        }
    }

    private static async Task<bool> HasTables(NpgsqlConnectionStringBuilder settings, CancellationToken cancellation)
    {
        try
        {
            await using var source = NpgsqlDataSource.Create(settings);
            await using var command = source.CreateCommand(FindTables);
            return await command.ExecuteScalarAsync(cancellation) is true;
        }
        catch (NpgsqlException error)
        {
            throw new ClusterException(Unreachable(settings, error));
        }
    }

    private static NpgsqlConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(connectionString);
            return settings.Host is { Length: > 0 }
                ? settings
                : throw new ClusterException(GrainTexts.BadConnection.With(GrainTexts.NoHost));
        }
        // Npgsql's words name the keyword it did not know, never a value: a password stays where it is.
        catch (Exception error) when (error is ArgumentException or FormatException)
        {
            throw new ClusterException(GrainTexts.BadConnection.With(error.Message));
        }
    }

    private static Text Unreachable(NpgsqlConnectionStringBuilder settings, NpgsqlException error)
    {
        string reason = error is PostgresException refusal
            ? refusal.MessageText
            : (error.InnerException ?? error).Message;
        return GrainTexts.Unreachable.With(Place(settings), reason);
    }

    private static string Place(NpgsqlConnectionStringBuilder settings) =>
        $"{settings.Host}:{settings.Port}/{settings.Database ?? settings.Username}";

    private static string ReadScript()
    {
        using var stream = typeof(ClusterDatabase).Assembly.GetManifestResourceStream(Script)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
