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
        settings = settings with
        {
            SiloPort = Ports.OrFree(settings.SiloPort),
            GatewayPort = Ports.OrFree(settings.GatewayPort),
        };
        var builder = SiloConfiguration.NewHost();
        builder.UseOrleans(silo =>
        {
            AddMembership(silo, settings);
            silo.ConfigureEndpoints(IPAddress.Parse(settings.Address), settings.SiloPort, settings.GatewayPort);
            silo.AddSimulation(probe);
        });
        var host = builder.Build();
        await host.StartAsync(cancellation);
        return new WorkerSilo(host, settings);
    }

    /// <inheritdoc/>
    public async Task Stop() => await _host.StopAsync();

    public void Dispose() => _host.Dispose();

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
            silo.UseDevelopmentClustering(new IPEndPoint(IPAddress.Loopback, settings.PrimaryPort));
            silo.Services.AddSingleton<ICheckpointStore, MemoryCheckpoints>();
        }
    }
}
