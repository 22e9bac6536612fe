namespace NeutralitySim.Grains.Tests.Runs;

/// <summary>A development cluster of silo processes and a client.</summary>
internal sealed class DevelopmentCluster : IAsyncDisposable
{
    private readonly string _members;
    private readonly string _name;

    private DevelopmentCluster(string members, string name) => (_members, _name) = (members, name);

    public List<SiloProcess> Silos { get; } = [];

    public IRunnerHost Client { get; private set; } = null!;

    public static async Task<DevelopmentCluster> Start(int silos, string name)
    {
        var cluster = new DevelopmentCluster($"development:{Ports.FreePair()}", name);
        for (int silo = 0; silo < silos; silo++)
            await cluster.Join();
        cluster.Client = await OrleansSupport.Connect(
            ClusterSettings.Parse(cluster._members)! with
            {
                Name = name,
            },
            null,
            CancellationToken.None
        );
        return cluster;
    }

    /// <summary>One more silo.</summary>
    public async Task Join() => Silos.Add(await SiloProcess.Start(_members, _name));

    public ValueTask DisposeAsync()
    {
        Client?.Dispose();
        foreach (var silo in Silos)
            silo.Dispose();
        return ValueTask.CompletedTask;
    }
}
