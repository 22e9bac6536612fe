using System.Collections.Concurrent;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Rounds;
using NeutralitySim.Workshop.Tests;

namespace NeutralitySim.Grains.Tests.Workshops;

/// <summary>What was acknowledged is there, whenever the program was killed.</summary>
public sealed class WorkshopKillTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_workshop_that_is_killed_again_and_again_is_the_one_of_the_rules(int seed)
    {
        var twin = new Room(Agenda.Of90, groups: 2, isBlind: true);
        await using var hall = await Hall.Open(opening: twin.Opening);
        var anybody = new RandomWorkshop(twin, (ulong)seed);
        var kills = new Random(seed);
        for (int done = 0; done < 300; done++)
        {
            hall.Clock.Advance(TimeSpan.FromSeconds(1));
            twin.Now = hall.Clock.GetUtcNow();
            var (by, action) = anybody.Next();
            if (!CanBeSent(by, action))
                continue;
            bool counts = twin.Try(by, action) is NeutralitySim.Workshop.Decision.Accepted;
            var reply =
                by.Kind == ActorKind.Program
                    ? await hall.Grain.Record((ProgramAction)action)
                    : await hall.Act(SecretOf(by), action);
            Assert.Equal(counts, reply.Outcome == WorkshopOutcome.Done);
            if (kills.Next(25) == 0)
                await hall.Restart();
        }
        await hall.Restart();
        Assert.Equal(Room.Json(twin.State), Room.Json(await hall.State()));
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Of_a_hundred_kills_in_the_middle_of_a_vote_none_loses_what_was_acknowledged()
    {
        await using var hall = await Hall.Open();
        string[] tokens = [.. await Task.WhenAll(Enumerable.Range(0, 24).Select(seat => hall.Join($"s{seat}")))];
        await hall.To(StepKind.Propose);
        await hall.Do(tokens[0], new Propose("p", [new LeverValue("toll", "3")], ""));
        string proposal = (await hall.State()).Round!.Proposals[0].Id;
        await hall.To(StepKind.Vote);
        int answered = 0;
        for (int kill = 0; kill < 100; kill++)
        {
            hall.Clock.Advance(TimeSpan.FromSeconds(10));
            // Each votes otherwise than the time before.
            var expected = kill % 2 == 0 ? new[] { proposal } : [];
            var acknowledged = new ConcurrentBag<int>();
            using var some = new SemaphoreSlim(0);
            var votes = tokens.Select(
                (token, seat) => Task.Run(() => Vote(hall, token, seat, kill, expected, acknowledged, some))
            );
            var all = Task.WhenAll(votes);
            for (int waited = 0; waited < kill % tokens.Length; waited++)
                await some.WaitAsync();
            hall.Kill();
            await hall.Start();
            int[] sure = [.. acknowledged];
            answered += sure.Length;
            var ballots = (await hall.State()).Round!.Ballots;
            foreach (int seat in sure)
                Assert.Equal(expected, ballots.Find(ballot => ballot.Seat == $"s{seat}")!.Approved);
            await all;
        }
        Assert.InRange(answered, 500, 2400);
    }

    private static async Task Vote(
        Hall hall,
        string token,
        int seat,
        int kill,
        string[] approved,
        ConcurrentBag<int> acknowledged,
        SemaphoreSlim some
    )
    {
        try
        {
            var reply = await hall.Act(token, new Vote($"v{kill}", [.. approved])).WaitAsync(TimeSpan.FromSeconds(2));
            if (reply.Outcome == WorkshopOutcome.Done)
                acknowledged.Add(seat);
        }
        catch (Exception)
        {
            // Not known, so not promised.
        }
        finally
        {
            some.Release();
        }
    }

    // Nobody can have the secret of a seat that is not there, and only the program is the program.
    private static bool CanBeSent(Actor by, WorkshopAction action) =>
        by.Seat is not "nobody"
        && by.Seat?.StartsWith("bot-", StringComparison.Ordinal) is not true
        && (by.Kind == ActorKind.Program) == (action is ProgramAction)
        && (action is Join) == (by.Kind == ActorKind.Newcomer);

    private static string? SecretOf(Actor by) =>
        by.Kind switch
        {
            ActorKind.Facilitator => Room.Key,
            ActorKind.Seat => $"token {by.Seat![1..]}",
            _ => null,
        };
}
