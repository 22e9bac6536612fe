namespace NeutralitySim.Telemetry;

/// <summary>
/// Telemetry of a process while it simulates, as the standard <c>OTEL_*</c> variables ask for it. Without them, and without a
/// scraper, nothing is set up and <see cref="Probe"/> is null. A collector that is slow or away costs a run neither its result nor a word.
/// </summary>
public sealed class TelemetrySession : IDisposable
{
    private readonly OtlpExport? _export;

    private TelemetrySession(OtlpSettings settings, bool scraped)
    {
        if (!settings.SendsTraces && !settings.SendsMetrics && !scraped)
            return;
        // Whoever listens comes first, so that no measurement is missed.
        _export = OtlpExport.Start(settings);
        Metrics = scraped ? new PrometheusText(SourceNames.Meters) : null;
        Probe = new EngineTelemetry();
    }

    /// <summary>To be told of the engine's stages; null when nobody listens.</summary>
    public EngineTelemetry? Probe { get; }

    /// <summary>Measurements for a scraper; null when none was announced.</summary>
    public PrometheusText? Metrics { get; }

    /// <summary>Starts to listen.</summary>
    /// <param name="scraped">True when a scraper will read <see cref="Metrics"/>.</param>
    /// <param name="variable">Value of an environment variable; the process's own when null.</param>
    /// <exception cref="TelemetryException">A variable cannot be followed.</exception>
    public static TelemetrySession Start(bool scraped = false, Func<string, string?>? variable = null) =>
        new(OtlpSettings.Read(variable ?? Environment.GetEnvironmentVariable), scraped);

    /// <summary>Sends what is left, for at most two seconds, and stops.</summary>
    public void Dispose()
    {
        _export?.Dispose();
        Metrics?.Dispose();
        Probe?.Dispose();
    }
}
