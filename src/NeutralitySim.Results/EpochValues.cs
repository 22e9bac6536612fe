namespace NeutralitySim.Results;

/// <summary>An indicator's values in one month.</summary>
/// <param name="Epoch">Month, from 0.</param>
/// <param name="Values">One value per finished replication that has one, by replication.</param>
/// <param name="Estimate">Mean and interval of these values.</param>
public sealed record EpochValues(int Epoch, IReadOnlyList<ReplicationValue> Values, Estimate Estimate);
