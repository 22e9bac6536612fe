using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NeutralitySim.Core.Engine;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Runtime.Placement;

namespace NeutralitySim.Grains;

/// <summary>How silos and clients of this program are set up.</summary>
internal static class SiloConfiguration
{
    // A month of a very large ISP may take a minute; a silo that is gone is noticed by its missing heartbeat, not by this.
    private static readonly TimeSpan LongestCall = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(1);

    /// <summary>A host without console, files or settings of its own.</summary>
    public static HostApplicationBuilder NewHost()
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.ClearProviders();
        return builder;
    }

    /// <summary>Names the cluster.</summary>
    public static void Name(ClusterOptions options, ClusterSettings settings) =>
        (options.ClusterId, options.ServiceId) = (settings.Name, settings.Name);

    /// <summary>What all silos have.</summary>
    public static ISiloBuilder AddSimulation(this ISiloBuilder silo, IEngineProbe? probe)
    {
        silo.Services.AddSingleton<RunSetups>();
        silo.Services.AddPlacementDirector<SpreadPlacement, SpreadPlacementDirector>();
        silo.Services.AddPlacementDirector<ElsewherePlacement, ElsewherePlacementDirector>();
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
        return silo.AddActivityPropagation();
    }

    /// <summary>What all clients have.</summary>
    public static IClientBuilder AddSimulation(this IClientBuilder client, IEngineProbe? probe)
    {
        client.Configure<ClientMessagingOptions>(options => options.ResponseTimeout = LongestCall);
        return probe is null ? client : client.AddActivityPropagation();
    }
}
