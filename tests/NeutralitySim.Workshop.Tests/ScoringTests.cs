using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Scores;
using NeutralitySim.Workshop.Seats;
using static NeutralitySim.Workshop.Rounds.Direction;

namespace NeutralitySim.Workshop.Tests;

public sealed class ScoringTests
{
    [Theory]
    [InlineData(0.1, 0.1, NoChange)]
    [InlineData(-0.1, 0.1, NoChange)]
    [InlineData(0.11, 0.1, Up)]
    [InlineData(-0.11, 0.1, Down)]
    [InlineData(0, 0, NoChange)]
    public void A_change_has_a_direction_once_it_is_large_enough(double change, double smallest, Direction direction) =>
        Assert.Equal(direction, Scoring.DirectionOf(change, smallest));

    [Fact]
    public void Predictions_are_scored_by_direction_and_by_amount()
    {
        // Speed under neutral rules +0.05 (no change), under tolled −2; carbon +100 with a large change of 50.
        var room = Revealed(room =>
        {
            room.Predict(
                Actor.Of("a"),
                room.State.Round!.Proposals[0].Id,
                ("speed-index.A", NoChange, null),
                ("speed-index.C", Down, 1.5),
                ("carbon.C", Down, 50)
            );
            room.Predict(Actor.Of("b"), room.State.Round!.Proposals[0].Id, ("speed-index.C", Down, null));
        });
        var scores = Scoring.Of(room.State, room.State.Rounds[0]);
        Assert.Equal(2, scores.Count);
        Assert.Equal((3, 2, 3), (scores[0].Measures, scores[0].DirectionsRight, scores[0].Amounts));
        // (0.05 / 1 + 0.5 / 1 + 150 / 50) / 3
        Assert.Equal((0.05 + 0.5 + 3) / 3, scores[0].Error!.Value, 12);
        Assert.Equal(new SeatScore(1, "b", 1, 1, 0, null), scores[1]);
        var roles = RoleScore.Of(room.State);
        Assert.Equal((Role.Regulator, 3), (roles[0].Role, roles[0].Measures));
        Assert.Equal(2.0 / 3, roles[0].RightShare, 12);
    }

    [Fact]
    public void Predictions_of_what_was_not_applied_are_not_scored()
    {
        var room = Revealed(room =>
            room.Predict(Actor.Of("a"), room.State.Round!.Proposals[1].Id, ("carbon.C", Down, 50))
        );
        Assert.Empty(Scoring.Of(room.State, room.State.Rounds[0]));
    }

    [Fact]
    public void Saying_what_one_believes_costs_least_on_average()
    {
        // Whoever believes in −1, 0, 1, 2 or 10 with equal odds does best by their median, 1.
        double[] beliefs = [-1, 0, 1, 2, 10];
        double Expected(double said) =>
            beliefs.Average(actual =>
                new ComparedChange(
                    "s",
                    "1",
                    new Measure("m", "m", "A", 0, 2),
                    new PredictedChange("m", said < 0 ? Down : Up, Math.Abs(said)),
                    actual
                )
                    .Error!
                    .Value
            );
        for (double said = -3; said <= 12; said += 0.25)
            Assert.True(Expected(said) >= Expected(1));
    }

    [Fact]
    public void The_spread_shows_the_room_and_what_surprised_it()
    {
        var room = Revealed(room =>
        {
            string proposal = room.State.Round!.Proposals[0].Id;
            (string, double?)[] said = [("a", 10), ("b", 20), ("c", 40), ("d", null)];
            foreach (var (seat, amount) in said)
                room.Predict(Actor.Of(seat), proposal, ("carbon.C", Up, amount), ("speed-index.C", Up, 1));
        });
        var spreads = Spreads.Of(room.State, room.State.Rounds[0]);
        Assert.Equal(["speed-index.C", "carbon.C"], spreads.Select(s => s.Measure));
        var carbon = spreads[1];
        Assert.Equal((0, 0, 4), (carbon.Down, carbon.NoChange, carbon.Up));
        Assert.Equal(
            (10, 15, 20, 30, 40),
            (carbon.Minimum, carbon.LowerQuartile, carbon.Median, carbon.UpperQuartile, carbon.Maximum)
        );
        Assert.Equal((100, Up, 0), (carbon.Actual, carbon.Direction, carbon.WrongShare));
        Assert.Equal(80.0 / 50, carbon.MedianError);
        // All had the way of the speed wrong; carbon went the way they said, by far more.
        Assert.Equal(["speed-index.C", "carbon.C"], Spreads.Surprises(spreads).Select(s => s.Measure));
    }

    [Fact]
    public void Without_a_baseline_there_is_no_change_to_score()
    {
        var room = Revealed(
            room => room.Predict(Actor.Of("a"), room.State.Round!.Proposals[0].Id, ("carbon.C", Down, 50)),
            hasBaseline: false
        );
        Assert.Empty(Scoring.Of(room.State, room.State.Rounds[0]));
        Assert.Empty(Spreads.Of(room.State, room.State.Rounds[0]));
    }

    private static Room Revealed(Action<Room> predict, bool hasBaseline = true)
    {
        var room = new Room();
        if (hasBaseline)
            room.Do(Actor.Program, new RecordBaseline(room.Values(3, 4, 100)));
        foreach (
            var (seat, role) in new[]
            {
                ("a", Role.Regulator),
                ("b", Role.SmallIsp),
                ("c", Role.Press),
                ("d", Role.StartUp),
            }
        )
            room.Seat(seat, role);
        room.To(StepKind.Propose);
        string applied = room.Propose(Actor.Of("a"), ("toll", "3"));
        room.Propose(Actor.Of("b"), ("toll", "9"));
        room.To(StepKind.Predict);
        predict(room);
        Assert.Empty(Spreads.Of(room.State, room.State.Rounds[0]));
        room.To(StepKind.Vote);
        room.Vote(Actor.Of("a"), applied);
        room.To(StepKind.Apply);
        room.Outcome(1, "1", 3.05, 2, 200);
        room.To(StepKind.Reveal);
        return room;
    }
}
