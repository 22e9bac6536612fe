namespace NeutralitySim.Telemetry;

/// <summary>
/// Telemetry of a process while it simulates, as the standard <c>OTEL_*</c> variables ask for it. Without them, and without a
/// scraper, nothing is set up and <see cref="Probe"/> is null. A collector that is slow or away costs a run neither its result nor a word.
/// </summary>
public sealed class TelemetrySession : IDisposable
{
    private readonly OtlpExport? _export;
    private readonly PrometheusEndpoint? _endpoint;

    private TelemetrySession(OtlpSettings settings, int? metricsPort)
    {
        if (!settings.SendsTraces && !settings.SendsMetrics && metricsPort is null)
            return;
        // Whoever listens comes first, so that no measurement is missed.
        _endpoint = metricsPort is { } port ? PrometheusEndpoint.Start(port) : null;
        try
        {
            _export = OtlpExport.Start(settings);
        }
        catch
        {
            _endpoint?.Dispose();
            throw;
        }

        Probe = new EngineTelemetry();
    }

    /// <summary>To be told of the engine's stages; null when nobody listens.</summary>
    public EngineTelemetry? Probe { get; }

    /// <summary>Where a Prometheus scraper finds the metrics; null when none was announced.</summary>
    public Uri? Metrics => _endpoint?.Address;

    /// <summary>Starts to listen.</summary>
    /// <param name="metricsPort">Port of this machine's loopback for a scraper, 0 for a free one; null for none.</param>
    /// <param name="variable">Value of an environment variable; the process's own when null.</param>
    /// <exception cref="TelemetryException">A variable cannot be followed.</exception>
    /// <exception cref="IOException">The port cannot be listened on.</exception>
    public static TelemetrySession Start(int? metricsPort = null, Func<string, string?>? variable = null) =>
        new(OtlpSettings.Read(variable ?? Environment.GetEnvironmentVariable), metricsPort);

    /// <summary>Sends what is left, for at most two seconds, and stops.</summary>
    public void Dispose()
    {
        _export?.Dispose();
        _endpoint?.Dispose();
        Probe?.Dispose();
    }
}
