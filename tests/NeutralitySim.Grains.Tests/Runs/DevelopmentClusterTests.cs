using NeutralitySim.Core.Engine;

namespace NeutralitySim.Grains.Tests.Runs;

/// <summary>Silos in processes of their own, without a database.</summary>
public sealed class DevelopmentClusterTests
{
    [OrleansFact]
    public async Task Every_shipped_scenario_gives_the_same_bytes_on_three_silos()
    {
        await using var cluster = await DevelopmentCluster.Start(3);
        foreach (string id in Experiments.Ids())
        {
            var experiment = Experiments.Load(id, 1);
            Results.Of(new InProcessRunner(), experiment).AssertEqual(Results.Of(cluster.Client.Runner, experiment));
        }
    }

    [OrleansFact]
    public async Task A_silo_killed_in_mid_run_and_one_that_joins_change_no_byte()
    {
        await using var cluster = await DevelopmentCluster.Start(3);
        var experiment = Experiments.Load("us-2014", 3);
        int months = experiment.Runs().Count() * experiment.Worlds[0].Calendar.Months;
        Task? joining = null;
        var results = Results.Of(
            cluster.Client.Runner,
            experiment,
            reported =>
            {
                if (reported == months / 4)
                    cluster.Silos[1].Kill();
                if (reported == months / 2)
                    joining = cluster.Join();
            }
        );
        await joining!;
        Results.Of(new InProcessRunner(), experiment).AssertEqual(results);
    }
}
