namespace NeutralitySim.Telemetry.Tests;

/// <summary>A span as a collector sees it.</summary>
internal sealed record ReceivedSpan(
    string Service,
    string Source,
    string Trace,
    string Id,
    string Parent,
    string Name,
    IReadOnlyDictionary<string, string> Attributes
)
{
    /// <summary>Spans of an ExportTraceServiceRequest (opentelemetry/proto/trace/v1/trace.proto).</summary>
    public static IEnumerable<ReceivedSpan> ReadAll(ProtobufMessage request) =>
        from resource in request.All(1)
        let service = ReceivedAttributes.Read(resource.One(1), 1)["service.name"]
        from scope in resource.All(2)
        from span in scope.All(2)
        select new ReceivedSpan(
            service,
            scope.One(1).Text(1),
            span.Hexadecimal(1),
            span.Hexadecimal(2),
            span.Hexadecimal(4),
            span.Text(5),
            ReceivedAttributes.Read(span, 9)
        );
}
