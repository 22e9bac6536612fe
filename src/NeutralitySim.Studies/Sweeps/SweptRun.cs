namespace NeutralitySim.Studies.Sweeps;

/// <summary>A run of a point.</summary>
/// <param name="Regime">Regime id.</param>
/// <param name="Replication">Replication, from 0.</param>
/// <param name="Values">Indicators of the whole, in the sweep's order; NaN where there is no value.</param>
public readonly record struct SweptRun(string Regime, int Replication, IReadOnlyList<double> Values);
