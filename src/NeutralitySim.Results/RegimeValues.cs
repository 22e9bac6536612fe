namespace NeutralitySim.Results;

/// <summary>An indicator's values for whole runs under one regime.</summary>
/// <param name="Regime">Regime id.</param>
/// <param name="Values">One value per finished replication that has one, by replication.</param>
/// <param name="Estimate">Mean and interval of these values.</param>
public sealed record RegimeValues(string Regime, IReadOnlyList<ReplicationValue> Values, Estimate Estimate);
