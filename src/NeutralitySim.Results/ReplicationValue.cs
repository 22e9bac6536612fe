namespace NeutralitySim.Results;

/// <summary>Value of one replication, in the indicator's unit.</summary>
public readonly record struct ReplicationValue(int Replication, double Value);
