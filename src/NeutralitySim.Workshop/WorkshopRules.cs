using System.Collections.Immutable;
using System.Globalization;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Groups;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;

namespace NeutralitySim.Workshop;

/// <summary>
/// The rules of a workshop, as pure functions: a state and an action make a state or a refusal. No clock and no randomness of its own: times, ids,
/// codes and hashes are arguments.
/// </summary>
public static class WorkshopRules
{
    /// <summary>Opens a workshop; its clock stands until the facilitator starts it.</summary>
    /// <exception cref="ArgumentException">The opening holds what cannot be.</exception>
    public static WorkshopState Open(WorkshopOpening opening)
    {
        OpeningCheck.Check(opening);
        var regimes = LetteredRegime.Of(opening.Material.Regimes, opening.IsBlind, opening.Seed);
        ImmutableList<LeverValue> levers =
        [
            .. opening.Material.Levers.Select(lever => new LeverValue(lever.Id, lever.Baseline)),
        ];
        return new WorkshopState
        {
            Opening = opening,
            Regimes = regimes,
            Measures = opening.Material.Lettered(regimes),
            FacilitatorKeyHash = opening.FacilitatorKeyHash,
            Clock = new WorkshopClock(0, opening.Agenda.Steps[0].Minutes, TimeSpan.Zero, null),
            Groups =
            [
                .. Enumerable
                    .Range(1, opening.Groups)
                    .Select(n => new WorkshopGroup(n.ToString(CultureInfo.InvariantCulture), levers, [])),
            ],
            Rounds = [.. Enumerable.Range(1, opening.Agenda.Rounds).Select(Round.Empty)],
            IsUnveiled = !opening.IsBlind,
        };
    }

    /// <summary>Does an action where the rules allow it; never throws for what an action holds.</summary>
    /// <param name="state">The workshop.</param>
    /// <param name="by">Who does it, of <see cref="Actor.OfSecret"/> for requests.</param>
    /// <param name="action">What is done.</param>
    /// <param name="at">When.</param>
    public static Decision Handle(WorkshopState state, Actor by, WorkshopAction action, DateTimeOffset at)
    {
        if (state.IsPurged)
            return new Decision.Refused(WorkshopTexts.Deleted);
        if ((action.MayBe & by.Kind) == 0)
            return new Decision.Refused(WorkshopTexts.NotYours);
        var cleaned = action.Cleaned();
        if (cleaned.WasDone(state, by))
            return new Decision.Accepted(state, null);
        if (cleaned.Refusal(state, by) is { } reason)
            return new Decision.Refused(reason);
        var entry = new Entry(state.Entries + 1, at, by, cleaned);
        var next = Next(state, entry);
        return ReferenceEquals(next, state)
            ? new Decision.Accepted(state, null)
            : new Decision.Accepted(next with { Entries = entry.Number }, entry);
    }

    /// <summary>The state that follows from a journal; the same to the last byte as the one the entries were made of.</summary>
    /// <param name="from">An earlier state, as <see cref="Open"/> gives it or as it was kept.</param>
    /// <param name="entries">Entries in their order; those that <paramref name="from"/> holds already are passed over.</param>
    public static WorkshopState Replay(WorkshopState from, IEnumerable<Entry> entries) =>
        entries.Aggregate(
            from,
            (state, entry) =>
                entry.Number <= state.Entries ? state
                : entry.Number == state.Entries + 1 ? Next(state, entry) with { Entries = entry.Number }
                : throw new InvalidDataException($"Entry {state.Entries + 1} of the journal is missing.")
        );

    /// <summary>
    /// Deletes all that people did once the deletion date has come: what remains is that a workshop was there. The journal and earlier states are
    /// whoever keeps them to delete.
    /// </summary>
    public static WorkshopState Purge(WorkshopState state, DateTimeOffset now) =>
        now < state.Opening.DeleteAt || state.IsPurged
            ? state
            : Open(state.Opening with { FacilitatorKeyHash = NoHash, Seed = 0 }) with
            {
                IsPurged = true,
                Entries = state.Entries,
            };

    // A hash of nothing anybody knows.
    private static readonly string NoHash = new('0', 64);

    private static WorkshopState Next(WorkshopState state, Entry entry) =>
        entry.Action.Applied(state, entry.By, entry.At);
}
