using System.Text.Json;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Opening;

namespace NeutralitySim.Workshop.Tests;

public sealed class JsonTests
{
    [Fact]
    public void Every_action_can_be_written_and_read()
    {
        var named = typeof(WorkshopAction)
            .GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonDerivedTypeAttribute), false)
            .Cast<System.Text.Json.Serialization.JsonDerivedTypeAttribute>()
            .Select(attribute => attribute.DerivedType)
            .ToHashSet();
        var all = typeof(WorkshopAction)
            .Assembly.GetTypes()
            .Where(t => t.IsSubclassOf(typeof(WorkshopAction)) && !t.IsAbstract);
        Assert.Equal(all.ToHashSet(), named);
        Assert.Equal("{\"do\":\"go-to\",\"from\":1,\"step\":2}", Room.Json<WorkshopAction>(new GoTo(1, 2)));
        Assert.Equal(new GoTo(1, 2), Room.Read<WorkshopAction>("{\"do\":\"go-to\",\"from\":1,\"step\":2}"));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null{")]
    [InlineData("{\"do\":\"fly\"}")]
    [InlineData("{\"do\":\"go-to\",\"from\":1}")]
    [InlineData("{\"do\":\"go-to\",\"from\":\"1\",\"step\":2}")]
    [InlineData("{\"do\":\"vote\",\"requestId\":null,\"approved\":[]}")]
    [InlineData("{\"do\":\"vote\",\"requestId\":\"r\",\"approved\":null}")]
    [InlineData("{\"do\":\"vote\",\"requestId\":\"r\",\"approved\":[],\"seat\":\"b\"}")]
    [InlineData("{\"do\":\"take-role\",\"requestId\":\"r\",\"role\":3}")]
    public void What_is_no_action_is_not_read(string json)
    {
        var thrown = Record.Exception(() => Room.Read<WorkshopAction>(json));
        Assert.True(thrown is JsonException or NotSupportedException, thrown?.ToString());
    }

    [Fact]
    public void Mutated_requests_are_actions_that_are_judged_or_none()
    {
        var room = new Room();
        var seat = room.Seat("a");
        room.To(StepKind.Propose);
        room.Propose(seat, ("toll", "3"));
        string[] good =
        [
            Room.Json<WorkshopAction>(new Propose("r", [new("toll", "3")], "why")),
            Room.Json<WorkshopAction>(new Predict("r", "p3", [new("carbon.C", Rounds.Direction.Up, 2)])),
            Room.Json<WorkshopAction>(new Vote("r", ["p3"])),
            Room.Json<WorkshopAction>(new AnswerQuestions("r", Debrief.Questionnaire.Before, [new("carbon", 3)])),
            Room.Json<WorkshopAction>(new SetLocks(false, ["toll"])),
            Room.Json<WorkshopAction>(new ShowCharts(["toll"])),
        ];
        string[] parts = ["null", "\"\"", "[", "]", "{", "}", ",", "1e999", "-1", "\"x\"", "[null]", "\\ud800"];
        var draws = new SeededDraws(11, "mutants");
        int read = 0;
        for (int i = 0; i < 6_000; i++)
        {
            string json = good[draws.Below(good.Length)];
            for (int changes = 1 + draws.Below(3); changes > 0; changes--)
            {
                int at = draws.Below(json.Length);
                int length = Math.Min(draws.Below(8), json.Length - at);
                json = json.Remove(at, length).Insert(at, parts[draws.Below(parts.Length)]);
            }
            if (Parsed(json) is not { } action)
                continue;
            read++;
            foreach (var by in new[] { seat, Actor.Facilitator })
                WorkshopRules.Handle(room.State, by, action, room.Now);
        }
        Assert.True(read > 20, $"{read} read");
    }

    private static WorkshopAction? Parsed(string json)
    {
        try
        {
            return Room.Read<WorkshopAction?>(json);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            return null;
        }
    }
}
