using NeutralitySim.Core.Engine;

namespace NeutralitySim.Grains;

public static partial class OrleansSupport
{
    private const bool IsIncluded = true;

    /// <summary>Starts a silo within this process, alone in its cluster.</summary>
    public static Task<IRunnerHost> StartEmbedded(IEngineProbe? probe) => EmbeddedSilo.Start(probe);

    /// <summary>Starts a silo that joins a cluster.</summary>
    public static Task<ISiloHost> StartSilo(
        ClusterSettings settings,
        IEngineProbe? probe,
        CancellationToken cancellation
    ) => WorkerSilo.Start(settings, probe, cancellation);

    /// <summary>Connects to a cluster.</summary>
    public static Task<IRunnerHost> Connect(
        ClusterSettings settings,
        IEngineProbe? probe,
        CancellationToken cancellation
    ) => ClusterConnection.Open(settings, probe, cancellation);

    /// <summary>Creates the tables of clusters in a PostgreSQL database, or brings them up to date.</summary>
    public static Task InitialiseDatabase(string connectionString, CancellationToken cancellation) =>
        ClusterDatabase.Initialise(connectionString, cancellation);

    /// <summary>What keeps a database from being used for a cluster; null when nothing does.</summary>
    public static Task<string?> CheckDatabase(string connectionString) => ClusterDatabase.Check(connectionString);
}
