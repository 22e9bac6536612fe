using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry.Metrics;

namespace NeutralitySim.Telemetry;

/// <summary>Serves <c>/metrics</c> of this machine's loopback to a Prometheus scraper, and nothing else.</summary>
internal sealed class PrometheusEndpoint : IDisposable
{
    private const string Path = "/metrics";
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(1);

    private readonly WebApplication _app;

    private PrometheusEndpoint(WebApplication app)
    {
        _app = app;
        Address = new Uri(app.Urls.First() + Path);
    }

    /// <summary>Where to scrape.</summary>
    public Uri Address { get; }

    /// <summary>Starts to serve.</summary>
    /// <param name="port">Port; 0 takes a free one.</param>
    /// <exception cref="IOException">Nothing can listen there: the port is taken, or forbidden.</exception>
    public static PrometheusEndpoint Start(int port)
    {
        var app = Build(port);
        try
        {
            app.StartAsync().GetAwaiter().GetResult();
            return new PrometheusEndpoint(app);
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            ((IDisposable)app).Dispose();
            throw new IOException(failure.Message, failure);
        }
    }

    /// <summary>Stops.</summary>
    public void Dispose()
    {
        using var limit = new CancellationTokenSource(LongestFarewell);
        _app.StopAsync(limit.Token).GetAwaiter().GetResult();
        ((IDisposable)_app).Dispose();
    }

    private static WebApplication Build(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(server =>
            {
                server.AddServerHeader = false;
                server.Listen(IPAddress.Loopback, port);
            });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, ProcessLifetime>();
        builder
            .Services.AddOpenTelemetry()
            .WithMetrics(metrics =>
                metrics
                    .AddSimulation()
                    // What is scraped is what is so now.
                    .AddPrometheusExporter(exporter => exporter.ScrapeResponseCacheDurationMilliseconds = 0)
            );
        var app = builder.Build();
        app.MapPrometheusScrapingEndpoint(Path)
            .WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
        return app;
    }

    // The command decides what Ctrl-C does: a host's usual lifetime would take the signal for itself.
    private sealed class ProcessLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
