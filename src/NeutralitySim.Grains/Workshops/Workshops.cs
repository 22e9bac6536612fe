using System.Collections.Immutable;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Opening;

namespace NeutralitySim.Grains;

/// <summary>The workshops of a silo or cluster, for whoever takes requests. Safe for concurrent use.</summary>
public sealed class Workshops
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    private readonly IGrainFactory _grains;
    private readonly TimeProvider _clock;
    private readonly AddressLimits _limits;
    private readonly Func<CancellationToken> _lost;

    /// <param name="grains">The grains.</param>
    /// <param name="clock">Clock of limits and windows.</param>
    /// <param name="lost">Cancelled at the next loss of a silo.</param>
    internal Workshops(IGrainFactory grains, TimeProvider clock, Func<CancellationToken> lost) =>
        (_grains, _clock, _limits, _lost) = (grains, clock, new AddressLimits(clock), lost);

    /// <summary>Opens a workshop.</summary>
    /// <returns>False where there is one with this id already.</returns>
    public async Task<bool> Open(WorkshopOpening opening)
    {
        await _grains.GetGrain<IWorkshopsGrain>(0).Add(opening.Id, opening.DeleteAt);
        return await Grain(opening.Id).Open(opening);
    }

    /// <summary>Ids of workshops that are not deleted yet.</summary>
    public Task<ImmutableArray<string>> Ids() => _grains.GetGrain<IWorkshopsGrain>(0).Ids();

    /// <summary>Whom a secret belongs to; null where it is nobody's.</summary>
    public async Task<Actor?> Who(string workshop, Caller caller)
    {
        if (caller.Secret is not { } secret || !_limits.Admits(caller.Address, isGuess: false))
            return null;
        var found = await Grain(workshop).Who(secret);
        if (found is null)
            _limits.Guessed(caller.Address);
        return found;
    }

    /// <summary>Does what a request asks for. Once it is said to be done, it is kept whatever happens to the program.</summary>
    /// <remarks>
    /// Throws when a silo or the database is lost meanwhile. Then it is not known whether it was done: the same request may be sent again and counts once.
    /// </remarks>
    public async Task<WorkshopReply> Act(string workshop, Caller caller, WorkshopAction action)
    {
        if (!_limits.Admits(caller.Address, isGuess: action is Join))
            return WorkshopReply.TooOften;
        // Whoever joins is a newcomer, also with the token of an earlier seat at hand.
        var reply = await Grain(workshop).Act(action is Join ? null : caller.Secret, action);
        if (reply.Outcome == WorkshopOutcome.Unknown)
            _limits.Guessed(caller.Address);
        return reply;
    }

    /// <summary>Shows what a secret may see of a workshop, from now on.</summary>
    /// <param name="workshop">Id of the workshop.</param>
    /// <param name="caller">Who watches: a seat, the facilitator, or without a secret the wall.</param>
    /// <returns>Null where the secret is nobody's, there is no such workshop, or the address asks too often.</returns>
    public async Task<WorkshopWatch?> Watch(string workshop, Caller caller)
    {
        if (!_limits.Admits(caller.Address, isGuess: false))
            return null;
        var watch = await WorkshopWatch.Start(_grains, workshop, caller.Secret, _clock, _lost);
        if (watch is null)
            _limits.Guessed(caller.Address);
        return watch;
    }

    /// <summary>
    /// Answers from here what a workshop asks the simulation, until cancelled: for a cluster whose silos know no scenario. Where several do, the first
    /// answer counts.
    /// </summary>
    public async Task Serve(string workshop, IWorkshopOutcomes outcomes, CancellationToken cancellation)
    {
        WorkshopState? state = null;
        using var desk = new OutcomeDesk(
            outcomes,
            _clock,
            () => state!,
            async action => (await Grain(workshop).Record(action)).Outcome == WorkshopOutcome.Done
        );
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                await using var watch = await WorkshopWatch.Start(_grains, workshop, null, _clock, _lost);
                if (watch is null)
                    return;
                await foreach (var _ in watch.News(cancellation))
                {
                    state = await State(workshop);
                    if (state is null)
                        return;
                    desk.Ask();
                    // Views come faster than anybody asks for a simulation.
                    await Task.Delay(BetweenLooks, _clock, cancellation);
                }
            }
            catch (Exception) when (!cancellation.IsCancellationRequested)
            {
                // A silo was lost; the workshop comes back on another.
                await Task.Delay(BetweenLooks, _clock, cancellation);
            }
        }
    }

    /// <summary>Puts a new facilitator's key in place of a lost one. Only for the console of the machine.</summary>
    public Task<WorkshopReply> ReplaceKey(string workshop, string keyHash) =>
        Grain(workshop).Record(new ReplaceKey(keyHash));

    /// <summary>All there is to know of a workshop, for exports; null where there is none. Holds what nobody may see: only views of it leave the machine.</summary>
    public Task<WorkshopState?> State(string workshop) => Grain(workshop).State();

    private IWorkshopGrain Grain(string workshop) => _grains.GetGrain<IWorkshopGrain>(workshop);
}
