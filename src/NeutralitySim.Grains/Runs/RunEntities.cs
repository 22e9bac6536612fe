using NeutralitySim.Core.Providers;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Grains;

/// <summary>The actors of a run, and the month's exchange with them: one message each way.</summary>
internal sealed class RunEntities(IGrainFactory grains, GrainKey run, WorldLayout layout)
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

    /// <summary>Simulates the run's next month.</summary>
    public async Task<MonthRecord> Simulate(RunCoordinator coordinator)
    {
        var state = coordinator.State;
        var offers = await All(
            coordinator.BeginMonth(),
            (isp, cohort, order) => _cohorts[isp][cohort].Offer(state.Isps[isp].Cohorts[cohort], order)
        );
        var questions = coordinator.Accept(offers);
        var decisions = new ProviderDecision?[questions.Length];
        for (int provider = 0; provider < questions.Length; provider++)
            if (questions[provider] is { } question)
                decisions[provider] = await _providers[provider].Decide(state.Providers[provider], question);
        var plans = await All(
            coordinator.Accept(decisions),
            (isp, site, order) => _sites[isp][site].Plan(state.Isps[isp].CachePlans[site], order)
        );
        return coordinator.Accept(
            await Task.WhenAll(coordinator.Accept(plans).Select((order, isp) => _isps[isp].Simulate(order)))
        );
    }

    /// <summary>Lets all actors go.</summary>
    public Task Leave()
    {
        IEnumerable<IEntityGrain> all =
        [
            .. _cohorts.SelectMany(cohorts => cohorts),
            .. _sites.SelectMany(sites => sites),
            .. _providers,
            .. _isps,
        ];
        return Task.WhenAll(all.Select(entity => entity.Leave()));
    }

    private static Task<TAnswer[][]> All<TOrder, TAnswer>(
        TOrder[][] orders,
        Func<int, int, TOrder, Task<TAnswer>> ask
    ) =>
        Task.WhenAll(
            orders.Select((ofIsp, isp) => Task.WhenAll(ofIsp.Select((order, index) => ask(isp, index, order))))
        );

    private static string Key(GrainKey run, string first, string second = "") =>
        (run with { First = first, Second = second }).ToString();
}
