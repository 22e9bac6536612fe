namespace NeutralitySim.Results;

/// <summary>An indicator's values in one month.</summary>
/// <param name="Month">Month, from 0.</param>
/// <param name="Values">One value per finished replication that has one, by replication.</param>
/// <param name="Estimate">Mean and interval of these values.</param>
public sealed record MonthValues(int Month, IReadOnlyList<ReplicationValue> Values, Estimate Estimate);
