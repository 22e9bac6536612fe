namespace NeutralitySim.Core.Emissions;

/// <summary>An interconnect's month.</summary>
/// <param name="Id">Link id.</param>
/// <param name="CapacityGbps">Mean capacity, Gbps.</param>
/// <param name="Gigabytes">Volume with cache fill by provider, GB.</param>
public sealed record InterconnectMonth(string Id, double CapacityGbps, IReadOnlyList<double> Gigabytes);
