namespace NeutralitySim.Results.Studies;

/// <summary>A value of a sweep.</summary>
/// <param name="Point">Number of the point, from 1.</param>
/// <param name="Values">Varied values, as set, one per column.</param>
/// <param name="Regime">Regime id.</param>
/// <param name="Replication">Replication, from 0.</param>
/// <param name="Indicator">Indicator id, of the whole.</param>
/// <param name="Value">The value, in the indicator's unit.</param>
public sealed record SweepRow(
    int Point,
    IReadOnlyList<string> Values,
    string Regime,
    int Replication,
    string Indicator,
    double Value
);
