namespace NeutralitySim.Grains.Tests.Runs;

/// <summary>A development cluster of silo processes and a client.</summary>
internal sealed class DevelopmentCluster : IAsyncDisposable
{
    private static int Clusters;

    private DevelopmentCluster(string members, string name) => (Members, Name) = (members, name);

    /// <summary>How silos and clients find it.</summary>
    public string Members { get; }

    /// <summary>Its name, which no other cluster has.</summary>
    public string Name { get; }

    public List<SiloProcess> Silos { get; } = [];

    public ClusterConnection Client { get; private set; } = null!;

    public static async Task<DevelopmentCluster> Start(int silos)
    {
        string name = $"test-{Environment.ProcessId}-{Interlocked.Increment(ref Clusters)}";
        var cluster = new DevelopmentCluster($"development:{Ports.FreePair()}", name);
        for (int silo = 0; silo < silos; silo++)
            await cluster.Join();
        cluster.Client = await ClusterConnection.Open(
            ClusterSettings.Parse(cluster.Members)! with
            {
                Name = name,
            },
            null,
            CancellationToken.None
        );
        return cluster;
    }

    /// <summary>One more silo.</summary>
    public async Task Join() => Silos.Add(await SiloProcess.Start(Members, Name));

    public ValueTask DisposeAsync()
    {
        Client?.Dispose();
        foreach (var silo in Silos)
            silo.Dispose();
        return ValueTask.CompletedTask;
    }
}
