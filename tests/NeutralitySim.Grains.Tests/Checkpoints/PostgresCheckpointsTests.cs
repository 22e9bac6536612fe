using Npgsql;

namespace NeutralitySim.Grains.Tests.Checkpoints;

[Collection(PostgresCollection.Name)]
public sealed class PostgresCheckpointsTests(PostgresFixture postgres)
{
    [PostgresFact]
    public async Task Months_come_back_in_order_and_belong_to_their_run_and_cluster()
    {
        string database = await NewDatabase();
        await using var checkpoints = new PostgresCheckpoints(database, "a");
        await using var elsewhere = new PostgresCheckpoints(database, "b");
        Assert.Empty(await checkpoints.Read("run"));

        // Ten comes before two as text, and not here.
        foreach (int epoch in new[] { 10, 2, 0, 1 })
            await checkpoints.Write("run", epoch, [(byte)epoch, 0, 255]);
        await checkpoints.Write("another", 0, [7]);
        await elsewhere.Write("run", 0, [8]);
        await checkpoints.Write("run", 1, []);

        Assert.Equal(
            [
                [0, 0, 255],
                [],
                [2, 0, 255],
                [10, 0, 255],
            ],
            await checkpoints.Read("run")
        );

        await checkpoints.Clear("run");
        Assert.Empty(await checkpoints.Read("run"));
        Assert.Equal(
            [
                [7],
            ],
            await checkpoints.Read("another")
        );
        Assert.Equal(
            [
                [8],
            ],
            await elsewhere.Read("run")
        );
    }

    [PostgresFact]
    public async Task Restart_of_the_database_between_or_during_writes_is_not_noticed()
    {
        string database = await NewDatabase();
        await using var checkpoints = new PostgresCheckpoints(database, "a");
        // Leaves many connections in the pool, all of which the restart breaks.
        await Task.WhenAll(Enumerable.Range(0, 40).Select(run => checkpoints.Write($"run {run}", 0, [0])));
        await checkpoints.Write("run", 0, [0]);

        postgres.Restart();
        await checkpoints.Write("run", 1, [1]);

        postgres.Stop();
        var away = checkpoints.Write("run", 2, [2]);
        postgres.Start();
        await away;

        await using (var blocker = new NpgsqlConnection($"{database};Pooling=false"))
        {
            await blocker.OpenAsync();
            await new NpgsqlCommand("begin; lock table neutralitysim_checkpoint", blocker).ExecuteNonQueryAsync();
            var cut = checkpoints.Write("run", 3, [3]);
            postgres.Restart();
            await cut;
        }

        Assert.Equal(
            [
                [0],
                [1],
                [2],
                [3],
            ],
            await checkpoints.Read("run")
        );
    }

    [PostgresFact]
    public async Task Database_that_stays_away_or_refuses_ends_the_wait()
    {
        string database = await NewDatabase();
        await using var impatient = new PostgresCheckpoints(database, "a", patience: TimeSpan.FromSeconds(0.5));
        postgres.Stop();
        try
        {
            await Assert.ThrowsAsync<NpgsqlException>(() => impatient.Write("run", 0, [0]));
        }
        finally
        {
            postgres.Start();
        }

        // A minute's patience is not for what no waiting mends.
        await using var withoutTables = new PostgresCheckpoints(postgres.NewSchema(), "a");
        var refusal = await Assert
            .ThrowsAsync<PostgresException>(() => withoutTables.Read("run"))
            .WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(PostgresErrorCodes.UndefinedTable, refusal.SqlState);
    }

    private async Task<string> NewDatabase()
    {
        string database = postgres.NewSchema();
        await ClusterDatabase.Initialise(database);
        return database;
    }
}
