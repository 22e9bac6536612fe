using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace NeutralitySim.Workshop.Seats;

/// <summary>A seat: one person's place, whatever happens to the phone.</summary>
/// <param name="Id">Id, unique in the workshop.</param>
/// <param name="TokenHash">Hash of its token; empty for bots and for seats that were given up, which nobody can enter.</param>
/// <param name="Name">Cleaned name; null for none.</param>
/// <param name="Role">Role.</param>
/// <param name="Group">Id of its group.</param>
/// <param name="IsBot">True for a seat played by the program.</param>
/// <param name="IsLate">True where it was taken after the first round had begun.</param>
/// <param name="IsGone">True where it was given up; what it did stays.</param>
/// <param name="Answered">Latest requests, oldest first.</param>
public sealed record Seat(
    string Id,
    string TokenHash,
    string? Name,
    Role Role,
    string Group,
    bool IsBot,
    bool IsLate,
    bool IsGone,
    ImmutableList<RememberedRequest> Answered
)
{
    /// <summary>Whether it proposes and votes.</summary>
    [JsonIgnore]
    public bool IsParty => !IsGone && Role.IsParty();
}
