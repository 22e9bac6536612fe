using System.Collections.Immutable;
using System.Globalization;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Proposes values of levers to the own group.</summary>
/// <param name="RequestId">Id of the request.</param>
/// <param name="Levers">Levers to move, each once.</param>
/// <param name="Note">Why; empty for none.</param>
public sealed record Propose(string RequestId, ImmutableList<LeverValue> Levers, string Note) : SeatAction(RequestId)
{
    internal override WorkshopAction Cleaned() => this with { Note = DisplayName.Line(Note, WorkshopLimits.Sentence) };

    private protected override Text? Refusal(WorkshopState state, Seat seat)
    {
        if (Phase.Refusal(state, StepKind.Propose) is { } phase)
            return phase;
        if (!seat.IsParty)
            return WorkshopTexts.NoParty;
        var group = state.Group(seat.Group);
        if (Levers.Count > state.Opening.Material.Levers.Count)
            return WorkshopTexts.LeverTwice.With(WorkshopTexts.ALever);
        foreach (var (lever, value) in Levers)
            if (Wrong(state, group.Levers, lever, value) is { } wrong)
                return wrong;
        var standing = state.Round!.Proposals;
        return Levers.All(move => Canonical(state, move).Value == group.Value(move.Lever)) ? WorkshopTexts.NothingMoved
            : standing.Count(p => p.Seat == seat.Id) >= WorkshopLimits.ProposalsPerSeat
                ? WorkshopTexts.ManyProposals.With(WorkshopLimits.ProposalsPerSeat)
            : standing.Count(p => p.Group == seat.Group) >= WorkshopLimits.ProposalsPerGroup
                ? WorkshopTexts.GroupFull.With(WorkshopLimits.ProposalsPerGroup)
            : null;
    }

    private protected override WorkshopState Applied(WorkshopState state, Seat seat)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"p{state.Entries + 1}");
        var order = state.Opening.Material.Levers;
        ImmutableList<LeverValue> moves =
        [
            .. Levers
                .Select(move => Canonical(state, move))
                .OrderBy(move => order.FindIndex(lever => lever.Id == move.Lever)),
        ];
        var proposal = new Proposal(id, seat.Id, seat.Role, seat.Group, moves, Note);
        return state.With(state.Round! with { Proposals = state.Round!.Proposals.Add(proposal) });
    }

    private Text? Wrong(WorkshopState state, ImmutableList<LeverValue> now, string id, string value) =>
        state.Lever(id) is not { } lever ? WorkshopTexts.UnknownLever.With(Shown(id))
        : Levers.Count(move => move.Lever == id) > 1 ? WorkshopTexts.LeverTwice.With(id)
        : lever.Canonical(value) is not { } canonical
            ? lever.IsNumber ? WorkshopTexts.NoSuchNumber.With(id, Shown(value), lever.Minimum, lever.Maximum)
                : WorkshopTexts.NoSuchChoice.With(id, Shown(value), string.Join(", ", lever.Choices))
        : state.Locks.Levers.Contains(id) && canonical != now.Find(l => l.Lever == id).Value
            ? WorkshopTexts.LeverLocked.With(id)
        : null;

    private static LeverValue Canonical(WorkshopState state, LeverValue move) =>
        move with
        {
            Value = state.Lever(move.Lever)!.Canonical(move.Value)!,
        };

    private static string Shown(string typed) => DisplayName.Line(typed, WorkshopLimits.Name);
}
