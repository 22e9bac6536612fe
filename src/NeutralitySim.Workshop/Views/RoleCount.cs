using System.Collections.Immutable;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Views;

/// <summary>How many share a role.</summary>
/// <param name="Role">Role.</param>
/// <param name="Seats">Seats, bots included.</param>
public sealed record RoleCount(Role Role, int Seats)
{
    internal static ImmutableList<RoleCount> Of(WorkshopState state) =>
        [
            .. Enum.GetValues<Role>()
                .Select(role => new RoleCount(role, state.Seats.Count(seat => !seat.IsGone && seat.Role == role))),
        ];
}
