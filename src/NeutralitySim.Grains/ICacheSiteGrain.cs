using NeutralitySim.Core.Caching;
using NeutralitySim.Core.Engine;

namespace NeutralitySim.Grains;

/// <summary>A cache site of a run. Key: run/ISP/site.</summary>
[Alias("neutralitysim.cache-site")]
internal interface ICacheSiteGrain : IGrainWithStringKey
{
    /// <summary>Plans a month.</summary>
    [Alias("plan")]
    Task<Message<CachePlan>> Plan(Order<CacheSiteOrder, CachePlan> order);
}
