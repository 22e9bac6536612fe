using System.Collections.Immutable;
using System.Globalization;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;

namespace NeutralitySim.Workshop.Seats;

/// <summary>
/// Plays the bots of a rehearsal. They know nothing of the scenario: what they say follows from the workshop's seed, the round and their seat alone, so
/// that a rehearsal can be repeated.
/// </summary>
public static class Bots
{
    /// <summary>What each bot that has not sent yet would do at this step, in the order of seats; empty where there is nothing to do.</summary>
    public static ImmutableList<(Actor By, WorkshopAction Action)> Next(WorkshopState state) =>
        state.Locks.Seats || state.Round is { IsRevealed: true }
            ? []
            :
            [
                .. Pending
                    .Expected(state)
                    .Where(seat => seat.IsBot && !Pending.HasSent(state, seat))
                    .Select(seat => (By: Actor.Of(seat.Id), Action: Action(state, seat)))
                    .Where(does => does.Action is not null)
                    .Select(does => (does.By, does.Action!)),
            ];

    private static WorkshopAction? Action(WorkshopState state, Seat seat)
    {
        var draws = new SeededDraws(state.Opening.Seed, $"{seat.Id} {state.Step.Kind} {state.Step.Round}");
        string request = string.Create(CultureInfo.InvariantCulture, $"{state.Step.Kind}-{state.Entries}");
        return state.Step.Kind switch
        {
            StepKind.Propose => Proposal(state, seat, request, draws),
            StepKind.Predict => Prediction(state, seat, request, draws),
            StepKind.Vote => new Vote(request, [.. Proposals(state, seat).Where(_ => draws.Below(2) == 0)]),
            _ => null,
        };
    }

    /// <summary>One free lever somewhere else.</summary>
    private static Propose? Proposal(WorkshopState state, Seat seat, string request, SeededDraws draws)
    {
        var free = state.Opening.Material.Levers.FindAll(lever => !state.Locks.Levers.Contains(lever.Id));
        if (free.IsEmpty)
            return null;
        var lever = free[draws.Below(free.Count)];
        string value = lever.IsNumber ? Tenth(lever, draws.Below(11)) : lever.Choices[draws.Below(lever.Choices.Count)];
        string now = state.Group(seat.Group).Value(lever.Id);
        if (value == now && lever.IsNumber)
            value = Tenth(lever, lever.Number(now) == lever.Minimum ? 10 : 0);
        return value == now ? null : new Propose(request, [new LeverValue(lever.Id, value)], "");
    }

    private static Predict? Prediction(WorkshopState state, Seat seat, string request, SeededDraws draws)
    {
        var proposals = Proposals(state, seat);
        return state.Measures.IsEmpty
            ? null
            : new Predict(
                request,
                proposals[draws.Below(proposals.Count)],
                state.Measures.ConvertAll(measure =>
                {
                    var direction = (Direction)draws.Below(3);
                    double amount = Math.Round(measure.Scale * draws.Unit(), 3);
                    return new PredictedChange(measure.Id, direction, direction == Direction.NoChange ? null : amount);
                })
            );
    }

    private static ImmutableList<string> Proposals(WorkshopState state, Seat seat) =>
        [.. state.Round!.Proposals.Where(p => p.Group == seat.Group).Select(p => p.Id)];

    private static string Tenth(LeverRule lever, int tenth) =>
        (tenth == 10 ? lever.Maximum : lever.Minimum + (lever.Maximum - lever.Minimum) * tenth / 10).ToString(
            "R",
            CultureInfo.InvariantCulture
        );
}
