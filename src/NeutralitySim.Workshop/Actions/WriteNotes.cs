using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Writes the facilitator's notes, in place of those before; only the facilitator sees them.</summary>
/// <param name="Notes">Notes, several lines, 10,000 characters at most.</param>
public sealed record WriteNotes(string Notes) : FacilitatorAction
{
    internal override Text? Refusal(WorkshopState state, Actor by) =>
        Notes.Length > WorkshopLimits.Notes ? WorkshopTexts.LongNotes.With(WorkshopLimits.Notes) : null;

    internal override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at) =>
        state.Notes == Notes ? state : state with { Notes = Notes };
}
