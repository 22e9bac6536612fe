using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NeutralitySim.Core.Engine;
using Orleans.Configuration;
using Orleans.Hosting;

namespace NeutralitySim.Grains;

/// <summary>A client of a cluster.</summary>
public sealed class ClusterConnection : IRunnerHost
{
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(5);
    private readonly IHost _host;

    private ClusterConnection(IHost host, IEngineProbe? probe)
    {
        _host = host;
        Runner = new OrleansRunner(host.Services.GetRequiredService<IGrainFactory>(), probe);
    }

    /// <inheritdoc/>
    public IExperimentRunner Runner { get; }

    /// <summary>Connects.</summary>
    public static async Task<IRunnerHost> Open(
        ClusterSettings settings,
        IEngineProbe? probe,
        CancellationToken cancellation
    )
    {
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
            client.AddSimulation(probe);
        });
        var host = builder.Build();
        await host.StartAsync(cancellation);
        return new ClusterConnection(host, probe);
    }

    public void Dispose()
    {
        using var limit = new CancellationTokenSource(Goodbye);
        _host.StopAsync(limit.Token).Wait();
        _host.Dispose();
    }
}
