namespace NeutralitySim.Results.Studies;

/// <summary>A point of a sweep that could not be run, or a run of it.</summary>
/// <param name="Point">Number of the point, from 1.</param>
/// <param name="Values">Varied values, as set, one per column.</param>
/// <param name="Regime">Regime id; empty where the whole point could not be.</param>
/// <param name="Replication">Replication, from 0; null where the whole point could not be.</param>
/// <param name="Reason">Why not.</param>
public sealed record SweepFault(
    int Point,
    IReadOnlyList<string> Values,
    string Regime,
    int? Replication,
    string Reason
);
