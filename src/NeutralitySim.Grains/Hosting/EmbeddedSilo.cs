using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NeutralitySim.Core.Runs;
using Orleans.Hosting;

namespace NeutralitySim.Grains;

/// <summary>A silo within this process, alone in its cluster.</summary>
public sealed class EmbeddedSilo : IDisposable
{
    private readonly IHost _host;

    private EmbeddedSilo(IHost host)
    {
        _host = host;
        // Nobody else is here to share a world with, and a hash costs a start more than all the rest of the run's preparation.
        Runner = new OrleansRunner(
            host.Services.GetRequiredService<IGrainFactory>(),
            new ClusterLink(),
            _ => Guid.NewGuid().ToString("N")
        );
    }

    /// <summary>Carries out runs in the silo.</summary>
    public IRunner Runner { get; }

    /// <summary>Starts a silo.</summary>
    /// <param name="probe">Told of each month and ISP as it happens; may be null.</param>
    /// <param name="cancellation">Ends the start.</param>
    public static async Task<EmbeddedSilo> Start(IEngineProbe? probe, CancellationToken cancellation = default)
    {
        var host = SiloConfiguration.Host(silo =>
            silo.UseLocalhostClustering(siloPort: Ports.Free(), gatewayPort: 0).AddSimulation(probe)
        );
        await host.StartAsync(cancellation);
        return new EmbeddedSilo(host);
    }

    public void Dispose()
    {
        // Nothing is kept here that could be lost, so nobody waits for a silo to say goodbye.
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        _host.StopAsync(atOnce.Token).Wait();
        _host.Dispose();
    }
}
