namespace NeutralitySim.Telemetry.Tests;

/// <summary>A data point of a metric as a collector sees it.</summary>
internal sealed record ReceivedMetric(
    string Service,
    string Name,
    string Unit,
    string Kind,
    double Value,
    IReadOnlyDictionary<string, string> Attributes
)
{
    /// <summary>Points of an ExportMetricsServiceRequest (opentelemetry/proto/metrics/v1/metrics.proto); a histogram's value is its count.</summary>
    public static IEnumerable<ReceivedMetric> ReadAll(ProtobufMessage request) =>
        from resource in request.All(1)
        let service = ReceivedAttributes.Read(resource.One(1), 1)["service.name"]
        from scope in resource.All(2)
        from metric in scope.All(2)
        from kind in new[] { (Name: "gauge", Field: 5), (Name: "sum", Field: 7), (Name: "histogram", Field: 9) }
        from point in metric.One(kind.Field).All(1)
        let isHistogram = kind.Name == "histogram"
        select new ReceivedMetric(
            service,
            metric.Text(1),
            metric.Text(3),
            kind.Name,
            isHistogram ? point.Number(4)
                : point.Has(4) ? point.Double(4)
                : (long)point.Number(6),
            ReceivedAttributes.Read(point, isHistogram ? 9 : 7)
        );
}
