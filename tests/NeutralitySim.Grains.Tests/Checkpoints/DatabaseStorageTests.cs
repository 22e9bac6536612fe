using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Orleans.Configuration;
using Orleans.Runtime;
using Orleans.Storage;

namespace NeutralitySim.Grains.Tests.Checkpoints;

/// <summary>Orleans' storage on the table and queries of this project.</summary>
[Collection(PostgresCollection.Name)]
public sealed class DatabaseStorageTests(PostgresFixture postgres)
{
    [PostgresFact]
    public async Task What_is_kept_comes_back_and_belongs_to_its_run_and_cluster()
    {
        string database = await NewDatabase();
        using var here = await Silo(database, "a");
        using var elsewhere = await Silo(database, "b");
        Assert.False((await Read(here, "run")).RecordExists);

        var run = Of(1.5);
        await Write(here, "run", run);
        run.State!.Value = double.NaN;
        await Write(here, "run", run);
        await Write(here, "another", Of(7));
        await Write(elsewhere, "run", Of(8));
        Assert.Equal(double.NaN, (await Read(here, "run")).State!.Value);

        await Clear(here, "run", run);
        Assert.False((await Read(here, "run")).RecordExists);
        // It may have been carried out before, unheard of.
        await Clear(here, "run", run);
        await Clear(here, "never kept", Of(0));
        Assert.Equal(7, (await Read(here, "another")).State!.Value);
        Assert.Equal(8, (await Read(elsewhere, "run")).State!.Value);
    }

    [PostgresFact]
    public async Task A_write_does_not_ask_what_it_replaces()
    {
        using var silo = await Silo(await NewDatabase(), "a");
        var run = Of(1);
        await Write(silo, "run", run);
        await Write(silo, "run", run);
        // Another that takes itself for the owner, knowing nothing; then the first, whose version is an old one.
        await Write(silo, "run", Of(2));
        await Write(silo, "run", Of(3));
        run.State!.Value = 4;
        await Write(silo, "run", run);
        Assert.Equal(4, (await Read(silo, "run")).State!.Value);
    }

    [PostgresFact]
    [Trait("Speed", "Slow")]
    public async Task Restart_of_the_database_between_or_during_writes_is_not_noticed()
    {
        string database = await NewDatabase();
        using var silo = await Silo(database, "a");
        // Leaves many connections in the pool, all of which the restart breaks.
        await Task.WhenAll(Enumerable.Range(0, 40).Select(run => Write(silo, $"run {run}", Of(run))));
        var kept = Of(0);
        await Write(silo, "run", kept);

        postgres.Restart();
        kept.State!.Value = 1;
        await Write(silo, "run", kept);
        Assert.Equal(1, (await Read(silo, "run")).State!.Value);

        postgres.Stop();
        kept.State.Value = 2;
        var away = Write(silo, "run", kept);
        postgres.Start();
        await away;
        Assert.Equal(2, (await Read(silo, "run")).State!.Value);

        await using (var blocker = new NpgsqlConnection($"{database};Pooling=false"))
        {
            await blocker.OpenAsync();
            await new NpgsqlCommand("begin; lock table neutralitysim_run", blocker).ExecuteNonQueryAsync();
            kept.State.Value = 3;
            var cut = Write(silo, "run", kept);
            postgres.Restart();
            await cut;
        }

        Assert.Equal(3, (await Read(silo, "run")).State!.Value);
    }

    [PostgresFact]
    public async Task Database_that_stays_away_or_refuses_ends_the_wait()
    {
        string database = await NewDatabase();
        using var silo = await Silo(database, "a");
        var storage = silo.Services.GetRequiredKeyedService<IGrainStorage>(Grains.Checkpoints.Database);
        var impatient = new PatientStorage(storage, patience: TimeSpan.FromSeconds(0.5));
        postgres.Stop();
        try
        {
            await Assert.ThrowsAnyAsync<DbException>(() => impatient.WriteStateAsync("run", Id("run"), Of(0)));
        }
        finally
        {
            postgres.Start();
        }

        // A minute's patience is not for what no waiting mends.
        await using var source = NpgsqlDataSource.Create(database);
        await source.CreateCommand("drop table neutralitysim_run").ExecuteNonQueryAsync();
        var refusal = await Assert
            .ThrowsAsync<PostgresException>(() => Read(silo, "run"))
            .WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(PostgresErrorCodes.UndefinedTable, refusal.SqlState);
    }

    private async Task<string> NewDatabase()
    {
        string database = postgres.NewSchema();
        await ClusterDatabase.Initialise(database);
        return database;
    }

    private static async Task<IHost> Silo(string database, string cluster)
    {
        var host = SiloConfiguration.Host(silo =>
        {
            silo.UseLocalhostClustering(Ports.Free(), gatewayPort: 0);
            silo.Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (cluster, cluster));
            silo.KeepInDatabase(database);
        });
        await host.StartAsync();
        return host;
    }

    private static GrainState<Sample> Of(double value) => new(new Sample { Value = value });

    private static GrainId Id(string run) => GrainId.Create("run", run);

    private static IGrainStorage Storage(IHost silo) =>
        silo.Services.GetRequiredKeyedService<IGrainStorage>(Grains.Checkpoints.Store);

    private static Task Write(IHost silo, string run, GrainState<Sample> state) =>
        Storage(silo).WriteStateAsync("run", Id(run), state);

    private static Task Clear(IHost silo, string run, GrainState<Sample> state) =>
        Storage(silo).ClearStateAsync("run", Id(run), state);

    private static async Task<GrainState<Sample>> Read(IHost silo, string run)
    {
        var state = new GrainState<Sample>();
        await Storage(silo).ReadStateAsync("run", Id(run), state);
        return state;
    }

    private sealed class Sample
    {
        public double Value { get; set; }
    }
}
