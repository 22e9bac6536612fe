namespace NeutralitySim.Benchmarks;

/// <summary>Who listens to a simulation.</summary>
internal enum TelemetryState
{
    /// <summary>No session at all.</summary>
    None,

    /// <summary>A session, and nobody listens.</summary>
    Off,

    /// <summary>A scraper takes the metrics.</summary>
    Scraped,

    /// <summary>Spans and metrics go to a collector, which is away.</summary>
    Sent,
}
