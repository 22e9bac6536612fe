using NeutralitySim.Core.Caches;
using NeutralitySim.Core.Deals;
using NeutralitySim.Core.Forecasts;
using NeutralitySim.Core.Isps;
using NeutralitySim.Core.Money;
using NeutralitySim.Core.Providers;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Welfare;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>
/// Carries a run through its months: hands out each entity's order, takes the answers in order of index, and does what
/// concerns several entities at once. Whoever drives it decides where entities live.
/// </summary>
/// <remarks>
/// A month is four exchanges, each a list of orders and the list of answers to it:
/// cohorts react to the month that ended and offer demand; providers answer it, deals are made and retail prices set; caches plan; ISPs simulate,
/// and the month is billed, checked and recorded. Nothing within a month looks back. Not safe for two threads at once.
/// </remarks>
public sealed class RunCoordinator
{
    private readonly WorldLayout _layout;
    private readonly int _replication;
    private readonly DayShocks _shocks;
    private readonly Ledger _ledger = new();
    private readonly ConservationChecks _checks;
    private readonly LineGroups _groups;
    private readonly IspSwitching _switching;
    private RunState _state;
    private IReadOnlyList<TrafficMonth> _outcomes = [];
    private IReadOnlyList<DealMonth?> _withDeals = [];
    private CohortOffer[][] _offers = [];

    /// <summary>Prepares a run.</summary>
    /// <param name="layout">World of the run's regime.</param>
    /// <param name="replication">Replication, from 0.</param>
    /// <param name="seed">Root of all random streams.</param>
    public RunCoordinator(WorldLayout layout, int replication, ulong seed)
    {
        _layout = layout;
        _replication = replication;
        Key = new RunKey(layout.World.Regime.Id, replication);
        _shocks = new DayShocks(layout.World, seed, replication);
        _checks = new ConservationChecks(layout.World, Key);
        _switching = new IspSwitching(layout.World);
        _groups = new LineGroups(layout.World);
        _state = RunState.StartOf(layout);
    }

    /// <summary>Which run.</summary>
    public RunKey Key { get; }

    /// <summary>Month to come, from 0; the number of months once finished.</summary>
    public int Month { get; private set; }

    /// <summary>True when all months are done.</summary>
    public bool IsFinished => Month == _layout.World.Calendar.Months;

    /// <summary>State of all entities, of which the run is the owner: entities are told theirs with each order and answer with the next. For reading.</summary>
    public RunState State => _state;

    /// <summary>What the run needs to go on after the month that ended; to be used before the next begins, which changes what it holds.</summary>
    public RunCheckpoint Checkpoint() =>
        new(Month, _state, _outcomes, _withDeals, [.. _ledger.Lines.Where(line => line.Month >= Month - 1)]);

    /// <summary>Goes on from a checkpoint.</summary>
    public void Restore(RunCheckpoint checkpoint)
    {
        (Month, _state, _outcomes, _withDeals, var payments) = checkpoint;
        _ledger.Repeat(payments);
        _ledger.TakeNew();
    }

    /// <summary>Orders to the cohorts: [ISP][cohort].</summary>
    public CohortOrder[][] BeginMonth()
    {
        var factors = Month > 0 ? _switching.Factors(Review()) : [];
        return _layout
            .Isps.Select(
                (ispLayout, isp) =>
                {
                    var order = new CohortOrder(Month, Month > 0 ? ReviewOf(isp, factors[isp]) : null);
                    return ispLayout.Isp.Cohorts.Select(_ => order).ToArray();
                }
            )
            .ToArray();
    }

    /// <summary>Takes the cohorts' offers; gives orders by provider, null for those that do not decide this month. They are to be asked one after the other.</summary>
    public ProviderOrder?[] Accept(CohortOffer[][] offers)
    {
        _offers = offers;
        for (int isp = 0; isp < offers.Length; isp++)
        for (int cohort = 0; cohort < offers[isp].Length; cohort++)
            _state.Isps[isp].Cohorts[cohort] = offers[isp][cohort].State;
        var forecasts = new MarketForecasts(_layout);
        return _layout
            .World.Providers.Select(
                (_, provider) =>
                    Decides(provider) ? ProviderOrder.Of(Review(), provider) with { Forecasts = forecasts } : null
            )
            .ToArray();
    }

    /// <summary>Takes the providers' decisions, makes deals, sets retail prices; gives orders to cache sites: [ISP][site].</summary>
    public CacheSiteOrder[][] Accept(ProviderDecision?[] decisions)
    {
        for (int provider = 0; provider < decisions.Length; provider++)
            decisions[provider]?.Apply(_state, provider);
        if (Month > 0)
        {
            DealMaking.Decide(Review(), _switching);
            RetailPricing.Update(Review());
        }

        DealMaking.SignDated(_layout, _state, _ledger, Month);
        return _state.Isps.Select(isp => isp.Appliances.Select(a => new CacheSiteOrder(Month, a)).ToArray()).ToArray();
    }

    /// <summary>Takes the plans of cache sites; gives orders to ISPs.</summary>
    public IspOrder[] Accept(CachePlan[][] plans)
    {
        for (int isp = 0; isp < plans.Length; isp++)
            plans[isp].CopyTo(_state.Isps[isp].CachePlans, 0);
        return _layout
            .Isps.Select(
                (ispLayout, isp) =>
                {
                    var seen = Month > 0 ? _outcomes[isp] : null;
                    var input = MonthInputs.Prepare(_layout, ispLayout, _state, _offers[isp], seen, _shocks, Month);
                    var branch = Month > 0 ? DealBranches.Of(Review(), isp, input) : null;
                    return new IspOrder(_state.Isps[isp], input, branch);
                }
            )
            .ToArray();
    }

    /// <summary>Takes the ISPs' reports, which ends the month.</summary>
    /// <returns>What the month adds to the result.</returns>
    /// <exception cref="BrokenInvariantException">A conservation law did not hold.</exception>
    public MonthRecord Accept(IspReport[] reports)
    {
        var world = _layout.World;
        for (int isp = 0; isp < reports.Length; isp++)
        {
            var (ispLayout, report) = (_layout.Isps[isp], reports[isp]);
            var bill = new MonthBill(world, ispLayout, _state.Isps[isp]);
            double energy = report.Energy.IspKilowattHours;
            Settlement.Settle(world, isp, _ledger, Month, bill.Of(_state.Providers, report.Outcome, energy));
            _checks.CheckIsp(ispLayout, report.Outcome, report.Energy, Month);
        }

        Settlement.SettleWorld(world, _state, _ledger, Month);
        var ended = new MonthReview(
            _layout,
            _state,
            reports.Select(r => r.Outcome).ToArray(),
            reports.Select(r => r.WithDeal).ToArray(),
            _ledger,
            Month
        );
        for (int isp = 0; isp < reports.Length; isp++)
        {
            IspInvestment.Decide(ended, isp, reports[isp].Upgrades, _switching).Apply(ended, isp);
            TransitCapacity.Decide(ended, isp, _switching);
        }

        for (int isp = 0; isp < reports.Length; isp++)
            _state.Isps[isp].CachedShareAtStart ??= RetailPricing.CachedShare(reports[isp].Outcome);
        _checks.CheckMoney(_ledger, Month);
        var households = HouseholdsMonth.Of(_layout, _state, ended.Outcomes, Month);
        var account = WelfareAccount.Of(ended, households);
        _checks.CheckWelfare(account, Month);
        var record = new MonthRecorder(_layout, _groups, _replication, Month).Record(
            _state,
            reports,
            households,
            _ledger,
            _ledger.TakeNew()
        ) with
        {
            Welfare = account,
        };
        _state.Events.Clear();
        _state.Decisions.Clear();
        _outcomes = reports.Select(r => r.Outcome).ToArray();
        _withDeals = reports.Select(r => r.WithDeal).ToArray();
        Month++;
        return record;
    }

    private MonthReview Review() => new(_layout, _state, _outcomes, _withDeals, _ledger, Month - 1);

    private CohortReview ReviewOf(int isp, double switchingFactor)
    {
        var bill = new MonthBill(_layout.World, _layout.Isps[isp], _state.Isps[isp]);
        return new(
            switchingFactor,
            Enumerable
                .Range(0, _state.Providers.Length)
                .Select(provider => Adoption.Shortfall(_layout.World, _outcomes[isp], provider))
                .ToArray(),
            _state
                .Providers.Select(
                    (p, provider) => p.RetailPricePerMonth + bill.UsageFeePerAdopter(provider, p, _outcomes[isp])
                )
                .ToArray(),
            _state.Providers.Select(p => p.InBusiness).ToArray()
        );
    }

    private bool Decides(int provider) =>
        Month > 0
        && _layout.World.Providers[provider].Size != ProviderSize.Background
        && _state.Providers[provider].InBusiness;
}
