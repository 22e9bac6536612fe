using NeutralitySim.Core.Engine;
using NeutralitySim.Core.Market;
using Orleans.Placement;

namespace NeutralitySim.Grains;

/// <summary>Holds a provider's ladder, price and losses.</summary>
[PreferLocalPlacement]
internal sealed class ContentProviderGrain(RunSetups setups) : EntityGrain<ProviderState>(setups), IContentProviderGrain
{
    public Task<Message<ProviderDecision>> Decide(Order<ProviderOrder, ProviderState> order)
    {
        int epoch = order.Content.Epoch;
        if (StateFor(epoch, order.State) is not { } state)
            return Task.FromResult(new Message<ProviderDecision>(null));
        var decision = ProviderReactions.Decide(Setup.Layout, Setup.ProviderIndex(Key.First), state, order.Content);
        Keep(epoch, decision.State);
        return Task.FromResult(new Message<ProviderDecision>(decision));
    }
}
