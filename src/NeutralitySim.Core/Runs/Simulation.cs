using NeutralitySim.Core.Caches;
using NeutralitySim.Core.Isps;
using NeutralitySim.Core.Providers;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>One run with all its entities in one place: the months of one regime and replication, in order.</summary>
public sealed class Simulation
{
    private readonly WorldLayout _layout;
    private readonly RunCoordinator _run;
    private readonly IspMonth[] _isps;
    private readonly Action<int, Action<int>> _forEachIsp;

    /// <summary>Prepares a run.</summary>
    /// <param name="world">World of the run's regime.</param>
    /// <param name="replication">Replication, from 0.</param>
    /// <param name="seed">Root of all random streams.</param>
    public Simulation(World world, int replication, ulong seed)
        : this(new WorldLayout(world), replication, seed) { }

    /// <inheritdoc cref="Simulation(World, int, ulong)"/>
    /// <param name="layout">World of the run's regime, shared by its runs.</param>
    /// <param name="forEachIsp">Simulates a month of each of so many ISPs, in any order, on any threads, and returns when all are done; in turn when null.</param>
    public Simulation(WorldLayout layout, int replication, ulong seed, Action<int, Action<int>>? forEachIsp = null)
    {
        _forEachIsp = forEachIsp ?? InTurn;
        _layout = layout;
        _run = new RunCoordinator(layout, replication, seed);
        _isps = layout.Isps.Select((_, isp) => new IspMonth(layout, isp, seed, replication)).ToArray();
    }

    /// <summary>Month being simulated, from 0.</summary>
    public int Month => _run.Month;

    /// <summary>Runs all months.</summary>
    /// <param name="probe">Told of each stage as it happens; may be null.</param>
    /// <param name="monthFinished">Told after each month.</param>
    /// <param name="cancellation">Stops between two months.</param>
    /// <exception cref="BrokenInvariantException">A conservation law did not hold.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public RunResult Run(
        Action<int>? monthFinished = null,
        IEngineProbe? probe = null,
        CancellationToken cancellation = default
    )
    {
        var months = new List<MonthRecord>();
        while (!_run.IsFinished)
        {
            cancellation.ThrowIfCancellationRequested();
            int month = _run.Month;
            using (probe?.Begin(new EngineStage(_layout.World.Id, _run.Key, month)))
                months.Add(RunMonth(probe));
            monthFinished?.Invoke(month);
        }

        return ResultAssembly.Of(_layout.World, _run.Key, months);
    }

    private MonthRecord RunMonth(IEngineProbe? probe)
    {
        var offers = Answer(
            _run.BeginMonth(),
            (isp, cohort, order) => CohortMonth.Offer(_layout, isp, cohort, _run.State.Isps[isp].Cohorts[cohort], order)
        );
        var decisions = _run.Accept(offers)
            .Select(
                (order, provider) =>
                    order is null
                        ? null
                        : ProviderReactions.Decide(_layout, provider, _run.State.Providers[provider], order)
            )
            .ToArray();
        var plans = Answer(
            _run.Accept(decisions),
            (isp, site, order) => CacheSiteMonth.Plan(_layout, isp, site, _run.State.Isps[isp].CachePlans[site], order)
        );
        var orders = _run.Accept(plans);
        var reports = new IspReport[orders.Length];
        _forEachIsp(
            reports.Length,
            isp =>
            {
                using (probe?.Begin(new EngineStage(_layout.World.Id, _run.Key, _run.Month, _layout.Isps[isp].Isp.Id)))
                    reports[isp] = _isps[isp].Simulate(orders[isp]);
                probe?.Measured(_layout.World.Id, _run.Key, _layout.Isps[isp], reports[isp].Outcome);
            }
        );
        return _run.Accept(reports);
    }

    private static void InTurn(int isps, Action<int> simulate)
    {
        for (int isp = 0; isp < isps; isp++)
            simulate(isp);
    }

    private static TAnswer[][] Answer<TOrder, TAnswer>(TOrder[][] orders, Func<int, int, TOrder, TAnswer> answer) =>
        orders.Select((ofIsp, isp) => ofIsp.Select((order, index) => answer(isp, index, order)).ToArray()).ToArray();
}
