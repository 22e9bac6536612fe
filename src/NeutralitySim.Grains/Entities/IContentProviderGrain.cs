using NeutralitySim.Core.Providers;
using NeutralitySim.Core.State;

namespace NeutralitySim.Grains;

/// <summary>A content provider of a run.</summary>
[Alias("neutralitysim.provider")]
internal interface IContentProviderGrain : IEntityGrain
{
    /// <summary>Answers the month that ended.</summary>
    [Alias("decide")]
    Task<ProviderDecision> Decide(ProviderState state, ProviderOrder order);
}
