using Microsoft.Extensions.DependencyInjection;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Opening;
using Orleans.Concurrency;
using Orleans.Storage;

namespace NeutralitySim.Grains;

/// <summary>Carries a workshop. Nothing of its agenda happens here by itself: a timer shows views and never moves the room.</summary>
[GrainType(GrainKinds.Workshop), Reentrant]
internal sealed class WorkshopGrain(
    [FromKeyedServices(WorkshopStorage.Store)] IGrainStorage storage,
    WorkshopHosting hosting,
    IWorkshopTraces? traces = null
) : Grain, IWorkshopGrain
{
    // Two hundred votes are a few views, and nobody sees the difference.
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(100);

    private readonly TokenBuckets _limits = new(RateLimit.Seat);
    private readonly ViewBoard _board = new(hosting.Clock);
    private WorkshopJournal _journal = null!;
    private DurableWorkshop? _workshop;
    private OutcomeDesk? _desk;
    private Rehearsal _rehearsal = null!;
    private Gathered _views = null!;

    private DateTimeOffset Now => hosting.Clock.GetUtcNow();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _journal = new WorkshopJournal(storage, this.GetPrimaryKeyString(), traces);
        _views = new Gathered(this, Gathering, Show);
        if (await _journal.Load() is { } state)
            Begin(state);
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        _desk?.Dispose();
        if (_workshop is not null)
            await _workshop.Work.ConfigureAwait(
                ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing
            );
    }

    public async Task<bool> Open(WorkshopOpening opening)
    {
        if (_workshop is not null)
            return false;
        var state = WorkshopRules.Open(opening);
        await _journal.BeginAnew(state);
        Begin(state);
        return true;
    }

    public Task<Actor?> Who(string secret) =>
        Task.FromResult(_workshop is { } workshop ? Actor.OfSecret(workshop.Durable, secret) : null);

    public async Task<WorkshopReply> Act(string? secret, WorkshopAction action)
    {
        if (_workshop?.Ahead is not { } state)
            return WorkshopReply.NoWorkshop;
        var by = secret is null || state.IsPurged ? Actor.Newcomer : Actor.OfSecret(state, secret);
        if (by is null || action is Join join && !JoinCode.Matches(join.Code, state.Opening.JoinCode))
            return WorkshopReply.Unknown;
        if (by.Seat is { } seat && !_limits.TryTake(seat, Now))
            return WorkshopReply.TooOften;
        return await Do(by, action);
    }

    public async Task<WorkshopReply> Record(ProgramAction action) =>
        _workshop is null ? WorkshopReply.NoWorkshop : await Do(Actor.Program, action);

    public async Task<string?> Watch(string? secret, IViewObserver observer)
    {
        if (_workshop?.Durable is not { } state)
            return null;
        var who = secret is null ? null : Actor.OfSecret(state, secret);
        if (secret is not null && who is null)
            return null;
        var viewer = Viewer.Of(state, who);
        string key = SeatKey(viewer);
        bool isBlank = !await GrainFactory.GetGrain<ISeatGrain>(key).Attach(observer);
        if (_board.Renew(viewer, isBlank))
            _views.Ask();
        return key;
    }

    public Task<WorkshopState?> State() => Task.FromResult(_workshop?.Durable);

    public async Task<bool> Purge()
    {
        if (_workshop is not { } workshop)
            return true;
        await Ending(workshop.Purge(Now));
        _views.Ask();
        return workshop.Durable.IsPurged;
    }

    private void Begin(WorkshopState state)
    {
        var workshop = _workshop = new DurableWorkshop(_journal, state);
        if (hosting.Outcomes is { } outcomes)
            _desk = new OutcomeDesk(
                outcomes,
                hosting.Clock,
                () => workshop.Durable,
                async action => (await Do(Actor.Program, action)).Outcome == WorkshopOutcome.Done
            );
        _rehearsal = new Rehearsal(workshop, hosting.Clock);
        GoOn();
    }

    private async Task<WorkshopReply> Do(Actor by, WorkshopAction action)
    {
        var work = _workshop!.Do(by, action, Now);
        await Ending(work);
        if (await work is Decision.Refused refused)
            return new WorkshopReply(WorkshopOutcome.Refused, refused.Reason);
        GoOn();
        return WorkshopReply.Done;
    }

    // What could not be written is not known: the next request finds the workshop as it was kept.
    private async Task Ending(Task work)
    {
        try
        {
            await work;
        }
        catch
        {
            DeactivateOnIdle();
            throw;
        }
    }

    // What follows from a change; nobody waits for it.
    private void GoOn()
    {
        AskAndShow();
        if (!_rehearsal.IsOver)
            _rehearsal.Play().ContinueWith(_ => AskAndShow(), TaskScheduler.Current).Ignore();
    }

    private void AskAndShow()
    {
        _desk?.Ask();
        _views.Ask();
    }

    private async Task Show()
    {
        foreach (var (viewer, news) in await _board.Next(_workshop!.Durable, Now))
            GrainFactory.GetGrain<ISeatGrain>(SeatKey(viewer)).Show(news).Ignore();
    }

    private string SeatKey(Viewer viewer) => $"{this.GetPrimaryKeyString()}/{viewer.Name}";
}
