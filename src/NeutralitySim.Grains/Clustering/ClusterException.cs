namespace NeutralitySim.Grains;

/// <summary>The cluster or its database is not as it must be; the message says where, what was found and what to do.</summary>
public sealed class ClusterException(string message) : Exception(message);
