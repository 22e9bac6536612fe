using NeutralitySim.Core.State;
using NeutralitySim.Core.Subscribers;
using Orleans.Placement;

namespace NeutralitySim.Grains;

/// <summary>Offers a cohort's demand.</summary>
[GrainType(GrainKinds.Cohort), PreferLocalPlacement]
internal sealed class SubscriberCohortGrain(WorldLayouts layouts) : EntityGrain(layouts), ISubscriberCohortGrain
{
    private int _isp;
    private int _cohort;

    public Task<CohortOffer> Offer(CohortState state, CohortOrder order) =>
        Task.FromResult(CohortMonth.Offer(Layout, _isp, _cohort, state, order));

    protected override void FindInLayout()
    {
        _isp = IspIndex();
        _cohort = IndexOf(Layout.Isps[_isp].Isp.Cohorts, Key.Second, cohort => cohort.Id);
    }
}
