namespace NeutralitySim.Telemetry;

/// <summary>How the measurements of a family become a value.</summary>
internal enum PrometheusKind
{
    /// <summary>Added up, never falling.</summary>
    Counter,

    /// <summary>Told as a running total, never falling.</summary>
    ObservedCounter,

    /// <summary>Added up, rising and falling.</summary>
    UpDown,

    /// <summary>The latest.</summary>
    Gauge,

    /// <summary>The latest, asked for at each scrape.</summary>
    ObservedGauge,

    /// <summary>Counted by size.</summary>
    Histogram,
}
