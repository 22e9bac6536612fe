using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Numerics;

namespace NeutralitySim.Telemetry;

/// <summary>
/// Gathers the measurements of some meters and writes them in Prometheus' text exposition format 0.0.4. Names follow
/// OpenTelemetry's rules: <c>neutralitysim.epoch.duration</c> in <c>s</c> becomes <c>neutralitysim_epoch_duration_seconds</c>.
/// Safe for any number of threads; families and series are in ordinal order, so that equal values give equal bytes.
/// </summary>
/// <remarks>https://prometheus.io/docs/instrumenting/exposition_formats,
/// https://opentelemetry.io/docs/specs/otel/compatibility/prometheus_and_openmetrics</remarks>
public sealed class PrometheusText : IDisposable
{
    /// <summary>Media type of the text.</summary>
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    private readonly ConcurrentDictionary<string, PrometheusFamily> _families = new(StringComparer.Ordinal);
    private readonly MeterListener _listener = new();
    private readonly Lock _writing = new();

    /// <summary>Starts to gather.</summary>
    /// <param name="meters">Names of the meters.</param>
    public PrometheusText(params string[] meters)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (meters.Contains(instrument.Meter.Name) && FamilyOf(instrument) is { } family)
                listener.EnableMeasurementEvents(instrument, family);
        };
        Gather<byte>();
        Gather<short>();
        Gather<int>();
        Gather<long>();
        Gather<float>();
        Gather<double>();
        Gather<decimal>();
        _listener.Start();
    }

    /// <summary>Writes all values as they are now.</summary>
    public void Write(TextWriter writer)
    {
        lock (_writing)
        {
            foreach (var family in _families.Values)
                family.Forget();
            _listener.RecordObservableInstruments();
            foreach (var family in _families.Values.OrderBy(f => f.Name, StringComparer.Ordinal))
                family.Write(writer);
        }
    }

    /// <summary>Stops gathering.</summary>
    public void Dispose() => _listener.Dispose();

    // Instruments of several meters may share a name: they are one family if they agree on its kind, else the first counts.
    private PrometheusFamily? FamilyOf(Instrument instrument)
    {
        if (PrometheusFamily.Of(instrument) is not { } candidate)
            return null;
        var family = _families.GetOrAdd(candidate.Name, candidate);
        return family.Kind == candidate.Kind ? family : null;
    }

    private void Gather<T>()
        where T : struct, INumberBase<T> =>
        _listener.SetMeasurementEventCallback<T>(
            (_, value, attributes, family) =>
                ((PrometheusFamily)family!).Record(double.CreateTruncating(value), attributes)
        );
}
