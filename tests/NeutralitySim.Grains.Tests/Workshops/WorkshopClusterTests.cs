using System.Diagnostics;
using NeutralitySim.Grains.Tests.Runs;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Challenges;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Seats;
using NeutralitySim.Workshop.Tests;
using NeutralitySim.Workshop.Views;
using Xunit.Abstractions;

namespace NeutralitySim.Grains.Tests.Workshops;

/// <summary>Workshops in a cluster: all that is said goes over the wire, and silos come and go.</summary>
[Collection(PostgresCollection.Name)]
public sealed class WorkshopClusterTests(PostgresFixture postgres, ITestOutputHelper output)
{
    private static readonly Caller Facilitator = new(Room.Key, "here");

    [Fact]
    public async Task A_development_cluster_carries_workshops()
    {
        var settings = ClusterSettings.Parse($"development:{Ports.FreePair()}")!;
        using var silo = await Silo(settings);
        using var client = await ClusterConnection.Open(settings, null, default);
        await using var wall = await Meet(client);
        var caller = new Caller("token", "here");
        var doubt = new ChallengeAssumption("c", "a.b", "1", "2", "why");
        Assert.Equal(WorkshopOutcome.Done, (await client.Workshops.Act("w", caller, doubt)).Outcome);
        await wall.Until(w => w.Room.Challenges is [{ State: ChallengeState.Fragile }]);
        await silo.Stop();
    }

    [PostgresFact]
    [Trait("Speed", "Slow")]
    public async Task On_PostgreSQL_silos_are_killed_one_after_the_other_and_the_room_goes_on()
    {
        string database = postgres.NewSchema();
        await ClusterDatabase.Initialise(database);
        var silo = await SiloProcess.Start(database, "test");
        var settings = ClusterSettings.Parse(database)! with { Name = "test" };
        using var client = await ClusterConnection.Open(settings, null, default);
        await using var wall = await Meet(client);
        for (int kill = 1; kill <= 3; kill++)
        {
            int minutes = 10 * kill;
            Assert.True(await Answers(client, minutes));
            var next = await SiloProcess.Start(database, "test");
            silo.Kill();
            silo.Dispose();
            silo = next;
            long start = Stopwatch.GetTimestamp();
            await Waiting.Until(async () => (await State(client))?.Clock.Minutes == minutes);
            output.WriteLine($"answers after {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s");
            await Waiting.Until(() => Answers(client, minutes + 1));
            await wall.Until(w => w.Room.Step.Minutes == minutes + 1);
            output.WriteLine($"shows after {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s");
        }
        Assert.Equal("Zoë", (await client.Workshops.State("w"))!.Seats.Single().Name);
        silo.Dispose();
    }

    private static Task<WorkerSilo> Silo(ClusterSettings settings) =>
        WorkerSilo.Start(settings, null, default, new WorkshopHosting { Outcomes = new SteadyOutcomes() });

    private static async Task<bool> Answers(ClusterConnection client, int minutes)
    {
        try
        {
            var reply = await client.Workshops.Act("w", Facilitator, new SetMinutes(0, minutes));
            return reply.Outcome == WorkshopOutcome.Done;
        }
        catch (Exception cause) when (Faults.PassByThemselves(cause))
        {
            return false;
        }
    }

    private static async Task<WorkshopState?> State(ClusterConnection client)
    {
        try
        {
            return await client.Workshops.State("w");
        }
        catch (Exception cause) when (Faults.PassByThemselves(cause))
        {
            return null;
        }
    }

    private static async Task<Window> Meet(ClusterConnection client)
    {
        var now = DateTimeOffset.UtcNow;
        var opening = Room.Opened(Agenda.Of45) with { OpenedAt = now, DeleteAt = now.AddDays(1) };
        Assert.True(await client.Workshops.Open(opening));
        Assert.Equal("w", Assert.Single(await client.Workshops.Ids()));
        var joining = new Join("ACDEFG", "a", Secret.Hash("token"), Role.SmallIsp, "Zoë");
        var caller = new Caller("token", "here");
        Assert.Equal(WorkshopOutcome.Done, (await client.Workshops.Act("w", caller, joining)).Outcome);
        await using var seat = new Window((await client.Workshops.Watch("w", caller))!);
        var wall = new Window((await client.Workshops.Watch("w", new Caller(null, "here")))!);
        await seat.Until(w => w.Own<SeatView>() is { Name: "Zoë", Role: Role.SmallIsp });
        Assert.Equal(Actor.Of("a"), await client.Workshops.Who("w", caller));
        var refused = await client.Workshops.Act("w", caller, new Pause());
        Assert.NotEqual(refused.Reason!.English, refused.Reason.In("fr"));
        return wall;
    }
}
