using System.Reflection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace NeutralitySim.Telemetry;

/// <summary>Sends spans and measurements to a collector by OTLP.</summary>
internal sealed class OtlpExport : IDisposable
{
    private const int LongestFarewellMilliseconds = 2000;

    private readonly TracerProvider? _traces;
    private readonly MeterProvider? _metrics;

    private OtlpExport(OtlpSettings settings)
    {
        if (settings.SendsTraces)
            _traces = Sdk.CreateTracerProviderBuilder()
                .SetResourceBuilder(Resource())
                .AddSource(SourceNames.Activities)
                .AddOtlpExporter()
                .Build();
        if (settings.SendsMetrics)
            _metrics = Sdk.CreateMeterProviderBuilder()
                .SetResourceBuilder(Resource())
                .AddMeter(SourceNames.Meters)
                .AddOtlpExporter()
                .Build();
    }

    /// <summary>Starts to send; null when there is nothing to send.</summary>
    /// <exception cref="TelemetryException">The exporter refuses a setting.</exception>
    public static OtlpExport? Start(OtlpSettings settings)
    {
        if (!settings.SendsTraces && !settings.SendsMetrics)
            return null;
        try
        {
            return new OtlpExport(settings);
        }
        // Whatever the exporter throws while it is set up is about a variable that it has read.
        catch (Exception refusal)
        {
            throw new TelemetryException(refusal.Message, refusal);
        }
    }

    public void Dispose()
    {
        Parallel.Invoke(
            () => _traces?.Shutdown(LongestFarewellMilliseconds),
            () => _metrics?.Shutdown(LongestFarewellMilliseconds)
        );
        _traces?.Dispose();
        _metrics?.Dispose();
    }

    // The environment's OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES come last and so count.
    private static ResourceBuilder Resource() =>
        ResourceBuilder
            .CreateEmpty()
            .AddTelemetrySdk()
            .AddService("neutralitysim", serviceVersion: Version())
            .AddEnvironmentVariableDetector();

    private static string? Version() =>
        typeof(OtlpExport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
}
