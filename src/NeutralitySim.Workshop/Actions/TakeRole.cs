using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Takes another role, until the first round begins; after that only the facilitator changes roles.</summary>
/// <param name="RequestId">Id of the request.</param>
/// <param name="Role">Role.</param>
public sealed record TakeRole(string RequestId, Role Role) : SeatAction(RequestId)
{
    private protected override Text? Refusal(WorkshopState state, Seat seat) =>
        !Enum.IsDefined(Role) ? WorkshopTexts.UnknownRole
        : Join.HasBegun(state) ? WorkshopTexts.RolesSettled
        : null;

    private protected override WorkshopState Applied(WorkshopState state, Seat seat) =>
        state.With(seat with { Role = Role });
}
