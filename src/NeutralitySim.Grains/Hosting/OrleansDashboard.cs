using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Dashboard;
using Orleans.Hosting;

namespace NeutralitySim.Grains;

/// <summary>Orleans' dashboard beside a silo: grains by kind, their calls, members of the cluster. Reached from this machine only.</summary>
internal static class OrleansDashboard
{
    /// <summary>A host of a silo with a dashboard.</summary>
    /// <param name="configure">Sets up the silo.</param>
    public static IHost Host(Action<ISiloBuilder> configure)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, SiloConfiguration.NoLifetime>();
        builder.UseOrleans(silo =>
        {
            configure(silo);
            silo.AddDashboard();
        });
        var app = builder.Build();
        app.MapOrleansDashboard();
        return app;
    }

    /// <summary>Where it shows it, once started; null for a host without.</summary>
    public static Uri? AddressOf(IHost host) => host is WebApplication app ? new Uri(app.Urls.First()) : null;
}
