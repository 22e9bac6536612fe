using System.Collections.Immutable;

namespace NeutralitySim.Workshop;

/// <summary>What the facilitator has locked.</summary>
/// <param name="Seats">True where phones may only watch and answer the questions.</param>
/// <param name="Levers">Ids of levers that nobody may propose to move.</param>
public sealed record Locks(bool Seats, ImmutableList<string> Levers)
{
    /// <summary>Nothing locked.</summary>
    public static readonly Locks None = new(false, []);
}
