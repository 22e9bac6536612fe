using NeutralitySim.Core.Runs;

namespace NeutralitySim.Grains.Tests.Runs;

/// <summary>Silos in processes of their own, without a database.</summary>
[Trait("Speed", "Slow")]
public sealed class DevelopmentClusterTests
{
    [Fact]
    public async Task Every_shipped_scenario_gives_the_same_bytes_on_three_silos()
    {
        await using var cluster = await DevelopmentCluster.Start(3);
        foreach (string id in Experiments.Ids())
        {
            var experiment = Experiments.Load(id, 1);
            Results.Of(new InProcessRunner(), experiment).AssertEqual(Results.Of(cluster.Client.Runner, experiment));
        }
    }

    [Fact]
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

    [Fact]
    public async Task A_silo_that_was_taken_for_dead_leaves_with_a_sentence()
    {
        await using var cluster = await DevelopmentCluster.Start(2);
        var experiment = Experiments.Load("us-2014", 1);
        var results = Results.Of(
            cluster.Client.Runner,
            experiment,
            reported =>
            {
                if (reported == 1)
                    cluster.Silos[1].Freeze();
            }
        );
        // Half of the runs were there: they can only be finished because they went on elsewhere.
        Results.Of(new InProcessRunner(), experiment).AssertEqual(results);

        cluster.Silos[1].Thaw();
        var (code, errors) = await cluster.Silos[1].End();

        Assert.Equal(1, code);
        Assert.Matches(
            "^This silo was cut off from its cluster, where runs go on without it; start it again to have it help: .+\n$",
            errors
        );
    }
}
