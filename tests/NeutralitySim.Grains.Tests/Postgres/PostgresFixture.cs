using Npgsql;

namespace NeutralitySim.Grains.Tests;

/// <summary>
/// A PostgreSQL server in a temporary folder, on a free port of this machine's loopback, gone with the tests. Tests that use
/// it belong to <see cref="PostgresCollection"/> and so run one after the other: each may restart it.
/// </summary>
public sealed class PostgresFixture : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"neutralitysim-postgres-{Guid.NewGuid():N}");
    private int _schemas;

    public PostgresFixture()
    {
        // Made for skipped tests too.
        if (PostgresPrograms.Absence is not null)
            return;
        int port = Ports.Free();
        ConnectionString = $"Host=127.0.0.1;Port={port};Database=postgres;Username=neutralitysim";
        PostgresPrograms.Run(
            "initdb",
            ["-D", _folder, "-U", "neutralitysim", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
        );
        File.AppendAllLines(
            Path.Combine(_folder, "postgresql.conf"),
            [$"port = {port}", "listen_addresses = '127.0.0.1'", "unix_socket_directories = ''", "fsync = off"]
        );
        Start();
    }

    /// <summary>The server's database, in which no test has made anything; empty where no server can be started.</summary>
    public string ConnectionString { get; } = "";

    /// <summary>A connection string whose schema is new and empty.</summary>
    public string NewSchema()
    {
        string schema = $"schema_{Interlocked.Increment(ref _schemas)}";
        using var source = NpgsqlDataSource.Create(ConnectionString);
        using var command = source.CreateCommand($"create schema {schema}");
        command.ExecuteNonQuery();
        return $"{ConnectionString};Search Path={schema}";
    }

    /// <summary>Ends every connection and starts anew, on the same port with the same data.</summary>
    public void Restart()
    {
        Stop();
        Start();
    }

    /// <summary>Ends every connection and refuses new ones.</summary>
    public void Stop() => PostgresPrograms.Run("pg_ctl", "-D", _folder, "-m", "fast", "-w", "stop");

    /// <summary>Takes connections again.</summary>
    public void Start() =>
        PostgresPrograms.Run("pg_ctl", "-D", _folder, "-l", Path.Combine(_folder, "server.log"), "-w", "start");

    public void Dispose()
    {
        if (!Directory.Exists(_folder))
            return;
        if (File.Exists(Path.Combine(_folder, "postmaster.pid")))
            PostgresPrograms.Run("pg_ctl", "-D", _folder, "-m", "immediate", "-w", "stop");
        Directory.Delete(_folder, recursive: true);
    }
}
