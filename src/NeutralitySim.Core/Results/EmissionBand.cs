namespace NeutralitySim.Core.Results;

/// <summary>Range in which a per-hour figure lies when each parameter varies over its stated range.</summary>
/// <param name="Indicator">Indicator id.</param>
/// <param name="Model">Model.</param>
/// <param name="Low">5th percentile, in the unit of the indicator.</param>
/// <param name="Median">50th percentile.</param>
/// <param name="High">95th percentile.</param>
/// <param name="Samples">Parameter sets drawn.</param>
public readonly record struct EmissionBand(
    string Indicator,
    EmissionModel Model,
    double Low,
    double Median,
    double High,
    int Samples
);
