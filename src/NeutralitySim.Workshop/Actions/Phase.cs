using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Opening;

namespace NeutralitySim.Workshop.Actions;

/// <summary>What belongs to a step and is refused at all others.</summary>
internal static class Phase
{
    /// <summary>Why something of a round is not possible now; null where it is.</summary>
    /// <param name="state">The workshop.</param>
    /// <param name="kind">Step it belongs to.</param>
    public static Text? Refusal(WorkshopState state, StepKind kind) =>
        state.Step.Kind != kind
            ? WorkshopTexts.NotNow.With(WorkshopTexts.Name(kind), WorkshopTexts.Name(state.Step.Kind))
        : state.Round is { IsRevealed: true } ? WorkshopTexts.Sealed
        : null;
}
