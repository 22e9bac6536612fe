using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Stops the timer. Phones may go on.</summary>
public sealed record Pause : FacilitatorAction
{
    internal override Text? Refusal(WorkshopState state, Actor by) => null;

    internal override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at) =>
        state.Clock.RunningSince is null ? state : state with { Clock = state.Clock.Paused(at) };
}
