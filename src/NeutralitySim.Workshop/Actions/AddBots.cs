using System.Collections.Immutable;
using System.Globalization;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Actions;

/// <summary>Fills seats with bots for a rehearsal, until there are as many: each takes the party that has fewest seats.</summary>
/// <param name="Bots">Bots there shall be, 0 to 300; those beyond are given up, the last first.</param>
public sealed record AddBots(int Bots) : FacilitatorAction
{
    internal override Text? Refusal(WorkshopState state, Actor by) =>
        Bots is < 0 or > WorkshopLimits.Seats || state.Seats.Count + Bots - Present(state).Count > WorkshopLimits.Seats
            ? WorkshopTexts.Full
            : null;

    internal override WorkshopState Applied(WorkshopState state, Actor by, DateTimeOffset at)
    {
        var present = Present(state);
        foreach (var seat in present.Skip(Bots))
            state = state.With(Leave.GivenUp(seat));
        for (int count = present.Count; count < Bots; count++)
            state = state with { Seats = state.Seats.Add(Next(state)) };
        return state;
    }

    private static Seat Next(WorkshopState state)
    {
        string group = Join.Smallest(state);
        var role = RoleRights.Parties.MinBy(party =>
            state.Seats.Count(seat => !seat.IsGone && seat.Role == party && seat.Group == group)
        );
        string id = string.Create(CultureInfo.InvariantCulture, $"bot-{state.Seats.Count + 1}");
        return new Seat(id, "", null, role, group, true, Join.HasBegun(state), false, []);
    }

    private static ImmutableList<Seat> Present(WorkshopState state) =>
        state.Seats.FindAll(seat => seat.IsBot && !seat.IsGone);
}
