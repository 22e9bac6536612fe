using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NeutralitySim.Core.Runs;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;

namespace NeutralitySim.Grains;

/// <summary>A client of a cluster.</summary>
public sealed class ClusterConnection : IDisposable
{
    private static readonly TimeSpan LongestAttempt = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan BetweenCounts = TimeSpan.FromSeconds(2);
    private readonly IHost _host;
    private readonly PeriodicTimer _counting = new(BetweenCounts);

    private ClusterConnection(IHost host, ClusterLink link)
    {
        _host = host;
        var grains = host.Services.GetRequiredService<IGrainFactory>();
        Runner = new OrleansRunner(grains, link, CoreJson.Hash);
        Workshops = new Workshops(grains, TimeProvider.System, () => link.Lost);
        _ = CountSilos(grains.GetGrain<IManagementGrain>(0), link);
    }

    /// <summary>Carries out runs in the cluster.</summary>
    public IRunner Runner { get; }

    /// <summary>Workshops of the cluster.</summary>
    public Workshops Workshops { get; }

    /// <summary>Connects.</summary>
    /// <param name="settings">The cluster.</param>
    /// <param name="probe">Set where this process is observed: calls then carry their trace along; may be null.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <exception cref="ClusterException">No silo has answered for half a minute.</exception>
    public static async Task<ClusterConnection> Open(
        ClusterSettings settings,
        IEngineProbe? probe,
        CancellationToken cancellation
    )
    {
        var link = new ClusterLink();
        var builder = SiloConfiguration.NewHost();
        builder.UseOrleansClient(client =>
        {
            client.Configure<ClusterOptions>(options => SiloConfiguration.Name(options, settings));
            if (settings.Database is { } database)
                client.UseAdoNetClustering(options =>
                    (options.Invariant, options.ConnectionString) = ("Npgsql", database)
                );
            else
                client.UseStaticClustering(new IPEndPoint(IPAddress.Parse(settings.Address), settings.FirstPort + 1));
            client.AddClusterConnectionStatusObserver(link).AddSimulation(probe);
        });
        var host = builder.Build();
        await Start(host, cancellation);
        return new ClusterConnection(host, link);
    }

    public void Dispose()
    {
        _counting.Dispose();
        using var limit = new CancellationTokenSource(Goodbye);
        _host.StopAsync(limit.Token).Wait();
        _host.Dispose();
    }

    // Orleans alone would try for ever.
    private static async Task Start(IHost host, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(LongestAttempt);
        try
        {
            await host.StartAsync(limit.Token);
        }
        catch (Exception) when (limit.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            host.Dispose();
            throw new ClusterException(GrainTexts.NoAnswer.With(LongestAttempt.TotalSeconds));
        }
    }

    private async Task CountSilos(IManagementGrain management, ClusterLink link)
    {
        do
        {
            try
            {
                link.Silos = Math.Max(1, (await management.GetHosts(onlyActive: true)).Count);
                link.Answered();
            }
            catch (Exception cause) when (Faults.PassByThemselves(cause))
            {
                // The count of before holds.
            }
        } while (await _counting.WaitForNextTickAsync());
    }
}
