using NeutralitySim.Core.Caches;
using Orleans.Placement;

namespace NeutralitySim.Grains;

/// <summary>Plans what a cache site stores.</summary>
[GrainType(GrainKinds.CacheSite), PreferLocalPlacement]
internal sealed class CacheSiteGrain(WorldLayouts layouts) : EntityGrain(layouts), ICacheSiteGrain
{
    private int _isp;
    private int _site;

    public Task<CachePlan> Plan(CachePlan last, CacheSiteOrder order) =>
        Task.FromResult(CacheSiteMonth.Plan(Layout, _isp, _site, last, order));

    protected override void FindInLayout()
    {
        _isp = IspIndex();
        _site = IndexOf(Layout.Isps[_isp].Isp.CacheSites, Key.Second, site => site.Id);
    }
}
