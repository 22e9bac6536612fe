using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Gives a seat a role and a group. What it has said in this round stays where it was said.</summary>
/// <param name="Seat">Id of the seat.</param>
/// <param name="Role">Role.</param>
/// <param name="Group">Id of the group.</param>
public sealed record PlaceSeat(string Seat, Role Role, string Group) : FacilitatorAction
{
    internal override Text? Refusal(WorkshopState state, Actor by) =>
        state.Find(Seat) is null ? WorkshopTexts.UnknownSeat
        : !Enum.IsDefined(Role) ? WorkshopTexts.UnknownRole
        : !state.Groups.Exists(group => group.Id == Group) ? WorkshopTexts.UnknownGroup
        : null;

    internal override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at) =>
        state.Find(Seat)! is var seat && seat.Role == Role && seat.Group == Group
            ? state
            : state.With(state.Find(Seat)! with { Role = Role, Group = Group });
}
