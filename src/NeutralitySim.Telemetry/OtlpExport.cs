using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace NeutralitySim.Telemetry;

/// <summary>Sends spans and measurements to a collector by OTLP.</summary>
internal sealed class OtlpExport : IDisposable
{
    private const int LongestFarewellMilliseconds = 2000;

    private readonly OpenTelemetrySdk _sdk;

    // One call for all signals: only then does the exporter follow the variables of a single signal.
    private OtlpExport(OtlpSettings settings) =>
        _sdk = OpenTelemetrySdk.Create(builder =>
        {
            builder.UseOtlpExporter();
            if (settings.SendsTraces)
                builder.WithTracing(traces =>
                    traces.SetResourceBuilder(ServiceResource.Create()).AddSource(SourceNames.Activities)
                );
            if (settings.SendsMetrics)
                builder.WithMetrics(metrics => metrics.AddSimulation());
        });

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
            () => _sdk.TracerProvider.Shutdown(LongestFarewellMilliseconds),
            () => _sdk.MeterProvider.Shutdown(LongestFarewellMilliseconds)
        );
        _sdk.Dispose();
    }
}
