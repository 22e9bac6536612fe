using NeutralitySim.Workshop.Debrief;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop;

/// <summary>Who has something to send at the step the room is at.</summary>
public static class Pending
{
    /// <summary>Seats that are expected to send something now, in the order taken.</summary>
    public static IEnumerable<Seat> Expected(WorkshopState state) => state.Seats.Where(seat => IsExpected(state, seat));

    /// <summary>Whether a seat is expected to send something now. Observers may predict and are not waited for.</summary>
    public static bool IsExpected(WorkshopState state, Seat seat) =>
        !seat.IsGone
        && state.Step.Kind switch
        {
            StepKind.Propose => seat.IsParty,
            StepKind.Predict => seat.Role != Role.Observer && HasProposals(state, seat),
            StepKind.Vote => seat.IsParty && HasProposals(state, seat),
            StepKind.Arrive or StepKind.Close => !seat.IsBot,
            _ => false,
        };

    /// <summary>Whether a seat has sent what belongs to this step.</summary>
    public static bool HasSent(WorkshopState state, Seat seat) =>
        state.Step.Kind switch
        {
            StepKind.Propose => state.Round!.Proposals.Exists(p => p.Seat == seat.Id),
            StepKind.Predict => state.Round!.Predictions.Exists(p => p.Seat == seat.Id),
            StepKind.Vote => state.Round!.Ballots.Exists(b => b.Seat == seat.Id),
            StepKind.Arrive => HasAnswered(state, seat, Questionnaire.Before),
            StepKind.Close => HasAnswered(state, seat, Questionnaire.After),
            _ => false,
        };

    /// <summary>The questions that may be answered now: before, until the first round; after, from the debrief on; null in between.</summary>
    public static Questionnaire? QuestionsNow(WorkshopState state)
    {
        var steps = state.Opening.Agenda.Steps;
        return state.Clock.Step < steps.FindIndex(step => step.Round > 0) ? Questionnaire.Before
            : state.Clock.Step > steps.FindLastIndex(step => step.Round > 0) ? Questionnaire.After
            : null;
    }

    private static bool HasProposals(WorkshopState state, Seat seat) =>
        state.Round!.Proposals.Exists(p => p.Group == seat.Group);

    private static bool HasAnswered(WorkshopState state, Seat seat, Questionnaire when) =>
        state.Answers.Exists(answer => answer.Seat == seat.Id && answer.When == when);
}
