using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NeutralitySim.Workshop;
using NeutralitySim.Workshop.Access;
using NeutralitySim.Workshop.Actions;
using NeutralitySim.Workshop.Opening;
using NeutralitySim.Workshop.Tests;
using Orleans.Runtime;
using Orleans.Storage;

namespace NeutralitySim.Grains.Tests.Workshops;

/// <summary>Journals on both databases.</summary>
[Collection(PostgresCollection.Name)]
public sealed class WorkshopJournalTests(PostgresFixture postgres) : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"neutralitysim-journal-{Guid.NewGuid():N}");

    [Fact]
    public async Task On_SQLite_a_journal_comes_back_and_refuses_a_second_writer()
    {
        using var silo = await Silo(builder => builder.KeepWorkshopsInFile(Path.Combine(_folder, "workshops.db")));
        await CheckJournal(silo);
    }

    [PostgresFact]
    public async Task On_PostgreSQL_a_journal_comes_back_and_refuses_a_second_writer()
    {
        string database = postgres.NewSchema();
        await ClusterDatabase.Initialise(database);
        using var silo = await Silo(builder => builder.KeepWorkshopsInDatabase(database));
        await CheckJournal(silo);
    }

    [Fact]
    public Task A_write_that_fails_fails_all_that_wait_for_it_and_what_comes_after() =>
        // One turn at a time, as in a grain.
        Task
            .Factory.StartNew(
                FailingWrite,
                CancellationToken.None,
                TaskCreationOptions.None,
                new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler
            )
            .Unwrap();

    private static async Task FailingWrite()
    {
        var storage = new Failing();
        var state = WorkshopRules.Open(Room.Opened(Agenda.Of45));
        var journal = new WorkshopJournal(storage, "w", null);
        await journal.BeginAnew(state);
        var workshop = new DurableWorkshop(journal, state);
        await workshop.Do(Actor.Facilitator, new WriteNotes("1"), Room.Noon);
        int writes = storage.Writes;
        // One row for all that come while one is written.
        await Task.WhenAll(
            Enumerable.Range(2, 40).Select(n => workshop.Do(Actor.Facilitator, new WriteNotes($"{n}"), Room.Noon))
        );
        Assert.InRange(storage.Writes - writes, 1, 3);
        storage.Fails = true;
        var one = workshop.Do(Actor.Facilitator, new WriteNotes("lost"), Room.Noon);
        var again = workshop.Do(Actor.Facilitator, new WriteNotes("lost"), Room.Noon);
        await Assert.ThrowsAsync<IOException>(() => one);
        await Assert.ThrowsAsync<IOException>(() => again);
        storage.Fails = false;
        await Assert.ThrowsAsync<IOException>(() => workshop.Do(Actor.Facilitator, new WriteNotes("2"), Room.Noon));
        Assert.Equal("41", workshop.Durable.Notes);
    }

    private static async Task CheckJournal(IHost silo)
    {
        var storage = silo.Services.GetRequiredKeyedService<IGrainStorage>(WorkshopStorage.Store);
        // An id that a storage could take for a number.
        WorkshopJournal Journal() => new(storage, "00ff00ff00ff00ff00ff00ff00ff00ff", null);
        var room = new Room(Agenda.Of45);
        var first = Journal();
        Assert.Null(await first.Load());
        await first.BeginAnew(room.State);
        await Assert.ThrowsAsync<InconsistentStateException>(() => Journal().BeginAnew(room.State));
        for (int seat = 0; seat < 5; seat++)
        {
            room.Seat($"s{seat}", name: "Ünï");
            await first.Append([room.Journal[^1]]);
        }
        var second = Journal();
        Assert.Equal(Room.Json(room.State), Room.Json(await second.Load()));

        // The second one goes on; the first, which does not know, is refused, also after rows were emptied.
        room.Seat("t");
        await second.Append([room.Journal[^1]]);
        await Assert.ThrowsAsync<InconsistentStateException>(() => first.Append([room.Journal[^1]]));
        await second.BeginAnew(room.State);
        await Assert.ThrowsAsync<InconsistentStateException>(() => first.Append([room.Journal[^1]]));
        await Assert.ThrowsAsync<InconsistentStateException>(() => first.BeginAnew(room.State));
        room.Seat("u");
        await second.Append([room.Journal[^1]]);
        Assert.Equal(Room.Json(room.State), Room.Json(await Journal().Load()));
    }

    private static async Task<IHost> Silo(Action<Orleans.Hosting.ISiloBuilder> keep)
    {
        var host = SiloConfiguration.Host(silo =>
        {
            Orleans.Hosting.CoreHostingExtensions.UseLocalhostClustering(silo, Ports.Free(), gatewayPort: 0);
            keep(silo);
        });
        await host.StartAsync();
        return host;
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    private sealed class Failing : IGrainStorage
    {
        public bool Fails { get; set; }

        public int Writes { get; private set; }

        public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
            Task.CompletedTask;

        public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
        {
            await Task.Yield();
            Writes++;
            if (Fails)
                throw new IOException("disk full");
        }

        public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
            Task.CompletedTask;
    }
}
