using System.Collections.Immutable;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Rounds;

/// <summary>A seat's vote.</summary>
/// <param name="Seat">Who votes.</param>
/// <param name="Role">Its role at that time.</param>
/// <param name="Group">Its group at that time.</param>
/// <param name="Approved">Ids of all proposals it could live with; none leaves things as they are.</param>
public sealed record Ballot(string Seat, Role Role, string Group, ImmutableList<string> Approved);
