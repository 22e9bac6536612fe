using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Gives the step the room is at more or less time.</summary>
/// <param name="Step">Index of the step the facilitator saw.</param>
/// <param name="Minutes">Minutes of the whole step, 1 to 240.</param>
public sealed record SetMinutes(int Step, int Minutes) : FacilitatorAction
{
    internal override Text? Refusal(WorkshopState state, Actor by) =>
        Step != state.Clock.Step ? WorkshopTexts.GoneOn.With(WorkshopTexts.Name(state.Step.Kind))
        : Minutes is < 1 or > WorkshopLimits.Minutes ? WorkshopTexts.BadMinutes.With(WorkshopLimits.Minutes)
        : null;

    internal override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at) =>
        state.Clock.Minutes == Minutes ? state : state with { Clock = state.Clock with { Minutes = Minutes } };
}
