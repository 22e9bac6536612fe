using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NeutralitySim.Core.Runs;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Serialization;
using Orleans.Serialization.Cloning;

namespace NeutralitySim.Grains;

/// <summary>How silos and clients of this program are set up.</summary>
internal static class SiloConfiguration
{
    // A month of a very large ISP may take a minute; a silo that is gone is noticed by its missing heartbeat, not by this.
    private static readonly TimeSpan LongestCall = TimeSpan.FromMinutes(10);

    // Time in which a client forgets a silo that is dead but keeps its connection, as a machine without power does: well within
    // the minute after which the client gives up.
    private static readonly TimeSpan ListOfSilosAge = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(1);

    // Actors of the runs under way; no key comes again, and Orleans would remember the addresses of a million that are gone.
    private const int MostAddressesKnown = 10_000;

    /// <summary>A host without console, files or settings of its own, which leaves Ctrl-C to the program.</summary>
    public static HostApplicationBuilder NewHost()
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        return builder;
    }

    /// <summary>A host of a silo.</summary>
    public static IHost Host(Action<ISiloBuilder> configure)
    {
        var builder = NewHost();
        builder.UseOrleans(configure);
        return builder.Build();
    }

    /// <summary>Names the cluster.</summary>
    public static void Name(ClusterOptions options, ClusterSettings settings) =>
        (options.ClusterId, options.ServiceId) = (settings.Name, settings.Name);

    /// <summary>What all silos have.</summary>
    public static ISiloBuilder AddSimulation(this ISiloBuilder silo, IEngineProbe? probe)
    {
        silo.Services.AddSingleton<WorldLayouts>();
        silo.Services.AddCoreJson();
        silo.Configure<GrainDirectoryOptions>(options => options.CacheSize = MostAddressesKnown);
        silo.Configure<SiloMessagingOptions>(options => options.ResponseTimeout = LongestCall);
        silo.Configure<ClusterMembershipOptions>(options =>
        {
            options.ProbeTimeout = Heartbeat;
            options.TableRefreshTimeout = 5 * Heartbeat;
            options.NumMissedProbesLimit = 3;
            options.NumVotesForDeathDeclaration = 1;
        });
        if (probe is null)
            return silo;
        silo.Services.AddSingleton(probe);
        return silo.AddIncomingGrainCallFilter<GrainMetrics.Filter>().AddActivityPropagation();
    }

    /// <summary>What all clients have.</summary>
    public static IClientBuilder AddSimulation(this IClientBuilder client, IEngineProbe? probe)
    {
        client.Services.AddCoreJson();
        client.Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = ListOfSilosAge);
        return probe is null ? client : client.AddActivityPropagation();
    }

    private static void AddCoreJson(this IServiceCollection services)
    {
        services.AddSingleton<IGeneralizedCopier, CoreJson.NoCopies>();
        services.AddSerializer(serializer =>
            serializer.AddJsonSerializer(
                CoreJson.Travels,
                isCopyable: null,
                json => json.Configure(options => CoreJson.ConfigureTravel(options.SerializerOptions))
            )
        );
    }

    internal sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
