using NeutralitySim.Core.Caching;
using NeutralitySim.Core.Engine;
using Orleans.Placement;

namespace NeutralitySim.Grains;

/// <summary>Holds what a cache site stores.</summary>
[PreferLocalPlacement]
internal sealed class CacheSiteGrain(RunSetups setups) : EntityGrain<CachePlan>(setups), ICacheSiteGrain
{
    public Task<Message<CachePlan>> Plan(Order<CacheSiteOrder, CachePlan> order)
    {
        int epoch = order.Content.Epoch;
        if (StateFor(epoch, order.State) is not { } state)
            return Task.FromResult(new Message<CachePlan>(null));
        int isp = Setup.IspIndex(Key.First);
        var plan = CacheSiteMonth.Plan(Setup.Layout, isp, Setup.SiteIndex(isp, Key.Second), state, order.Content);
        Keep(epoch, plan);
        return Task.FromResult(new Message<CachePlan>(plan));
    }
}
