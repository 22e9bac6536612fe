using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Goes to another step: the next, back, or past some. Its time starts again and runs.</summary>
/// <param name="From">Index of the step the facilitator saw; refused where the room has gone on meanwhile.</param>
/// <param name="Step">Index of the step to go to.</param>
public sealed record GoTo(int From, int Step) : FacilitatorAction
{
    internal override bool WasDone(WorkshopState state, Actor by) => state.Clock.Step == Step && From != Step;

    internal override Text? Refusal(WorkshopState state, Actor by)
    {
        var steps = state.Opening.Agenda.Steps;
        if (From != state.Clock.Step)
            return WorkshopTexts.GoneOn.With(WorkshopTexts.Name(state.Step.Kind));
        if (Step < 0 || Step >= steps.Count || Step == From)
            return WorkshopTexts.NoSuchStep;
        return steps[Step] is { Kind: StepKind.Reveal } reveal && !CanReveal(state, reveal.Round)
            ? WorkshopTexts.NoOutcomeYet
            : null;
    }

    internal override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at) =>
        Progress.Followed(
            state with
            {
                Clock = new WorkshopClock(Step, state.Opening.Agenda.Steps[Step].Minutes, TimeSpan.Zero, at),
            }
        );

    private static bool CanReveal(WorkshopState state, int round) =>
        state.Rounds[round - 1] is var shown && (shown.IsRevealed || shown.HasAllOutcomes);
}
