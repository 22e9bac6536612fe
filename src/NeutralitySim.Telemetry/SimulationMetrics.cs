using OpenTelemetry.Metrics;

namespace NeutralitySim.Telemetry;

/// <summary>What every exporter of metrics passes on, and as whose.</summary>
internal static class SimulationMetrics
{
    /// <summary>Adds our own meter, Orleans', and the bounds of durations that grains measure.</summary>
    public static MeterProviderBuilder AddSimulation(this MeterProviderBuilder metrics) =>
        metrics
            .SetResourceBuilder(ServiceResource.Create())
            .AddMeter(SourceNames.Meters)
            .AddView(
                "neutralitysim.checkpoint.duration",
                new ExplicitBucketHistogramConfiguration { Boundaries = SecondsBounds.Short }
            );
}
