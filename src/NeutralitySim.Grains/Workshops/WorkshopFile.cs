using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace NeutralitySim.Grains;

/// <summary>
/// The SQLite file in which a silo within a program keeps workshops. What is acknowledged is on the disk (<c>synchronous=full</c>), and what is deleted is overwritten
/// (<c>secure_delete</c>).
/// </summary>
internal sealed class WorkshopFile : DbDataSource, IWorkshopTraces
{
    private const string Script = "NeutralitySim.Grains.Workshops.workshops.sql";
    private const string Settings = "pragma journal_mode=wal; pragma synchronous=full; pragma secure_delete=on;";

    public WorkshopFile(string path)
    {
        ConnectionString = new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(path) }.ToString();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var connection = OpenConnection();
        using var stream = typeof(WorkshopFile).Assembly.GetManifestResourceStream(Script)!;
        using var reader = new StreamReader(stream);
        Execute((SqliteConnection)connection, reader.ReadToEnd());
    }

    /// <inheritdoc/>
    public override string ConnectionString { get; }

    /// <summary>Writes the file anew without what was deleted, and empties its journal, in which it stands still.</summary>
    public async Task Erase()
    {
        await using var connection = (SqliteConnection)await OpenConnectionAsync();
        Execute(connection, "vacuum; pragma wal_checkpoint(truncate);");
    }

    /// <inheritdoc/>
    protected override DbConnection CreateDbConnection() => new SqliteConnection(ConnectionString);

    /// <inheritdoc/>
    protected override DbConnection OpenDbConnection()
    {
        var connection = new SqliteConnection(ConnectionString);
        try
        {
            connection.Open();
            Execute(connection, Settings);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<DbConnection> OpenDbConnectionAsync(CancellationToken cancellationToken = default) =>
        new(OpenDbConnection());

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        // Connections at rest would keep the file open.
        using var any = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(any);
        base.Dispose(disposing);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
