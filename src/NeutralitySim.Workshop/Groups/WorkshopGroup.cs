using System.Collections.Immutable;
using NeutralitySim.Workshop.Rounds;

namespace NeutralitySim.Workshop.Groups;

/// <summary>People who decide together, and what they have decided so far.</summary>
/// <param name="Id">Id: <c>1</c>, <c>2</c> …</param>
/// <param name="Levers">All levers, in the order of the scenario.</param>
/// <param name="Outcome">What the simulation says of them; empty until the baseline is known.</param>
public sealed record WorkshopGroup(string Id, ImmutableList<LeverValue> Levers, ImmutableList<MeasureValue> Outcome)
{
    /// <summary>Where a lever stands.</summary>
    public string Value(string lever) => Levers.First(value => value.Lever == lever).Value;

    /// <summary>The levers with some moved.</summary>
    internal ImmutableList<LeverValue> Moved(ImmutableList<LeverValue> moves) =>
        Levers.ConvertAll(lever =>
            moves.Exists(move => move.Lever == lever.Lever) ? moves.Find(move => move.Lever == lever.Lever) : lever
        );
}
