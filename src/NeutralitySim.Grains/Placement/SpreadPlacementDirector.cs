using Orleans.Runtime;
using Orleans.Runtime.Placement;

namespace NeutralitySim.Grains;

/// <summary>Silos take turns, so that few long runs are spread evenly.</summary>
internal sealed class SpreadPlacementDirector : IPlacementDirector
{
    private uint _next;

    public Task<SiloAddress> OnAddActivation(
        PlacementStrategy strategy,
        PlacementTarget target,
        IPlacementContext context
    )
    {
        var silos = context.GetCompatibleSilos(target).Order().ToArray();
        return Task.FromResult(silos[Interlocked.Increment(ref _next) % silos.Length]);
    }
}
