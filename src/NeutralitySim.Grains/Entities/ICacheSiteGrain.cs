using NeutralitySim.Core.Caches;

namespace NeutralitySim.Grains;

/// <summary>A cache site of a run.</summary>
[Alias("neutralitysim.cache-site")]
internal interface ICacheSiteGrain : IEntityGrain
{
    /// <summary>Plans a month.</summary>
    [Alias("plan")]
    Task<CachePlan> Plan(CachePlan last, CacheSiteOrder order);
}
