using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Seats;
using NeutralitySim.Workshop.Views;

namespace NeutralitySim.Workshop.Tests;

public sealed class SeatTests
{
    [Fact]
    public void People_join_without_a_name_and_several_share_a_role()
    {
        var room = new Room();
        room.Seat("a", Role.SmallIsp);
        room.Seat("b", Role.SmallIsp, "  Ada ");
        Assert.Null(room.State.Seats[0].Name);
        Assert.Equal("Ada", room.State.Seats[1].Name);
        Assert.All(room.State.Seats, seat => Assert.Equal(Role.SmallIsp, seat.Role));
    }

    [Fact]
    public void Joining_again_with_the_same_token_is_the_same_seat()
    {
        var room = new Room();
        var join = new Join("acd efg", "a", Secret.Hash("t"), Role.Press, null);
        room.Do(Actor.Newcomer, join);
        room.Do(Actor.Newcomer, join);
        Assert.Single(room.State.Seats);
        Assert.Single(room.Journal);
        room.Refused(Actor.Newcomer, join with { TokenHash = Secret.Hash("another") });
        room.Refused(Actor.Newcomer, join with { Seat = "b" });
    }

    [Fact]
    public void Nobody_joins_without_the_code_or_with_what_is_no_seat()
    {
        var room = new Room();
        var join = new Join("ACDEFG", "a", Secret.Hash("t"), Role.Press, null);
        Assert.Contains(
            "code on the wall",
            room.Refused(Actor.Newcomer, join with { Code = "AAAAAA" }),
            StringComparison.Ordinal
        );
        room.Refused(Actor.Newcomer, join with { TokenHash = "t" });
        room.Refused(Actor.Newcomer, join with { Seat = "bot-1" });
        room.Refused(Actor.Newcomer, join with { Seat = "" });
        room.Refused(Actor.Newcomer, join with { Role = (Role)99 });
        room.Refused(Actor.Newcomer, join with { TokenHash = Secret.Hash(Room.Key) });
    }

    [Fact]
    public void Late_joiners_get_a_seat_and_are_marked()
    {
        var room = new Room();
        room.Seat("early");
        room.To(StepKind.Predict);
        room.Seat("late");
        Assert.Equal([false, true], room.State.Seats.Select(seat => seat.IsLate));
    }

    [Fact]
    public void Seats_spread_over_the_groups()
    {
        var room = new Room(groups: 3);
        for (int i = 0; i < 7; i++)
            room.Seat($"s{i}");
        Assert.Equal(["1", "2", "3", "1", "2", "3", "1"], room.State.Seats.Select(seat => seat.Group));
        room.Do(Actor.Facilitator, new PlaceSeat("s0", Role.Observer, "3"));
        Assert.Equal(("3", Role.Observer), (room.State.Seats[0].Group, room.State.Seats[0].Role));
        room.Refused(Actor.Facilitator, new PlaceSeat("s0", Role.Observer, "4"));
        room.Refused(Actor.Facilitator, new PlaceSeat("nobody", Role.Observer, "1"));
    }

    [Fact]
    public void Roles_are_taken_until_the_first_round()
    {
        var room = new Room();
        var seat = room.Seat("a");
        room.Do(seat, new TakeRole(room.Next(), Role.Environment));
        Assert.Equal(Role.Environment, room.State.Seats[0].Role);
        room.To(StepKind.Propose);
        room.Refused(seat, new TakeRole(room.Next(), Role.StartUp));
    }

    [Fact]
    public void Who_leaves_is_forgotten_by_name_and_token_and_what_they_did_stays()
    {
        var room = new Room();
        var seat = room.Seat("a", name: "Ada");
        room.To(StepKind.Propose);
        room.Propose(seat, ("toll", "3"));
        room.Do(seat, new Leave(room.Next()));
        Assert.DoesNotContain("Ada", Room.Json(room.State), StringComparison.Ordinal);
        Assert.Single(room.State.Round!.Proposals);
        room.Refused(seat, new Rename(room.Next(), "again"));
        Assert.Null(SeatView.Of(room.State, RoomView.Of(room.State, room.Now), "a"));
    }

    [Fact]
    public void There_are_as_many_seats_as_there_are()
    {
        var room = new Room();
        for (int i = 0; i < WorkshopLimits.Seats; i++)
            room.Seat($"s{i}");
        Assert.Contains(
            "taken",
            room.Refused(Actor.Newcomer, new Join("ACDEFG", "more", Secret.Hash("more"), Role.Press, null)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nobody_acts_beyond_the_own_kind()
    {
        var room = new Room();
        var seat = room.Seat("a");
        foreach (
            WorkshopAction action in new WorkshopAction[]
            {
                new GoTo(0, 1),
                new Pause(),
                new Unveil(),
                new SetLocks(true, []),
            }
        )
        foreach (var other in new[] { seat, Actor.Newcomer, Actor.Program })
            room.Refused(other, action);
        foreach (var other in new[] { seat, Actor.Newcomer, Actor.Facilitator })
            room.Refused(other, new RecordBaseline(room.Values(1, 2, 3)));
        foreach (var other in new[] { Actor.Facilitator, Actor.Newcomer, Actor.Program, Actor.Of("nobody") })
            room.Refused(other, new Rename("r", "x"));
    }

    [Fact]
    public void A_resend_counts_once_whatever_the_room_does_meanwhile()
    {
        var room = new Room();
        var seat = room.Seat("a");
        room.To(StepKind.Propose);
        var propose = new Propose("p-1", [new LeverValue("toll", "3")], "why");
        room.Do(seat, propose);
        room.Do(seat, propose);
        room.To(StepKind.Predict);
        room.Do(Actor.Facilitator, new SetLocks(true, []));
        room.Do(seat, propose);
        Assert.Single(room.State.Rounds[0].Proposals);
        // An id that comes with something else is not swallowed.
        Assert.Contains("id", room.Refused(seat, propose with { Note = "other" }), StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_resend_does_not_undo_a_newer_vote()
    {
        var room = new Room();
        var seat = room.Seat("a");
        room.To(StepKind.Propose);
        string proposal = room.Propose(seat, ("toll", "3"));
        room.To(StepKind.Vote);
        room.Do(seat, new Vote("v-1", []));
        room.Do(seat, new Vote("v-2", [proposal]));
        room.Do(seat, new Vote("v-1", []));
        Assert.Equal([proposal], Assert.Single(room.State.Round!.Ballots).Approved);
    }

    [Fact]
    public void Locks_bind_phones_but_not_answers()
    {
        var room = new Room();
        var seat = room.Seat("a");
        room.Do(Actor.Facilitator, new SetLocks(true, []));
        Assert.Contains("locked", room.Refused(seat, new TakeRole(room.Next(), Role.Press)), StringComparison.Ordinal);
        room.Do(seat, new Rename(room.Next(), "Ada"));
        room.Do(seat, new AnswerQuestions(room.Next(), Debrief.Questionnaire.Before, [new("carbon", 4)]));
        room.Do(Actor.Facilitator, new SetLocks(false, ["toll"]));
        room.To(StepKind.Propose);
        Assert.Contains(
            "toll",
            room.Refused(seat, new Propose(room.Next(), [new("toll", "3")], "")),
            StringComparison.Ordinal
        );
        room.Propose(seat, ("caches", "30"));
        room.Refused(Actor.Facilitator, new SetLocks(false, ["no-lever"]));
    }
}
