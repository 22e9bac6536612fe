using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NeutralitySim.Core.Engine;
using Orleans.Hosting;

namespace NeutralitySim.Grains;

/// <summary>A silo within this process, alone in its cluster.</summary>
public sealed class EmbeddedSilo : IRunnerHost
{
    private readonly IHost _host;

    private EmbeddedSilo(IHost host, IEngineProbe? probe)
    {
        _host = host;
        Runner = new OrleansRunner(host.Services.GetRequiredService<IGrainFactory>(), probe);
    }

    /// <inheritdoc/>
    public IExperimentRunner Runner { get; }

    /// <summary>Starts a silo.</summary>
    public static async Task<IRunnerHost> Start(IEngineProbe? probe)
    {
        var builder = SiloConfiguration.NewHost();
        builder.UseOrleans(silo =>
            silo.UseLocalhostClustering(siloPort: Ports.Free(), gatewayPort: 0).AddSimulation(probe)
        );
        var host = builder.Build();
        await host.StartAsync();
        return new EmbeddedSilo(host, probe);
    }

    public void Dispose()
    {
        // Nothing is kept here that could be lost, so nobody waits for a silo to say goodbye.
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        _host.StopAsync(atOnce.Token).Wait();
        _host.Dispose();
    }
}
