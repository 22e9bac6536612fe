namespace NeutralitySim.Core.Providers;

/// <summary>A provider's new number of appliances at a cache site.</summary>
/// <param name="Isp">Index of the ISP.</param>
/// <param name="Site">Index of the site in its ISP.</param>
/// <param name="Appliances">Appliances from the next month on, 0 or more.</param>
public readonly record struct ApplianceChange(int Isp, int Site, int Appliances);
