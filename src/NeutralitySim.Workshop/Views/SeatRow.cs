using System.Collections.Immutable;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Views;

/// <summary>A seat as the facilitator sees it.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name; null for none. As typed but for what is invisible: a page escapes it.</param>
/// <param name="Role">Role.</param>
/// <param name="Group">Id of the group.</param>
/// <param name="IsBot">Whether the program plays it.</param>
/// <param name="IsLate">Whether it was taken after the first round had begun.</param>
/// <param name="IsMissing">Whether it is waited for at this step: expected, and nothing sent.</param>
public sealed record SeatRow(string Id, string? Name, Role Role, string Group, bool IsBot, bool IsLate, bool IsMissing)
{
    internal static ImmutableList<SeatRow> Of(WorkshopState state)
    {
        var missing = Pending
            .Expected(state)
            .Where(seat => !Pending.HasSent(state, seat))
            .Select(seat => seat.Id)
            .ToHashSet();
        return
        [
            .. state
                .Seats.Where(s => !s.IsGone)
                .Select(s => new SeatRow(s.Id, s.Name, s.Role, s.Group, s.IsBot, s.IsLate, missing.Contains(s.Id))),
        ];
    }
}
