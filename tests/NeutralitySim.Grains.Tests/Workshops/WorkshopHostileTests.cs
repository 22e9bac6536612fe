using System.Text.Json;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Seats;
using NeutralitySim.Workshop.Tests;

namespace NeutralitySim.Grains.Tests.Workshops;

public sealed class WorkshopHostileTests
{
    [Fact]
    public async Task Nobody_acts_beyond_the_seat()
    {
        await using var hall = await Hall.Open();
        string token = await hall.Join("a");
        Assert.Equal(WorkshopOutcome.Refused, (await hall.Act(token, new Pause())).Outcome);
        Assert.Equal(WorkshopOutcome.Refused, (await hall.Act(null, new Pause())).Outcome);
        foreach (string secret in new[] { Room.Key, token })
            Assert.Equal(
                WorkshopOutcome.Refused,
                (await hall.Act(secret, new ReplaceKey(Secret.Hash("mine")))).Outcome
            );
        foreach (string secret in new[] { "", "\uD800", new string('x', 100_000), Secret.Hash(token) })
        {
            Assert.Equal(WorkshopOutcome.Unknown, (await hall.Act(secret, new Leave("l"))).Outcome);
            Assert.Null(await hall.Workshops.Watch("w", new Caller(secret, "here")));
            Assert.Null(await hall.Workshops.Who("w", new Caller(secret, "here")));
        }
        Assert.Equal(Actor.Of("a"), await hall.Workshops.Who("w", new Caller(token, "here")));
        Assert.Equal(
            WorkshopOutcome.NoWorkshop,
            (await hall.Workshops.Act("another", new Caller(token, "here"), new Leave("l"))).Outcome
        );
        Assert.Null(await hall.Workshops.State("another"));
    }

    [Fact]
    public async Task Guesses_of_the_code_end_soon_and_only_for_who_guesses()
    {
        await using var hall = await Hall.Open();
        string token = await hall.Join("a");
        var replies = new List<WorkshopOutcome>();
        for (int guess = 0; guess < 50; guess++)
            replies.Add((await hall.Act(null, Joining("XXXXXX", "g"))).Outcome);
        Assert.Equal(31, replies.Count(outcome => outcome == WorkshopOutcome.Unknown));
        Assert.Equal(WorkshopOutcome.TooOften, (await hall.Act(null, Joining("ACDEFG", "b"))).Outcome);
        await hall.Do(token, new Rename("r", "Anna"));
        Assert.Equal(
            WorkshopOutcome.Done,
            (await hall.Workshops.Act("w", new Caller(null, "elsewhere"), Joining("ACDEFG", "b"))).Outcome
        );
        hall.Clock.Advance(TimeSpan.FromSeconds(11));
        await hall.Do(null, Joining("ACDEFG", "c"));
    }

    [Fact]
    public async Task A_phone_that_sends_without_end_waits_alone()
    {
        await using var hall = await Hall.Open();
        string loud = await hall.Join("a");
        string quiet = await hall.Join("b");
        var replies = new List<WorkshopOutcome>();
        for (int sent = 0; sent < 30; sent++)
            replies.Add((await hall.Act(loud, new Rename($"r{sent}", $"N{sent}"))).Outcome);
        Assert.Equal(20, replies.Count(outcome => outcome == WorkshopOutcome.Done));
        await hall.Do(quiet, new Rename("r", "Anna"));
        hall.Clock.Advance(TimeSpan.FromSeconds(1));
        await hall.Do(loud, new Rename("later", "N"));
    }

    [Fact]
    public async Task Mutated_requests_are_answered_and_leave_the_workshop_at_work()
    {
        await using var hall = await Hall.Open();
        string token = await hall.Join("a");
        await hall.To(StepKind.Propose);
        string[] good =
        [
            Room.Json<WorkshopAction>(new Propose("r", [new LeverValue("toll", "3")], "why")),
            Room.Json<WorkshopAction>(new Vote("r", ["p3"])),
            Room.Json<WorkshopAction>(new SetLocks(false, ["toll"])),
            Room.Json<WorkshopAction>(new Join("ACDEFG", "x", Secret.Hash("x"), Role.Press, null)),
        ];
        string[] parts = ["null", "\"\"", "[", "]", "{", "}", ",", "1e999", "-1", "\"x\"", "[null]", "\\ud800"];
        var random = new Random(5);
        int sent = 0;
        for (int mutant = 0; mutant < 2_000; mutant++)
        {
            string json = good[random.Next(good.Length)];
            int at = random.Next(json.Length);
            json = json.Remove(at, Math.Min(random.Next(8), json.Length - at))
                .Insert(at, parts[random.Next(parts.Length)]);
            if (Parsed(json) is not { } action)
                continue;
            sent++;
            hall.Clock.Advance(TimeSpan.FromSeconds(1));
            await hall.Act(random.Next(2) == 0 ? token : Room.Key, action);
        }
        Assert.InRange(sent, 20, 2_000);
        var state = await hall.State();
        await hall.Restart();
        Assert.Equal(Room.Json(state), Room.Json(await hall.State()));
    }

    private static Join Joining(string code, string seat) =>
        new(code, seat, Secret.Hash($"token of {seat}"), Role.Regulator, null);

    private static WorkshopAction? Parsed(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<WorkshopAction?>(json, WorkshopJson.Options);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            return null;
        }
    }
}
