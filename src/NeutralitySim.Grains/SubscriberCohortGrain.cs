using NeutralitySim.Core.Engine;
using Orleans.Placement;

namespace NeutralitySim.Grains;

/// <summary>Holds a cohort's lines and adoption.</summary>
[PreferLocalPlacement]
internal sealed class SubscriberCohortGrain(RunSetups setups) : EntityGrain<CohortState>(setups), ISubscriberCohortGrain
{
    public Task<Message<CohortOffer>> Offer(Order<CohortOrder, CohortState> order)
    {
        int epoch = order.Content.Epoch;
        if (StateFor(epoch, order.State) is not { } state)
            return Task.FromResult(new Message<CohortOffer>(null));
        int isp = Setup.IspIndex(Key.First);
        var offer = CohortMonth.Offer(Setup.Layout, isp, Setup.CohortIndex(isp, Key.Second), state, order.Content);
        Keep(epoch, offer.State);
        return Task.FromResult(new Message<CohortOffer>(offer));
    }
}
