using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Challenges;
using NeutralitySim.Workshop.Seats;

namespace NeutralitySim.Workshop.Tests;

public sealed class ChallengeTests
{
    [Fact]
    public void A_challenge_is_asked_run_and_answered_once()
    {
        var room = new Room();
        var press = room.Seat("p", Role.Press);
        room.Do(press, Asked(room) with { Reason = "  too\tlow " });
        var challenge = Assert.Single(room.State.Challenges);
        Assert.Equal((ChallengeState.Asked, "too low"), (challenge.State, challenge.Reason));
        room.Do(Actor.Program, new StartChallenge(challenge.Id));
        Assert.Equal(ChallengeState.Running, room.State.Challenges[0].State);
        room.Refused(Actor.Program, new AnswerChallenge(challenge.Id, ChallengeState.Running, null, null));
        room.Refused(Actor.Program, new AnswerChallenge(challenge.Id, ChallengeState.Fragile, null, null));
        room.Refused(Actor.Program, new AnswerChallenge(challenge.Id, ChallengeState.Robust, "4 W", null));
        room.Do(Actor.Program, new AnswerChallenge(challenge.Id, ChallengeState.Fragile, "4 W", null));
        Assert.Equal(
            (ChallengeState.Fragile, "4 W"),
            (room.State.Challenges[0].State, room.State.Challenges[0].TurnsAt)
        );
        room.Refused(Actor.Program, new AnswerChallenge(challenge.Id, ChallengeState.Robust, null, null));
        room.Refused(Actor.Program, new StartChallenge(challenge.Id));
        room.Refused(Actor.Program, new StartChallenge("c99"));
    }

    [Fact]
    public void A_challenge_needs_a_reason_and_both_ends()
    {
        var room = new Room();
        var seat = room.Seat("a");
        room.Refused(seat, Asked(room) with { Reason = " " });
        room.Refused(seat, Asked(room) with { Low = "" });
        room.Refused(seat, Asked(room) with { Path = "\u0000" });
    }

    [Fact]
    public void One_seat_does_not_keep_the_simulation_busy_alone()
    {
        var room = new Room();
        var seat = room.Seat("a");
        for (int i = 0; i < 3; i++)
            room.Do(seat, Asked(room));
        room.Refused(seat, Asked(room));
        room.Do(Actor.Program, new AnswerChallenge(room.State.Challenges[0].Id, ChallengeState.Robust, null, null));
        room.Do(seat, Asked(room));
    }

    private static ChallengeAssumption Asked(Room room) =>
        new(room.Next(), "emissions.router-power", "1 W", "9 W", "why not");
}
