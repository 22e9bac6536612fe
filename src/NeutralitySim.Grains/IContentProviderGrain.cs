using NeutralitySim.Core.Engine;

namespace NeutralitySim.Grains;

/// <summary>A content provider of a run. Key: run/provider.</summary>
[Alias("neutralitysim.provider")]
internal interface IContentProviderGrain : IGrainWithStringKey
{
    /// <summary>Answers the month that ended.</summary>
    [Alias("decide")]
    Task<Message<ProviderDecision>> Decide(Order<ProviderOrder, ProviderState> order);
}
