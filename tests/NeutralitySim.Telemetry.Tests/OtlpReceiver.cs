using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace NeutralitySim.Telemetry.Tests;

/// <summary>A collector on a free loopback port, for OTLP by http/protobuf or gRPC.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private const int GrpcPrefixBytes = 5;

    private readonly WebApplication _app;

    private OtlpReceiver(WebApplication app)
    {
        _app = app;
        app.MapPost("/v1/traces", context => Accept(context, 0, AddTraces));
        app.MapPost("/v1/metrics", context => Accept(context, 0, AddMetrics));
        app.MapPost(
            "/opentelemetry.proto.collector.trace.v1.TraceService/Export",
            context => Accept(context, GrpcPrefixBytes, AddTraces)
        );
        app.MapPost(
            "/opentelemetry.proto.collector.metrics.v1.MetricsService/Export",
            context => Accept(context, GrpcPrefixBytes, AddMetrics)
        );
    }

    /// <summary>For OTEL_EXPORTER_OTLP_ENDPOINT.</summary>
    public string Endpoint => _app.Urls.Single();

    public ConcurrentQueue<ReceivedSpan> Spans { get; } = new();

    public ConcurrentQueue<ReceivedMetric> Metrics { get; } = new();

    /// <summary>Starts to listen.</summary>
    /// <param name="protocol">As in OTEL_EXPORTER_OTLP_PROTOCOL; gRPC is HTTP/2 without TLS.</param>
    public static async Task<OtlpReceiver> Start(string protocol)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server =>
            server.Listen(
                IPAddress.Loopback,
                0,
                listen => listen.Protocols = protocol == "grpc" ? HttpProtocols.Http2 : HttpProtocols.Http1
            )
        );
        var receiver = new OtlpReceiver(builder.Build());
        await receiver._app.StartAsync();
        return receiver;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static async Task Accept(HttpContext context, int prefixBytes, Action<ProtobufMessage> add)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        add(new ProtobufMessage(body.ToArray().AsMemory(prefixBytes)));
        context.Response.ContentType = prefixBytes > 0 ? "application/grpc" : "application/x-protobuf";
        if (prefixBytes == 0)
            return;
        context.Response.DeclareTrailer("grpc-status");
        await context.Response.Body.WriteAsync(new byte[prefixBytes]);
        context.Response.AppendTrailer("grpc-status", "0");
    }

    private void AddTraces(ProtobufMessage request)
    {
        foreach (var span in ReceivedSpan.ReadAll(request))
            Spans.Enqueue(span);
    }

    private void AddMetrics(ProtobufMessage request)
    {
        foreach (var metric in ReceivedMetric.ReadAll(request))
            Metrics.Enqueue(metric);
    }
}
