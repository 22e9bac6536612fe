using NeutralitySim.Core.Results;

namespace NeutralitySim.Results.Rows;

/// <summary>A defined value of an indicator; month and hour are 0 where the table has none.</summary>
internal readonly record struct RowValue(Entity Entity, string Regime, int Month, int Hour, ReplicationValue Value);
