using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Traffic;

/// <summary>A way for a provider's traffic into an ISP.</summary>
/// <param name="Provider">Index of the provider.</param>
/// <param name="Link">Link it enters by.</param>
/// <param name="Kind">Cache, peering or transit.</param>
public readonly record struct ProviderPath(int Provider, int Link, PathKind Kind)
{
    /// <summary>True when a toll counts traffic that comes this way.</summary>
    public bool IsTolled(Toll toll) =>
        Kind switch
        {
            PathKind.Peering => true,
            PathKind.Transit => toll.CoversTransit,
            _ => toll.CoversCaches,
        };
}
