using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Gives somebody's seat up: its token and name are forgotten, what it did stays without them.</summary>
/// <param name="Seat">Id of the seat.</param>
public sealed record RemoveSeat(string Seat) : FacilitatorAction
{
    internal override bool WasDone(WorkshopState state, Actor by) =>
        state.Seats.Exists(seat => seat.Id == Seat && seat.IsGone);

    internal override Text? Refusal(WorkshopState state, Actor by) =>
        state.Find(Seat) is null ? WorkshopTexts.UnknownSeat : null;

    internal override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at) =>
        state.With(Leave.GivenUp(state.Find(Seat)!));
}
