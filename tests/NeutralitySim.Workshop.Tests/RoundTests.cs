using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Seats;
using NeutralitySim.Workshop.Views;

namespace NeutralitySim.Workshop.Tests;

public sealed class RoundTests
{
    [Fact]
    public void A_round_goes_from_proposal_to_reveal()
    {
        var room = new Room();
        room.Do(Actor.Program, new RecordBaseline(room.Values(3, 2, 100)));
        var regulator = room.Seat("reg");
        var isp = room.Seat("isp", Role.IncumbentIsp);
        room.To(StepKind.Propose);
        string low = room.Propose(regulator, ("toll", "1"));
        string high = room.Propose(isp, ("toll", "5.0"), ("deal", "peering"));
        room.To(StepKind.Predict);
        room.Predict(regulator, high, ("speed-index.C", Direction.Down, 0.5));
        room.To(StepKind.Vote);
        room.Vote(regulator, low, high);
        room.Vote(isp, high);
        room.To(StepKind.Apply);
        Assert.Equal(high, room.State.Round!.Results[0].Proposal);
        Assert.Equal(
            [new("toll", "5"), new("caches", "20"), new("deal", "peering")],
            room.State.Round.Results[0].Levers
        );
        Assert.Equal("0", room.State.Groups[0].Value("toll"));
        int reveal = room.Opening.Agenda.IndexOf(StepKind.Reveal, 1);
        Assert.Contains(
            "not answered",
            room.Refused(Actor.Facilitator, new GoTo(room.State.Clock.Step, reveal)),
            StringComparison.Ordinal
        );
        room.Outcome(1, "1", 3, 1.5, 90);
        Assert.False(room.State.Round!.IsRevealed);
        room.To(StepKind.Reveal);
        Assert.True(room.State.Round!.IsRevealed);
        Assert.Equal("5", room.State.Groups[0].Value("toll"));
        Assert.Equal(-0.5, room.State.Round.Results[0].Change(room.State.Measures[1].Id));
    }

    [Fact]
    public void What_comes_out_of_step_is_refused_with_both_steps()
    {
        var room = new Room();
        var seat = room.Seat("a");
        Assert.Equal(
            "This belongs to the step “Propose”; the room is at “Arrival”.",
            room.Refused(seat, new Propose(room.Next(), [new("toll", "3")], ""))
        );
        room.Refused(seat, new Vote(room.Next(), []));
        room.Refused(seat, new Predict(room.Next(), "p1", [new("carbon.C", Direction.Up, 1)]));
        room.Refused(Actor.Facilitator, new ChooseProposal("1", null));
    }

    [Theory]
    [InlineData("toll", "11")]
    [InlineData("toll", "-1")]
    [InlineData("toll", "NaN")]
    [InlineData("toll", "1,5")]
    [InlineData("toll", "")]
    [InlineData("deal", "barter")]
    [InlineData("rain", "1")]
    [InlineData("toll", "0")]
    [InlineData("toll", "0.00")]
    public void A_lever_is_proposed_only_where_it_can_stand(string lever, string value)
    {
        var room = new Room();
        var seat = room.Seat("a");
        room.To(StepKind.Propose);
        room.Refused(seat, new Propose(room.Next(), [new(lever, value)], ""));
        room.Refused(seat, new Propose(room.Next(), [new("toll", "1"), new("toll", "2")], ""));
        room.Refused(seat, new Propose(room.Next(), [], ""));
    }

    [Fact]
    public void Proposals_are_few_and_can_be_withdrawn_or_struck()
    {
        var room = new Room();
        var seat = room.Seat("a");
        var other = room.Seat("b");
        room.To(StepKind.Propose);
        string first = room.Propose(seat, ("toll", "1"));
        room.Propose(seat, ("toll", "2"));
        room.Refused(seat, new Propose(room.Next(), [new("toll", "3")], ""));
        room.Refused(other, new Withdraw(room.Next(), first));
        room.Do(seat, new Withdraw(room.Next(), first));
        string third = room.Propose(seat, ("toll", "3"));
        room.To(StepKind.Predict);
        room.Predict(other, third, ("carbon.C", Direction.Up, null));
        room.To(StepKind.Vote);
        room.Vote(other, third);
        room.Do(Actor.Facilitator, new StrikeProposal(third));
        Assert.Empty(room.State.Round!.Predictions);
        Assert.Empty(Assert.Single(room.State.Round.Ballots).Approved);
    }

    [Fact]
    public void The_press_and_observers_predict_but_take_no_side()
    {
        var room = new Room();
        var party = room.Seat("a");
        var press = room.Seat("p", Role.Press);
        room.To(StepKind.Propose);
        room.Refused(press, new Propose(room.Next(), [new("toll", "3")], ""));
        string proposal = room.Propose(party, ("toll", "3"));
        room.To(StepKind.Predict);
        room.Predict(press, proposal, ("carbon.C", Direction.Up, 2));
        room.To(StepKind.Vote);
        room.Refused(press, new Vote(room.Next(), [proposal]));
    }

    [Theory]
    [InlineData("carbon.C", Direction.Up, -1.0)]
    [InlineData("carbon.C", Direction.Up, double.NaN)]
    [InlineData("carbon.C", Direction.Up, double.PositiveInfinity)]
    [InlineData("carbon.C", Direction.NoChange, 1.0)]
    [InlineData("carbon.C", (Direction)9, 1.0)]
    [InlineData("carbon", Direction.Up, 1.0)]
    public void A_prediction_says_what_can_be(string measure, Direction direction, double amount)
    {
        var room = new Room();
        var seat = room.Seat("a");
        room.To(StepKind.Propose);
        string proposal = room.Propose(seat, ("toll", "3"));
        room.To(StepKind.Predict);
        room.Refused(seat, new Predict(room.Next(), proposal, [new(measure, direction, amount)]));
        room.Predict(seat, proposal, ("carbon.C", Direction.Up, 1));
        room.Refused(seat, new Predict("r3", proposal, [new(measure, direction, amount)]));
        room.Refused(seat, new Predict(room.Next(), proposal, []));
        room.Refused(seat, new Predict(room.Next(), "p99", [new("carbon.C", Direction.Up, 1)]));
        room.Refused(
            seat,
            new Predict(room.Next(), proposal, [new("carbon.C", Direction.Up, 1), new("carbon.C", Direction.Up, 1)])
        );
    }

    [Fact]
    public void Groups_predict_and_vote_on_their_own_proposals_only()
    {
        var room = new Room(groups: 2);
        var one = room.Seat("a");
        var two = room.Seat("b");
        room.To(StepKind.Propose);
        string proposal = room.Propose(one, ("toll", "3"));
        Assert.Equal(["b"], Pending.Expected(room.State).Where(s => !Pending.HasSent(room.State, s)).Select(s => s.Id));
        room.To(StepKind.Predict);
        room.Refused(two, new Predict(room.Next(), proposal, [new("carbon.C", Direction.Up, 1)]));
        room.To(StepKind.Vote);
        room.Refused(two, new Vote(room.Next(), [proposal]));
        room.Refused(one, new Vote(room.Next(), [proposal, proposal]));
        room.Vote(one, proposal);
        room.To(StepKind.Apply);
        // A group that proposed nothing keeps what it has, and nothing is simulated for it.
        Assert.Null(room.State.Round!.Results[1].Proposal);
        Assert.NotNull(room.State.Round.Results[1].After);
        Assert.Null(room.State.Round.Results[0].After);
    }

    [Fact]
    public void Back_before_the_end_of_the_vote_opens_it_again()
    {
        var room = Voted(out string proposal, out var seat);
        room.To(StepKind.Apply);
        room.Outcome(1, "1", 1, 1, 1);
        room.To(StepKind.Vote);
        Assert.Empty(room.State.Round!.Results);
        room.Vote(seat);
        room.To(StepKind.Apply);
        Assert.Null(room.State.Round!.Results[0].Proposal);
        room.Do(Actor.Facilitator, new ChooseProposal("1", proposal));
        Assert.True(room.State.Round!.Results[0].IsByFacilitator);
    }

    [Fact]
    public void A_revealed_round_stays_as_it_was()
    {
        var room = Voted(out string proposal, out var seat);
        room.To(StepKind.Apply);
        room.Outcome(1, "1", 1, 1, 1);
        room.To(StepKind.Reveal);
        string revealed = Room.Json(room.State.Rounds);
        room.To(StepKind.Predict);
        Assert.Contains(
            "decided",
            room.Refused(seat, new Predict(room.Next(), proposal, [new("carbon.C", Direction.Up, 1)])),
            StringComparison.Ordinal
        );
        room.To(StepKind.Apply);
        room.Refused(Actor.Facilitator, new ChooseProposal("1", null));
        room.Refused(Actor.Facilitator, new StrikeProposal(proposal));
        room.To(StepKind.Reveal);
        Assert.Equal(revealed, Room.Json(room.State.Rounds));
    }

    [Fact]
    public void An_outcome_that_comes_late_reveals_the_round_it_belongs_to()
    {
        var room = Voted(out _, out var seat);
        room.To(StepKind.Apply);
        room.To(StepKind.Propose, 2);
        room.Propose(seat, ("caches", "50"));
        room.To(StepKind.Apply, 2);
        // What round 2 starts from is not known yet.
        Assert.Empty(room.State.Rounds[1].Results);
        room.Refused(Actor.Facilitator, new ChooseProposal("1", null));
        room.Outcome(1, "1", 1, 1, 1);
        Assert.True(room.State.Rounds[0].IsRevealed);
        Assert.Equal("3", room.State.Rounds[1].Results[0].Levers[0].Value);
    }

    [Fact]
    public void An_answer_to_a_choice_that_was_changed_meanwhile_does_not_count()
    {
        var room = Voted(out _, out _);
        room.To(StepKind.Apply);
        var levers = room.State.Round!.Results[0].Levers;
        room.Do(Actor.Facilitator, new ChooseProposal("1", null));
        room.Refused(Actor.Program, new RecordOutcome(1, "1", levers, room.Values(1, 1, 1)));
        room.Refused(Actor.Program, new RecordOutcome(2, "1", levers, room.Values(1, 1, 1)));
        room.Refused(Actor.Program, new RecordOutcome(9, "1", levers, room.Values(1, 1, 1)));
        room.Refused(Actor.Program, new RecordOutcome(1, "1", room.State.Round!.Results[0].Levers, room.Values(1, 1)));
    }

    [Fact]
    public void Two_facilitators_who_press_next_go_one_step()
    {
        var room = new Room();
        room.Do(Actor.Facilitator, new GoTo(0, 1));
        room.Do(Actor.Facilitator, new GoTo(0, 1));
        Assert.Equal(1, room.State.Clock.Step);
        Assert.Contains("Briefing", room.Refused(Actor.Facilitator, new GoTo(0, 2)), StringComparison.Ordinal);
        room.Refused(Actor.Facilitator, new GoTo(1, 99));
        room.Refused(Actor.Facilitator, new GoTo(1, -1));
    }

    [Fact]
    public void The_timer_pauses_and_survives_clocks_that_are_set()
    {
        var room = new Room();
        Assert.Equal(300, StepView.Of(room.State, room.Now).SecondsLeft);
        room.Do(Actor.Facilitator, new Resume());
        room.Now += TimeSpan.FromSeconds(100);
        Assert.Equal(200, StepView.Of(room.State, room.Now).SecondsLeft);
        room.Do(Actor.Facilitator, new Pause());
        room.Now += TimeSpan.FromHours(1);
        Assert.Equal(200, StepView.Of(room.State, room.Now).SecondsLeft);
        room.Do(Actor.Facilitator, new Resume());
        Assert.Equal(200, StepView.Of(room.State, room.Now.AddDays(-1)).SecondsLeft);
        Assert.Equal(-100, StepView.Of(room.State, room.Now.AddSeconds(300)).SecondsLeft);
        room.Do(Actor.Facilitator, new SetMinutes(0, 10));
        Assert.Equal(500, StepView.Of(room.State, room.Now).SecondsLeft);
        room.Refused(Actor.Facilitator, new SetMinutes(0, 0));
        room.Refused(Actor.Facilitator, new SetMinutes(1, 5));
        int written = room.Journal.Count;
        room.Do(Actor.Facilitator, new Resume());
        Assert.Equal(written, room.Journal.Count);
    }

    private static Room Voted(out string proposal, out Actor seat)
    {
        var room = new Room();
        room.Do(Actor.Program, new RecordBaseline(room.Values(3, 2, 100)));
        seat = room.Seat("a");
        room.To(StepKind.Propose);
        proposal = room.Propose(seat, ("toll", "3"));
        room.To(StepKind.Vote);
        room.Vote(seat, proposal);
        return room;
    }
}
