using NeutralitySim.Core.Demand;
using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Market;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;

namespace NeutralitySim.Core.Engine;

/// <summary>One run: the months of one regime and replication, in order.</summary>
/// <remarks>
/// A month: deals dated to it are signed; caches are planned; each ISP simulates its steps, independent of the others; the month is
/// billed and its energy metered; conservation is checked; actors react. Nothing within a month looks back.
/// </remarks>
public sealed class Simulation
{
    private readonly World _world;
    private readonly RunKey _key;
    private readonly IspTopology[] _topologies;
    private readonly IspEpoch[] _epochs;
    private readonly DayShocks _shocks;
    private readonly RunState _state;
    private readonly Ledger _ledger = new();
    private readonly RunRecorder _recorder;
    private readonly ConservationChecks _checks;
    private readonly MonthlyDecisions _decisions;

    /// <summary>Prepares a run.</summary>
    /// <param name="world">World of the run's regime.</param>
    /// <param name="replication">Replication, from 0.</param>
    /// <param name="seed">Root of all random streams.</param>
    public Simulation(World world, int replication, ulong seed)
    {
        _world = world;
        _key = new RunKey(world.Regime.Id, replication);
        _topologies = Enumerable.Range(0, world.Isps.Count).Select(isp => new IspTopology(world, isp)).ToArray();
        var curves = world
            .Providers.Select(p => new ConcurrencyCurve(p.Profile, p.SessionsPerLineDay, p.MeanSessionSeconds))
            .ToArray();
        _epochs = _topologies.Select(t => new IspEpoch(world, t, curves, seed, replication)).ToArray();
        _shocks = new DayShocks(world, seed, replication);
        _state = new RunState(world, _topologies);
        _recorder = new RunRecorder(world, _topologies, _key);
        _checks = new ConservationChecks(world, _key);
        _decisions = new MonthlyDecisions(world, new StatedPriceNegotiation(), new FixedRetailPricing());
    }

    /// <summary>Runs all months.</summary>
    /// <param name="epochFinished">Told after each month.</param>
    /// <param name="cancellation">Stops between two months.</param>
    /// <exception cref="BrokenInvariantException">A conservation law did not hold.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public RunResult Run(Action<int>? epochFinished = null, CancellationToken cancellation = default)
    {
        for (int epoch = 0; epoch < _world.Calendar.Months; epoch++)
        {
            cancellation.ThrowIfCancellationRequested();
            RunEpoch(epoch);
            epochFinished?.Invoke(epoch);
        }

        return _recorder.Finish(_state, _ledger);
    }

    private void RunEpoch(int epoch)
    {
        DealMaking.SignDated(_world, _topologies, _state, _ledger, epoch);
        var outcomes = new IspEpochOutcome[_topologies.Length];
        var energy = new EnergyUse[_topologies.Length];
        for (int isp = 0; isp < _topologies.Length; isp++)
        {
            var topology = _topologies[isp];
            outcomes[isp] = _epochs[isp].Simulate(EpochInputs.Prepare(_world, topology, _state, _shocks, epoch));
            energy[isp] = EmissionMeter.Measure(_world, topology, _state.Isps[isp], outcomes[isp], epoch);
            new Settlement(_world, topology, _state, _ledger).Settle(epoch, outcomes[isp], energy[isp]);
            _checks.CheckIsp(topology, outcomes[isp], energy[isp], epoch);
        }

        PayFixedCosts(epoch);
        var review = new MonthReview(_world, _topologies, _state, outcomes, _ledger, epoch);
        _recorder.Record(epoch, _state, outcomes, energy, _ledger);
        _decisions.Decide(review);
        _checks.CheckMoney(_ledger, epoch);
    }

    private void PayFixedCosts(int epoch)
    {
        for (int provider = 0; provider < _world.Providers.Count; provider++)
            if (_state.Providers[provider].InBusiness)
                _ledger.Pay(
                    epoch,
                    Accounts.Provider(_world.Providers[provider].Id),
                    Accounts.Outside,
                    LedgerKind.FixedCost,
                    1,
                    _world.Providers[provider].FixedCostPerMonth
                );
    }
}
