using System.Collections.Immutable;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Challenges;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Views;

/// <summary>A challenge as everybody sees it: by role, not by person.</summary>
/// <param name="Id">Id.</param>
/// <param name="Role">Role of who doubts.</param>
/// <param name="Path">Path of the assumption.</param>
/// <param name="Low">Low end of the range.</param>
/// <param name="High">High end.</param>
/// <param name="Reason">Why.</param>
/// <param name="State">How far it has come.</param>
/// <param name="TurnsAt">Value that turns the ranking; null unless fragile.</param>
/// <param name="Answer">A sentence; null for none.</param>
public sealed record ChallengeView(
    string Id,
    Role Role,
    string Path,
    string Low,
    string High,
    string Reason,
    ChallengeState State,
    string? TurnsAt,
    Text? Answer
)
{
    internal static ImmutableList<ChallengeView> Of(WorkshopState state) =>
        state.Challenges.ConvertAll(c => new ChallengeView(
            c.Id,
            state.Seats.First(seat => seat.Id == c.Seat).Role,
            c.Path,
            c.Low,
            c.High,
            c.Reason,
            c.State,
            c.TurnsAt,
            c.Answer
        ));
}
