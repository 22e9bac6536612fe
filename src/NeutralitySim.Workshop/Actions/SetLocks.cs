using System.Collections.Immutable;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Locks all phones, or single levers; what was locked before and is not named is free again.</summary>
/// <param name="Seats">True where phones may only watch and answer the questions.</param>
/// <param name="Levers">Ids of levers that nobody may propose to move.</param>
public sealed record SetLocks(bool Seats, ImmutableList<string> Levers) : FacilitatorAction
{
    internal override Text? Refusal(WorkshopState state, Actor by) =>
        Levers.Count > state.Opening.Material.Levers.Count || Levers.Exists(id => state.Lever(id) is null)
            ? WorkshopTexts.UnknownLever.With(string.Join(", ", Levers.Where(id => state.Lever(id) is null).Take(1)))
            : null;

    internal override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at) =>
        state with
        {
            Locks = new Locks(Seats, Levers),
        };
}
