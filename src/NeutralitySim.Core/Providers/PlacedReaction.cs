namespace NeutralitySim.Core.Providers;

/// <summary>Something a provider can do at one ISP.</summary>
/// <param name="Isp">Index of the ISP.</param>
/// <param name="Site">Index of the cache site; −1 for traffic.</param>
/// <param name="Appliances">Appliances the site would have.</param>
/// <param name="Gain">What it would add to the profit, per month.</param>
/// <param name="Pays">True when the gain passes the threshold.</param>
internal readonly record struct PlacedReaction(int Isp, int Site, int Appliances, double Gain, bool Pays);
