using System.Collections.Immutable;
using NeutralitySim.Workshop.Debrief;

namespace NeutralitySim.Workshop.Views;

/// <summary>What the facilitator sees: who is there and who is waited for, but no prediction or vote before all see it.</summary>
/// <param name="JoinCode">What people type to join.</param>
/// <param name="Room">What everybody may see.</param>
/// <param name="Seats">Seats in the order taken.</param>
/// <param name="Notes">Notes.</param>
/// <param name="CanReveal">Whether all outcomes of the round are there.</param>
/// <param name="Questions">How answers to the questions changed, nobody by name.</param>
public sealed record FacilitatorView(
    string JoinCode,
    RoomView Room,
    ImmutableList<SeatRow> Seats,
    string Notes,
    bool CanReveal,
    ImmutableList<QuestionShift> Questions
)
{
    /// <summary>The view of a state.</summary>
    /// <param name="state">The workshop.</param>
    /// <param name="room">The room's view of the same state.</param>
    public static FacilitatorView Of(WorkshopState state, RoomView room) =>
        new(
            state.Opening.JoinCode,
            room,
            SeatRow.Of(state),
            state.Notes,
            state.Round is { HasAllOutcomes: true },
            QuestionShift.Of(state)
        );
}
