using Orleans.Runtime;
using Orleans.Runtime.Placement;

namespace NeutralitySim.Grains;

/// <summary>The silo after the caller's, so that what is kept there outlives the caller.</summary>
internal sealed class ElsewherePlacementDirector : IPlacementDirector
{
    public Task<SiloAddress> OnAddActivation(
        PlacementStrategy strategy,
        PlacementTarget target,
        IPlacementContext context
    )
    {
        var silos = context.GetCompatibleSilos(target).Order().ToArray();
        int caller = Array.IndexOf(silos, context.LocalSilo);
        return Task.FromResult(silos[(caller + 1) % silos.Length]);
    }
}
