using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Challenges;
using NeutralitySim.Workshop.Debrief;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Seats;
using NeutralitySim.Workshop.Tests;
using NeutralitySim.Workshop.Views;

namespace NeutralitySim.Grains.Tests.Workshops;

public sealed class WorkshopAgendaTests
{
    [Fact]
    public async Task A_room_goes_through_forty_five_minutes_and_everybody_sees_what_is_theirs()
    {
        var outcomes = new SteadyOutcomes();
        await using var hall = await Hall.Open(outcomes);
        await using var wall = await hall.Watch(null);
        await using var facilitator = await hall.Watch(Room.Key);
        var roles = new[] { Role.Regulator, Role.IncumbentIsp, Role.Environment, Role.Press };
        var seats = new List<(string Token, Window Window)>();
        foreach (var role in roles)
        {
            string token = await hall.Join($"s{seats.Count}", role, $"Name{seats.Count}x");
            seats.Add((token, await hall.Watch(token)));
        }
        await facilitator.Until(w => w.Own<FacilitatorView>().Seats.Count == 4);
        await wall.Until(_ => true);
        Assert.Equal("ACDEFG", wall.Own<WallView>().JoinCode);
        await hall.Do(seats[0].Token, new AnswerQuestions("q", Questionnaire.Before, [new GivenAnswer("carbon", 4)]));

        await hall.To(StepKind.Propose);
        hall.Clock.Advance(TimeSpan.FromMinutes(5));
        await wall.Until(w => w.Room.Step.Kind == StepKind.Propose);
        await hall.Do(seats[0].Token, new Propose("p", [new LeverValue("toll", "3")], "why not"));
        await wall.Until(w => w.Room.Proposals.Count == 1);
        string proposal = wall.Room.Proposals[0].Id;
        await hall.To(StepKind.Predict);
        for (int seat = 0; seat < seats.Count; seat++)
            await hall.Do(
                seats[seat].Token,
                new Predict("e", proposal, [new PredictedChange("carbon.C", Direction.Up, 10_000.5 + seat)])
            );
        await hall.Do(seats[3].Token, new ChallengeAssumption("c", "a.b", "1", "2", "because"));
        await hall.To(StepKind.Vote);
        foreach (var (token, _) in seats.Take(3))
            await hall.Do(token, new Vote("v", [proposal]));
        await hall.To(StepKind.Apply);
        await facilitator.Until(w => w.Own<FacilitatorView>().CanReveal);
        await facilitator.Until(w => w.Room.Challenges is [{ State: ChallengeState.Fragile, TurnsAt: "4 Gbps" }]);
        foreach (var (seat, (_, window)) in seats.Index())
        {
            await window.Until(w => w.Room.Step.Kind == StepKind.Apply);
            Assert.Equal(10_000.5 + seat, window.Own<SeatView>().Predictions.Single().Changes[0].Amount);
            string all = string.Concat(window.Owns);
            foreach (int other in Enumerable.Range(0, seats.Count).Where(other => other != seat))
            {
                Assert.DoesNotContain($"1000{other}.5", all, StringComparison.Ordinal);
                Assert.DoesNotContain($"Name{other}x", all, StringComparison.Ordinal);
            }
        }

        await hall.To(StepKind.Close);
        await wall.Until(w => w.Room.Step.Kind == StepKind.Close);
        Assert.Equal("3", wall.Room.Revealed.Single().Results.Single().Levers[0].Value);
        // Where the room stands at the start, the round, and the doubt: each asked for once.
        Assert.Equal(3, outcomes.Asked.Count);
    }

    [Fact]
    public async Task The_room_never_goes_on_by_itself()
    {
        await using var hall = await Hall.Open();
        await hall.Next();
        hall.Clock.Advance(TimeSpan.FromDays(2));
        await hall.Restart();
        Assert.Equal(1, (await hall.State()).Clock.Step);
    }

    [Fact]
    public async Task Bots_do_their_part_of_a_rehearsal()
    {
        await using var hall = await Hall.Open(new SteadyOutcomes());
        await using var wall = await hall.Watch(null);
        await hall.Do(Room.Key, new AddBots(7));
        await hall.To(StepKind.Propose);
        foreach (var next in new[] { StepKind.Propose, StepKind.Predict, StepKind.Vote })
        {
            // A bot that draws what stands already proposes nothing.
            await wall.Until(w => w.Room.Step.Kind == next && w.Room is { Expected: 7, Sent: >= 4 });
            await hall.Next();
        }
        await wall.Until(w => w.Room.Results is [{ IsSimulated: true }]);
    }

    [Fact]
    public async Task What_was_not_answered_is_asked_again_also_after_the_program_was_gone()
    {
        var outcomes = new SteadyOutcomes(failures: 2);
        await using var hall = await Hall.Open(outcomes);
        await using var wall = await hall.Watch(null);
        string token = await hall.Join("a");
        await Waiting.Until(() => outcomes.Asked.Count == 1);
        await hall.Restart();
        await hall.State();
        await Waiting.Until(() => outcomes.Asked.Count == 2);
        await Waiting.Until(
            async () => (await hall.State()).Groups[0].Outcome.Count > 0,
            () => hall.Clock.Advance(OutcomeDesk.Pause)
        );
        Assert.Equal(["simulate 0 20 none", "simulate 0 20 none", "simulate 0 20 none"], outcomes.Asked);
    }
}
