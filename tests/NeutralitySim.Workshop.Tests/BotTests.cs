using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Tests;

public sealed class BotTests
{
    [Fact]
    public void Bots_take_the_roles_that_nobody_has()
    {
        var room = new Room();
        room.Seat("a", Role.Regulator);
        room.Seat("b", Role.StartUp);
        room.Do(Actor.Facilitator, new AddBots(5));
        room.Do(Actor.Facilitator, new AddBots(5));
        Assert.Equal(RoleRights.Parties, room.State.Seats.Select(seat => seat.Role).Order());
        Assert.All(room.State.Seats.Skip(2), bot => Assert.True(bot is { IsBot: true, TokenHash: "", Name: null }));
        Assert.Null(Actor.OfSecret(room.State, ""));
        room.Do(Actor.Facilitator, new AddBots(0));
        Assert.Equal(2, room.State.Seats.Count(seat => !seat.IsGone));
        room.Refused(Actor.Facilitator, new AddBots(-1));
        room.Refused(Actor.Facilitator, new AddBots(int.MaxValue));
    }

    [Theory]
    [InlineData(45)]
    [InlineData(90)]
    [InlineData(180)]
    public void A_rehearsal_with_bots_alone_goes_through_the_whole_agenda(int minutes)
    {
        var room = Rehearsed(minutes, 3);
        Assert.All(room.State.Rounds, round => Assert.True(round.IsRevealed));
        Assert.All(room.State.Rounds, round => Assert.NotEmpty(round.Proposals));
        Assert.All(room.State.Rounds, round => Assert.NotEmpty(round.Predictions));
        Assert.All(room.State.Rounds, round => Assert.Equal(14, round.Ballots.Count));
    }

    [Fact]
    public void A_rehearsal_can_be_repeated()
    {
        Assert.Equal(Room.Json(Rehearsed(90, 3).State), Room.Json(Rehearsed(90, 3).State));
        Assert.NotEqual(Room.Json(Rehearsed(90, 3).State.Rounds), Room.Json(Rehearsed(90, 4).State.Rounds));
    }

    private static Room Rehearsed(int minutes, ulong seed)
    {
        var room = new Room(Agenda.Templates[minutes], groups: 2, seed: seed);
        room.Do(Actor.Facilitator, new AddBots(14));
        room.Do(Actor.Program, new RecordBaseline(room.Values(3, 2, 100)));
        for (int step = 1; step < room.Opening.Agenda.Steps.Count; step++)
        {
            room.Do(Actor.Facilitator, new GoTo(step - 1, step));
            foreach (var (by, action) in Bots.Next(room.State))
                room.Do(by, action);
            Assert.Empty(Bots.Next(room.State));
            foreach (var waiting in (room.State.Round?.Results ?? []).Where(result => result.After is null))
                room.Outcome(room.State.Step.Round, waiting.Group, step, 2, 90);
        }
        return room;
    }
}
