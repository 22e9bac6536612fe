using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace NeutralitySim.Telemetry;

/// <summary>
/// Serves <c>/metrics</c> to a Prometheus scraper, and nothing else. A bare web server without a host, which would take over
/// the process's signals and log.
/// </summary>
public sealed class PrometheusEndpoint : IDisposable
{
    private const string Path = "/metrics";
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(1);

    private readonly KestrelServer _server;

    private PrometheusEndpoint(KestrelServer server)
    {
        _server = server;
        Address = new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First() + Path);
    }

    /// <summary>Where to scrape.</summary>
    public Uri Address { get; }

    /// <summary>Starts to serve.</summary>
    /// <param name="metrics">What to serve.</param>
    /// <param name="port">Port; 0 takes a free one.</param>
    /// <param name="address">Address to bind to; 127.0.0.1 when null.</param>
    /// <exception cref="IOException">Nothing can listen there: the port is taken, or forbidden.</exception>
    public static PrometheusEndpoint Start(PrometheusText metrics, int port, IPAddress? address = null)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Listen(address ?? IPAddress.Loopback, port);
        var server = new KestrelServer(
            Options.Create(options),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance),
            NullLoggerFactory.Instance
        );
        try
        {
            server.StartAsync(new Application(metrics), CancellationToken.None).GetAwaiter().GetResult();
            return new PrometheusEndpoint(server);
        }
        catch (Exception failure) when (failure is IOException or SocketException)
        {
            server.Dispose();
            throw new IOException(failure.Message, failure);
        }
    }

    /// <summary>Stops.</summary>
    public void Dispose()
    {
        using var limit = new CancellationTokenSource(LongestFarewell);
        _server.StopAsync(limit.Token).GetAwaiter().GetResult();
        _server.Dispose();
    }

    private sealed class Application(PrometheusText metrics) : IHttpApplication<HttpContext>
    {
        public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

        public Task ProcessRequestAsync(HttpContext context)
        {
            if (context.Request.Path != Path)
                return Refuse(context, StatusCodes.Status404NotFound);
            if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
                return Refuse(context, StatusCodes.Status405MethodNotAllowed);
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            metrics.Write(text);
            byte[] body = Encoding.UTF8.GetBytes(text.ToString());
            context.Response.ContentType = PrometheusText.ContentType;
            context.Response.ContentLength = body.Length;
            return HttpMethods.IsHead(context.Request.Method)
                ? Task.CompletedTask
                : context.Response.Body.WriteAsync(body).AsTask();
        }

        public void DisposeContext(HttpContext context, Exception? exception) { }

        private static Task Refuse(HttpContext context, int status)
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        }
    }
}
