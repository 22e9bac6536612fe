namespace NeutralitySim.Core.Caches;

/// <summary>Asks a cache site for its plan of a month.</summary>
/// <param name="Month">Month to come, from 0.</param>
/// <param name="Appliances">Appliances installed, 0 or more.</param>
public sealed record CacheSiteOrder(int Month, int Appliances);
