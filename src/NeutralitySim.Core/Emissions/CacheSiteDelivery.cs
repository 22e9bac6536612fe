namespace NeutralitySim.Core.Emissions;

/// <summary>A cache site's month.</summary>
/// <param name="Id">Site id.</param>
/// <param name="Provider">Index of the provider it belongs to.</param>
/// <param name="GbpsPerAppliance">Serving rate of one, Gbps, above 0.</param>
/// <param name="Gigabytes">Volume served, GB.</param>
/// <param name="Pue">Power usage effectiveness of the site, 1 to 3; null for that of the ISP's sites in the parameters.</param>
public sealed record CacheSiteDelivery(string Id, int Provider, double GbpsPerAppliance, double Gigabytes, double? Pue);
