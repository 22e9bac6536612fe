using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Debrief;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Seats;
using NeutralitySim.Workshop.Views;

namespace NeutralitySim.Workshop.Tests;

public sealed class DebriefTests
{
    [Fact]
    public void Answers_before_and_after_are_compared_seat_by_seat()
    {
        var room = new Room();
        var a = room.Seat("a");
        var b = room.Seat("b");
        Answer(room, a, Questionnaire.Before, 2);
        Answer(room, b, Questionnaire.Before, 5);
        Answer(room, a, Questionnaire.Before, 3);
        room.To(StepKind.Propose);
        room.Refused(a, new AnswerQuestions(room.Next(), Questionnaire.After, [new("carbon", 4)]));
        room.To(StepKind.Close, 0);
        room.Refused(a, new AnswerQuestions(room.Next(), Questionnaire.Before, [new("carbon", 4)]));
        Answer(room, a, Questionnaire.After, 5);
        var shift = QuestionShift.Of(room.State).First(s => s.Question == "carbon");
        Assert.Equal(new QuestionShift("carbon", 4, 5, 1, 2), shift);
        Assert.Equal(new QuestionShift("alike", null, null, 0, null), QuestionShift.Of(room.State)[3]);
    }

    [Theory]
    [InlineData("carbon", 0)]
    [InlineData("carbon", 6)]
    [InlineData("weather", 3)]
    public void Answers_are_to_the_questions_asked(string question, int agreement)
    {
        var room = new Room();
        room.Refused(room.Seat("a"), new AnswerQuestions("r", Questionnaire.Before, [new(question, agreement)]));
        room.Refused(
            Actor.Of("a"),
            new AnswerQuestions("s", Questionnaire.Before, [new("carbon", 3), new("carbon", 4)])
        );
    }

    [Fact]
    public void The_difference_holds_every_lever_that_differs()
    {
        var room = new Room();
        Played(room);
        Assert.Equal(
            [new LeverValue("toll", "3"), new LeverValue("deal", "peering")],
            ScenarioDifference.Of(room.State, "1").Levers
        );
        Assert.Equal("first-steps", ScenarioDifference.Of(room.State, "1").Scenario);
    }

    [Fact]
    public void Tables_hold_what_happened_without_names()
    {
        var room = new Room();
        Played(room);
        var tables = ExportTables.Of(room.State).ToDictionary(table => table.Name);
        Assert.All(tables.Values, table => Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count)));
        Assert.Equal(
            "round,proposal,seat,role,group,lever,value,note\r\n"
                + "1,p5,1,regulator,1,toll,3,'=1+1\r\n"
                + "1,p5,1,regulator,1,deal,peering,'=1+1\r\n",
            CsvText.Of(tables["proposals"])
        );
        Assert.Equal(
            "round,proposal,seat,measure,direction,amount\r\n1,p5,1,carbon.C,up,0.5\r\n",
            CsvText.Of(tables["predictions"])
        );
        Assert.Equal(
            "round,seat,role,group,proposal,approves\r\n1,1,regulator,1,p5,true\r\n",
            CsvText.Of(tables["votes"])
        );
        string all = Room.Json(tables.Values.ToList());
        Assert.DoesNotContain("Ada", all, StringComparison.Ordinal);
        Assert.DoesNotContain("\"person\"", all, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@x", "'@x")]
    [InlineData("-2.5", "-2.5")]
    [InlineData("-x", "'-x")]
    [InlineData("a, \"b\"", "\"a, \"\"b\"\"\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    public void Cells_are_no_formulas(string cell, string written) =>
        Assert.Equal(
            $"c\r\n{written}\r\n",
            CsvText.Of(
                new ExportTable(
                    "t",
                    ["c"],
                    [
                        [cell],
                    ]
                )
            )
        );

    [Fact]
    public void Nothing_is_left_after_the_deletion_date()
    {
        var room = new Room(isBlind: true);
        Played(room);
        Assert.Same(room.State, WorkshopRules.Purge(room.State, room.Opening.DeleteAt.AddTicks(-1)));
        var purged = WorkshopRules.Purge(room.State, room.Opening.DeleteAt);
        string json = Room.Json(purged);
        foreach (
            string trace in new[]
            {
                "Ada",
                "person",
                "p5",
                Secret.Hash("token of person"),
                Secret.Hash(Room.Key),
                "\"toll\",\"value\":\"3\"",
            }
        )
            Assert.DoesNotContain(trace, json, StringComparison.Ordinal);
        Assert.Null(Actor.OfSecret(purged, Room.Key));
        Assert.Same(purged, WorkshopRules.Purge(purged, room.Opening.DeleteAt.AddDays(1)));
        var refused = Assert.IsType<Decision.Refused>(
            WorkshopRules.Handle(
                purged,
                Actor.Newcomer,
                new Join("ACDEFG", "b", Secret.Hash("b"), Role.Press, null),
                room.Now
            )
        );
        Assert.Contains("deleted", refused.Reason.English, StringComparison.Ordinal);
        Assert.True(RoomView.Of(purged, room.Now).IsDeleted);
    }

    [Fact]
    public void Notes_and_charts_are_the_facilitators()
    {
        var room = new Room();
        room.Seat("a");
        room.Do(Actor.Facilitator, new WriteNotes("ask Ada"));
        room.Do(Actor.Facilitator, new ShowCharts(["carbon"]));
        room.Refused(Actor.Facilitator, new WriteNotes(new string('x', 10_001)));
        room.Refused(Actor.Facilitator, new ShowCharts([""]));
        room.Refused(Actor.Facilitator, new ShowClaim(new Claim("A toll costs nobody anything", "no-indicator")));
        room.Do(Actor.Facilitator, new ShowClaim(new Claim("A toll\ncosts nobody anything", null)));
        Assert.Equal("A toll costs nobody anything", room.State.Claim.Sentence);
        var view = RoomView.Of(room.State, room.Now);
        Assert.Equal("ask Ada", FacilitatorView.Of(room.State, view).Notes);
        Assert.Equal(["carbon"], view.Charts);
        Assert.DoesNotContain("ask Ada", Room.Json(WallView.Of(room.State, view)), StringComparison.Ordinal);
        Assert.DoesNotContain("ask Ada", Room.Json(SeatView.Of(room.State, view, "a")), StringComparison.Ordinal);
    }

    private static void Answer(Room room, Actor seat, Questionnaire when, int agreement) =>
        room.Do(seat, new AnswerQuestions(room.Next(), when, [new("carbon", agreement)]));

    private static void Played(Room room)
    {
        string carbon = room.State.MeasureOf("carbon", "tolled")!;
        var seat = room.Seat("person", name: "Ada");
        room.Do(Actor.Program, new RecordBaseline(room.Values(3, 2, 100)));
        room.To(StepKind.Brief, 0);
        room.To(StepKind.Propose);
        room.Do(seat, new Propose(room.Next(), [new("deal", "peering"), new("toll", "3")], "=1+1"));
        string proposal = room.State.Round!.Proposals[0].Id;
        room.To(StepKind.Predict);
        room.Predict(seat, proposal, (carbon, Direction.Up, 0.5));
        room.To(StepKind.Vote);
        room.Vote(seat, proposal);
        room.To(StepKind.Apply);
        room.Outcome(1, "1", 1, 2, 3);
        room.To(StepKind.Reveal);
    }
}
