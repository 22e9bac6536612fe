using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace NeutralitySim.Telemetry;

/// <summary>All series of one metric name. Beyond <see cref="MostSeries"/> measurements share one series marked as overflow.</summary>
internal sealed class PrometheusFamily
{
    /// <summary>Bound on series of one name, as in OpenTelemetry's SDK.</summary>
    public const int MostSeries = 2000;

    private const string Overflow = "otel_metric_overflow=\"true\"";

    // Bounds that OpenTelemetry takes where an instrument advises none.
    private static readonly double[] UsualBounds =
    [
        0,
        5,
        10,
        25,
        50,
        75,
        100,
        250,
        500,
        750,
        1000,
        2500,
        5000,
        7500,
        10000,
    ];

    private readonly ConcurrentDictionary<string, PrometheusSeries> _series = new(StringComparer.Ordinal);
    private readonly string? _description;
    private readonly double[] _bounds;

    private PrometheusFamily(Instrument instrument, PrometheusKind kind, double[] bounds)
    {
        Kind = kind;
        _bounds = bounds;
        _description = instrument.Description;
        Name = PrometheusNames.Metric(instrument.Name, instrument.Unit, kind);
    }

    public string Name { get; }

    public PrometheusKind Kind { get; }

    /// <summary>The family of an instrument; null when its kind is unknown.</summary>
    public static PrometheusFamily? Of(Instrument instrument)
    {
        var type = instrument.GetType();
        PrometheusKind? kind = (type.IsGenericType ? type.GetGenericTypeDefinition() : null) switch
        {
            { } t when t == typeof(Counter<>) => PrometheusKind.Counter,
            { } t when t == typeof(ObservableCounter<>) => PrometheusKind.ObservedCounter,
            { } t when t == typeof(UpDownCounter<>) => PrometheusKind.UpDown,
            { } t when t == typeof(Gauge<>) => PrometheusKind.Gauge,
            { } t when t == typeof(ObservableGauge<>) || t == typeof(ObservableUpDownCounter<>) =>
                PrometheusKind.ObservedGauge,
            { } t when t == typeof(Histogram<>) => PrometheusKind.Histogram,
            _ => null,
        };
        return kind is { } known ? new PrometheusFamily(instrument, known, BoundsOf(instrument)) : null;
    }

    public void Record(double value, ReadOnlySpan<KeyValuePair<string, object?>> attributes)
    {
        string labels = PrometheusNames.Labels(attributes);
        if (!_series.TryGetValue(labels, out var series))
            series = _series.GetOrAdd(
                _series.Count < MostSeries ? labels : Overflow,
                _ => new PrometheusSeries(_bounds)
            );
        switch (Kind)
        {
            case PrometheusKind.Counter or PrometheusKind.UpDown:
                series.Add(value);
                break;
            case PrometheusKind.Histogram:
                series.Observe(value);
                break;
            default:
                series.Set(value);
                break;
        }
    }

    /// <summary>Drops what will be asked for again, so that a series that is no more does not linger.</summary>
    public void Forget()
    {
        if (Kind is PrometheusKind.ObservedGauge or PrometheusKind.ObservedCounter)
            _series.Clear();
    }

    public void Write(TextWriter writer)
    {
        var series = _series.OrderBy(s => s.Key, StringComparer.Ordinal).ToArray();
        if (series.Length == 0)
            return;
        if (!string.IsNullOrEmpty(_description))
            writer.Write($"# HELP {Name} {PrometheusNames.Help(_description)}\n");
        writer.Write($"# TYPE {Name} {TypeWord()}\n");
        foreach (var (labels, values) in series)
            if (Kind == PrometheusKind.Histogram)
                values.WriteHistogram(writer, Name, labels);
            else
                values.WriteValue(writer, Name, labels);
    }

    private string TypeWord() =>
        Kind switch
        {
            PrometheusKind.Counter or PrometheusKind.ObservedCounter => "counter",
            PrometheusKind.Histogram => "histogram",
            _ => "gauge",
        };

    private static double[] BoundsOf(Instrument instrument) =>
        instrument switch
        {
            Histogram<double> { Advice.HistogramBucketBoundaries: { } bounds } => [.. bounds],
            Histogram<long> { Advice.HistogramBucketBoundaries: { } bounds } => [.. bounds.Select(b => (double)b)],
            Histogram<int> { Advice.HistogramBucketBoundaries: { } bounds } => [.. bounds.Select(b => (double)b)],
            _ => UsualBounds,
        };
}
