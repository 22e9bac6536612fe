using NeutralitySim.Core.Runs;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Grains.Tests.Runs;

/// <summary>Silos in processes of their own, which find each other in PostgreSQL and keep their runs there.</summary>
[Collection(PostgresCollection.Name)]
[Trait("Speed", "Slow")]
public sealed class DatabaseClusterTests(PostgresFixture postgres)
{
    [PostgresFact]
    public async Task A_silo_killed_and_the_database_restarted_in_mid_run_change_no_byte()
    {
        string database = postgres.NewSchema();
        await ClusterDatabase.Initialise(database, CancellationToken.None);
        // Any silo may die here, the one that came first too.
        using var first = await SiloProcess.Start(database, "test");
        using var second = await SiloProcess.Start(database, "test");
        using var client = await ClusterConnection.Open(
            ClusterSettings.Parse(database)! with
            {
                Name = "test",
            },
            null,
            CancellationToken.None
        );
        var experiment = Experiments.Load("us-2014", 3);
        int months = experiment.Runs().Count() * experiment.Worlds[0].Calendar.Months;
        var running = Task.Run(() =>
            Results.Of(
                client.Runner,
                experiment,
                reported =>
                {
                    // From another thread, so that the client is just then waiting for an answer.
                    if (reported == months / 4)
                        _ = Task.Run(first.Kill);
                    if (reported == months / 2)
                        postgres.Restart();
                }
            )
        );
        var results = await running.WaitAsync(Patience.Longest);
        Results.Of(new InProcessRunner(), experiment).AssertEqual(results);
    }
}
