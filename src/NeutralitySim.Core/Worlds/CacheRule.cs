namespace NeutralitySim.Core.Worlds;

/// <summary>Whether and how caches may stand inside an ISP.</summary>
/// <param name="Permission">Who may place them.</param>
/// <param name="FeePerApplianceMonth">What the provider pays the ISP for hosting one appliance, per month.</param>
public sealed record CacheRule(CachePermission Permission, double FeePerApplianceMonth);
