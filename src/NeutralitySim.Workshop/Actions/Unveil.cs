using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Opening;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Shows the regimes' names in place of their letters, for good; possible once a round was revealed, or in the debrief.</summary>
public sealed record Unveil : FacilitatorAction
{
    internal override Text? Refusal(WorkshopState state, Actor by) =>
        state.IsUnveiled
        || state.Rounds.Exists(round => round.IsRevealed)
        || state.Step.Kind is StepKind.Debrief or StepKind.Close
            ? null
            : WorkshopTexts.StillBlind;

    internal override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at) =>
        state.IsUnveiled ? state : state with { IsUnveiled = true };
}
