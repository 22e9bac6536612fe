using System.Collections.Immutable;
using NeutralitySim.Workshop.Opening;

namespace NeutralitySim.Workshop.Views;

/// <summary>Where the room is.</summary>
/// <param name="Index">Index of the step in the agenda.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Round">Number of the round; 0 outside rounds.</param>
/// <param name="Minutes">Minutes it has.</param>
/// <param name="SecondsLeft">Whole seconds left, below 0 when overrun.</param>
/// <param name="IsRunning">False while the timer stands.</param>
/// <param name="Agenda">All steps.</param>
public sealed record StepView(
    int Index,
    StepKind Kind,
    int Round,
    int Minutes,
    int SecondsLeft,
    bool IsRunning,
    ImmutableList<AgendaStep> Agenda
)
{
    internal static StepView Of(WorkshopState state, DateTimeOffset now) =>
        new(
            state.Clock.Step,
            state.Step.Kind,
            state.Step.Round,
            state.Clock.Minutes,
            (int)Math.Clamp(Math.Ceiling(state.Clock.Left(now).TotalSeconds), -86_400, 86_400),
            state.Clock.RunningSince is not null,
            state.Opening.Agenda.Steps
        );
}
