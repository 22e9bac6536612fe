using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NeutralitySim.Core.Runs;
using Orleans.Hosting;

namespace NeutralitySim.Grains;

/// <summary>A silo within this process, alone in its cluster.</summary>
public sealed class EmbeddedSilo : IDisposable
{
    private readonly IHost _host;

    private EmbeddedSilo(IHost host, WorkshopHosting? workshops)
    {
        _host = host;
        // Nobody else is here to share a world with, and a hash costs a start more than all the rest of the run's preparation.
        Runner = new OrleansRunner(
            host.Services.GetRequiredService<IGrainFactory>(),
            new ClusterLink(),
            _ => Guid.NewGuid().ToString("N")
        );
        Workshops = workshops is null
            ? null
            : new Workshops(
                host.Services.GetRequiredService<IGrainFactory>(),
                workshops.Clock,
                () => CancellationToken.None
            );
    }

    /// <summary>Carries out runs in the silo.</summary>
    public IRunner Runner { get; }

    internal IGrainFactory Grains => _host.Services.GetRequiredService<IGrainFactory>();

    /// <summary>Its workshops; null where it carries none.</summary>
    public Workshops? Workshops { get; }

    /// <summary>Starts a silo.</summary>
    /// <param name="probe">Told of each month and ISP as it happens; may be null.</param>
    /// <param name="cancellation">Ends the start.</param>
    /// <param name="workshops">What it needs to carry workshops; null where it carries none.</param>
    public static async Task<EmbeddedSilo> Start(
        IEngineProbe? probe,
        CancellationToken cancellation = default,
        WorkshopHosting? workshops = null
    )
    {
        var host = SiloConfiguration.Host(silo =>
        {
            silo.UseLocalhostClustering(siloPort: Ports.Free(), gatewayPort: 0).AddSimulation(probe);
            if (workshops is null)
                return;
            silo.AddWorkshops(workshops, workshops.File is not null);
            if (workshops.File is { } file)
                silo.KeepWorkshopsInFile(file);
            else
                silo.KeepWorkshopsInMemory();
        });
        await host.StartAsync(cancellation);
        return new EmbeddedSilo(host, workshops);
    }

    public void Dispose()
    {
        // Nothing is here that could be lost, so nobody waits for a silo to say goodbye.
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        _host.StopAsync(atOnce.Token).Wait();
        _host.Dispose();
    }
}
