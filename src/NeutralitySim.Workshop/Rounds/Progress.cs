using NeutralitySim.Workshop.Groups;
using NeutralitySim.Workshop.Opening;

namespace NeutralitySim.Workshop.Rounds;

/// <summary>What becomes of rounds when the room goes to another step.</summary>
/// <remarks>
/// From a round's <see cref="StepKind.Apply"/> on the vote is counted and each group has a result to be simulated. Back before it, results that were not
/// shown are dropped and the vote is open again. From its <see cref="StepKind.Reveal"/> on, once all outcomes are there, the round is revealed for good and
/// the groups stand where it put them: predictions cannot be changed after the answer was seen.
/// </remarks>
internal static class Progress
{
    /// <summary>The workshop after its step, or an outcome, has changed.</summary>
    public static WorkshopState Followed(WorkshopState state)
    {
        foreach (int number in state.Rounds.Where(round => !round.IsRevealed).Select(round => round.Number))
        {
            var agenda = state.Opening.Agenda;
            var round = state.Rounds[number - 1];
            if (state.Clock.Step < agenda.IndexOf(StepKind.Apply, number))
                state = round.Results.IsEmpty ? state : state.With(round with { Results = [] });
            else
                state = Counted(state, round);
            if (state.Clock.Step >= agenda.IndexOf(StepKind.Reveal, number) && state.Rounds[number - 1].HasAllOutcomes)
                state = Revealed(state, state.Rounds[number - 1]);
            // The next round starts from what this one leads to.
            if (state.Rounds[number - 1] is { IsRevealed: false, Results.IsEmpty: false })
                return state;
        }
        return state;
    }

    /// <summary>What a group would apply: where it keeps things as they are there is nothing to simulate.</summary>
    public static GroupResult Result(WorkshopGroup group, Proposal? proposal, bool isTie, bool isByFacilitator) =>
        new(
            group.Id,
            proposal?.Id,
            isTie,
            isByFacilitator,
            proposal is null ? group.Levers : group.Moved(proposal.Levers),
            group.Outcome,
            proposal is null ? group.Outcome : null
        );

    private static WorkshopState Counted(WorkshopState state, Round round)
    {
        // A round that was skipped has no ballots, and nothing to count.
        if (!round.Results.IsEmpty || round.Ballots.IsEmpty && !IsAt(state, StepKind.Apply, round))
            return state;
        return state.With(
            round with
            {
                Results =
                [
                    .. state.Groups.Select(group =>
                    {
                        var tally = Tally.Of(round, group.Id);
                        var proposal = tally.Winner is { } winner ? round.Find(winner) : null;
                        return Result(group, proposal, tally.IsTie, isByFacilitator: false);
                    }),
                ],
            }
        );
    }

    private static bool IsAt(WorkshopState state, StepKind kind, Round round) =>
        state.Clock.Step == state.Opening.Agenda.IndexOf(kind, round.Number);

    private static WorkshopState Revealed(WorkshopState state, Round round) =>
        state.With(round with { IsRevealed = true }) with
        {
            Groups = state.Groups.ConvertAll(group =>
            {
                var result = round.Results.First(r => r.Group == group.Id);
                return group with { Levers = result.Levers, Outcome = result.After! };
            }),
        };
}
