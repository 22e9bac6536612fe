using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NeutralitySim.Core.Runs;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;

namespace NeutralitySim.Grains;

/// <summary>A silo of a cluster, which works for whoever connects.</summary>
public sealed class WorkerSilo : IDisposable
{
    private readonly IHost _host;
    private readonly SiloFailure _failure;

    private WorkerSilo(IHost host, SiloFailure failure, ClusterSettings settings)
    {
        (_host, _failure) = (host, failure);
        Settings = settings;
    }

    /// <summary>Its settings, with the ports it took.</summary>
    public ClusterSettings Settings { get; }

    /// <summary>Address of its dashboard; null where it has none.</summary>
    public Uri? Dashboard => OrleansDashboard.AddressOf(_host);

    /// <summary>Completes with the reason when the silo cannot go on, as when the others take it for dead.</summary>
    public Task<string> Failure => _failure.Reason;

    /// <summary>Starts a silo and joins the cluster.</summary>
    /// <param name="settings">The cluster.</param>
    /// <param name="probe">Told of each month and ISP as it happens; may be null.</param>
    /// <param name="cancellation">Ends the start.</param>
    /// <param name="workshops">Who simulates for workshops, which are kept where the cluster keeps its runs; null where nobody does.</param>
    public static async Task<WorkerSilo> Start(
        ClusterSettings settings,
        IEngineProbe? probe,
        CancellationToken cancellation,
        WorkshopHosting? workshops = null
    )
    {
        settings = settings with { Port = PortFor(settings) };
        var failure = new SiloFailure();
        var host = settings.HasDashboard ? OrleansDashboard.Host(Configure) : SiloConfiguration.Host(Configure);
        await host.StartAsync(cancellation);
        return new WorkerSilo(host, failure, settings);

        void Configure(ISiloBuilder silo)
        {
            AddMembership(silo, settings);
            silo.ConfigureEndpoints(IPAddress.Parse(settings.Address), settings.Port, settings.Port + 1);
            silo.AddSimulation(probe);
            silo.AddWorkshops(workshops ?? new WorkshopHosting(), settings.Database is not null);
            silo.Services.AddSingleton<IFatalErrorHandler>(failure);
        }
    }

    /// <summary>Leaves the cluster; what it was working on goes on elsewhere.</summary>
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
            silo.KeepInDatabase(database);
            silo.KeepWorkshopsInDatabase(database);
        }
        else
        {
            silo.UseDevelopmentClustering(new IPEndPoint(IPAddress.Loopback, settings.FirstPort));
            silo.KeepInMemory();
            silo.KeepWorkshopsInMemory();
        }
    }
}
