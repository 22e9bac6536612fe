using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NeutralitySim.Core.Engine;
using Orleans.Configuration;
using Orleans.Hosting;

namespace NeutralitySim.Grains;

/// <summary>A silo of a cluster, which works for whoever connects.</summary>
internal sealed class WorkerSilo : ISiloHost
{
    private readonly IHost _host;

    private WorkerSilo(IHost host, ClusterSettings settings)
    {
        _host = host;
        Settings = settings;
    }

    /// <inheritdoc/>
    public ClusterSettings Settings { get; }

    /// <summary>Starts a silo and joins the cluster.</summary>
    public static async Task<ISiloHost> Start(
        ClusterSettings settings,
        IEngineProbe? probe,
        CancellationToken cancellation
    )
    {
        settings = settings with { Port = PortFor(settings) };
        var builder = SiloConfiguration.NewHost();
        builder.UseOrleans(silo =>
        {
            AddMembership(silo, settings);
            silo.ConfigureEndpoints(IPAddress.Parse(settings.Address), settings.Port, settings.Port + 1);
            silo.AddSimulation(probe);
        });
        var host = builder.Build();
        await host.StartAsync(cancellation);
        return new WorkerSilo(host, settings);
    }

    /// <inheritdoc/>
    public async Task Stop() => await _host.StopAsync();

    public void Dispose() => _host.Dispose();

    private static int PortFor(ClusterSettings settings) =>
        settings.Port > 0 ? settings.Port
        : settings.Database is null && Ports.IsFree(settings.FirstPort) ? settings.FirstPort
        : Ports.FreePair();

    private static void AddMembership(ISiloBuilder silo, ClusterSettings settings)
    {
        silo.Configure<ClusterOptions>(options => SiloConfiguration.Name(options, settings));
        if (settings.Database is { } database)
        {
            silo.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = ("Npgsql", database));
            silo.Services.AddSingleton<ICheckpointStore>(new PostgresCheckpoints(database, settings.Name));
        }
        else
        {
            silo.UseDevelopmentClustering(new IPEndPoint(IPAddress.Loopback, settings.FirstPort));
            silo.Services.AddSingleton<ICheckpointStore, MemoryCheckpoints>();
        }
    }
}
