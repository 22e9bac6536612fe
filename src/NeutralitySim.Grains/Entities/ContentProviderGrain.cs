using NeutralitySim.Core.Providers;
using NeutralitySim.Core.State;
using Orleans.Placement;

namespace NeutralitySim.Grains;

/// <summary>Weighs what a provider could do and decides.</summary>
[GrainType(GrainKinds.Provider), PreferLocalPlacement]
internal sealed class ContentProviderGrain(WorldLayouts layouts) : EntityGrain(layouts), IContentProviderGrain
{
    private int _provider;

    public Task<ProviderDecision> Decide(ProviderState state, ProviderOrder order) =>
        Task.FromResult(ProviderReactions.Decide(Layout, _provider, state, order));

    protected override void FindInLayout() =>
        _provider = IndexOf(Layout.World.Providers, Key.First, provider => provider.Id);
}
