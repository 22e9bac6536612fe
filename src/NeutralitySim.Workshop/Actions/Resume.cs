using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Starts the timer, or lets it go on.</summary>
public sealed record Resume : FacilitatorAction
{
    internal override Text? Refusal(WorkshopState state, Actor by) => null;

    internal override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at) =>
        state.Clock.RunningSince is not null ? state : state with { Clock = state.Clock with { RunningSince = at } };
}
