using System.Collections.Immutable;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Scores;

/// <summary>How near the seats of a role came, over all rounds that were revealed.</summary>
/// <param name="Role">Role.</param>
/// <param name="Measures">Predicted changes that could be compared.</param>
/// <param name="RightShare">Share of them whose direction was right, 0 to 1.</param>
/// <param name="Error">Mean error of the amounts in large changes; null without any.</param>
public sealed record RoleScore(Role Role, int Measures, double RightShare, double? Error)
{
    /// <summary>Scores of all roles that predicted, in the order of roles.</summary>
    public static ImmutableList<RoleScore> Of(WorkshopState state)
    {
        var roles = state.Seats.ToDictionary(seat => seat.Id, seat => seat.Role, StringComparer.Ordinal);
        return
        [
            .. state
                .Rounds.SelectMany(round => Scoring.Compared(state, round))
                .GroupBy(compared => roles[compared.Seat])
                .OrderBy(role => role.Key)
                .Select(role => new RoleScore(
                    role.Key,
                    role.Count(),
                    (double)role.Count(compared => compared.IsRight) / role.Count(),
                    role.Average(compared => compared.Error)
                )),
        ];
    }
}
