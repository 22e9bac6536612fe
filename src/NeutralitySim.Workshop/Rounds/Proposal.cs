using System.Collections.Immutable;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Rounds;

/// <summary>Levers that a seat proposes to move.</summary>
/// <param name="Id">Id, unique in the workshop.</param>
/// <param name="Seat">Who proposes.</param>
/// <param name="Role">Its role at that time.</param>
/// <param name="Group">Its group at that time.</param>
/// <param name="Levers">Levers it moves, in the order of the scenario; others stay where the group has them.</param>
/// <param name="Note">Why, one line; empty for none.</param>
public sealed record Proposal(
    string Id,
    string Seat,
    Role Role,
    string Group,
    ImmutableList<LeverValue> Levers,
    string Note
);
