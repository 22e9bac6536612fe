using NeutralitySim.Core.State;
using NeutralitySim.Core.Subscribers;

namespace NeutralitySim.Grains;

/// <summary>A cohort of a run.</summary>
[Alias("neutralitysim.cohort")]
internal interface ISubscriberCohortGrain : IEntityGrain
{
    /// <summary>Reacts to the month that ended and offers demand for the next.</summary>
    [Alias("offer")]
    Task<CohortOffer> Offer(CohortState state, CohortOrder order);
}
