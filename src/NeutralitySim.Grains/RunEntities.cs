using NeutralitySim.Core.Caching;
using NeutralitySim.Core.Engine;

namespace NeutralitySim.Grains;

/// <summary>The entities of a run, and the month's exchange with them: one message each way.</summary>
internal sealed class RunEntities(IGrainFactory grains, EntityKey run, WorldLayout layout, IEngineProbe? probe)
{
    private readonly ISubscriberCohortGrain[][] _cohorts =
    [
        .. layout.Isps.Select(t =>
            t.Isp.Cohorts.Select(c => grains.GetGrain<ISubscriberCohortGrain>(Key(run, t.Isp.Id, c.Id))).ToArray()
        ),
    ];

    private readonly ICacheSiteGrain[][] _sites =
    [
        .. layout.Isps.Select(t =>
            t.Isp.CacheSites.Select(s => grains.GetGrain<ICacheSiteGrain>(Key(run, t.Isp.Id, s.Id))).ToArray()
        ),
    ];

    private readonly IContentProviderGrain[] _providers =
    [
        .. layout.World.Providers.Select(p => grains.GetGrain<IContentProviderGrain>(Key(run, p.Id))),
    ];

    private readonly IIspGrain[] _isps = [.. layout.Isps.Select(t => grains.GetGrain<IIspGrain>(Key(run, t.Isp.Id)))];

    // Entities hold their state between months; before their first exchange they cannot have it.
    private readonly HashSet<string> _toldTheirState = [];

    /// <summary>Simulates the run's next month.</summary>
    public async Task<RunCheckpoint> Simulate(RunCoordinator coordinator)
    {
        var state = coordinator.State;
        var offers = await All(
            coordinator.BeginMonth(),
            (isp, cohort, order) =>
                Ask<CohortOrder, CohortState, CohortOffer>(
                    "cohort",
                    _cohorts[isp][cohort].Offer,
                    order,
                    state.Isps[isp].Cohorts[cohort]
                )
        );
        var decisions = await Task.WhenAll(
            coordinator.Accept(offers).Select((order, provider) => Decide(provider, order, state.Providers[provider]))
        );
        var plans = await All(
            coordinator.Accept(decisions),
            (isp, site, order) =>
                Ask<CacheSiteOrder, CachePlan, CachePlan>(
                    "cache-site",
                    _sites[isp][site].Plan,
                    order,
                    state.Isps[isp].CachePlans[site]
                )
        );
        var reports = await Task.WhenAll(coordinator.Accept(plans).Select((order, isp) => Simulate(isp, order)));
        _toldTheirState.UnionWith(["cohort", "cache-site"]);
        if (decisions.Any(d => d is not null))
            _toldTheirState.Add("provider");
        return coordinator.Accept(reports);
    }

    private async Task<ProviderDecision?> Decide(int provider, ProviderOrder? order, ProviderState state) =>
        order is null
            ? null
            : await Ask<ProviderOrder, ProviderState, ProviderDecision>(
                "provider",
                _providers[provider].Decide,
                order,
                state
            );

    private async Task<IspReport> Simulate(int isp, IspOrder order)
    {
        probe?.MessageSent("isp");
        return (await _isps[isp].Simulate(new Message<IspOrder>(order))).Content!;
    }

    private async Task<TAnswer> Ask<TOrder, TState, TAnswer>(
        string entity,
        Func<Order<TOrder, TState>, Task<Message<TAnswer>>> send,
        TOrder order,
        TState state
    )
        where TOrder : class
        where TState : class
        where TAnswer : class
    {
        probe?.MessageSent(entity);
        var answer = await send(new Order<TOrder, TState>(order, _toldTheirState.Contains(entity) ? null : state));
        if (answer.Content is { } content)
            return content;
        probe?.MessageSent(entity);
        return (await send(new Order<TOrder, TState>(order, state))).Content!;
    }

    private static Task<TAnswer[][]> All<TOrder, TAnswer>(
        TOrder[][] orders,
        Func<int, int, TOrder, Task<TAnswer>> ask
    ) =>
        Task.WhenAll(
            orders.Select((ofIsp, isp) => Task.WhenAll(ofIsp.Select((order, index) => ask(isp, index, order))))
        );

    private static string Key(EntityKey run, string first, string second = "") =>
        (run with { First = first, Second = second }).ToString();
}
