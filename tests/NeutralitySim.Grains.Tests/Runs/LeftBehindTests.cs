using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Tests.Shared;
using Orleans.Runtime;

namespace NeutralitySim.Grains.Tests.Runs;

/// <summary>What a run leaves in its silo: nothing, whether it came to its end or was given up.</summary>
public sealed class LeftBehindTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_actor_and_no_world_outlives_its_run(bool isGivenUp)
    {
        var experiment = Experiments.Load("first-steps", 1);
        var world = experiment.Worlds[0];
        using var silo = SiloConfiguration.Host(silo =>
            silo.UseLocalhostClustering(Ports.Free(), gatewayPort: 0).AddSimulation(null)
        );
        await silo.StartAsync();
        var grains = silo.Services.GetRequiredService<IGrainFactory>();
        var runner = new OrleansRunner(grains, new ClusterLink(), _ => "world");
        using var cancellation = new CancellationTokenSource();
        var run = runner.Run(world, new RunKey(world.Regime.Id, 0), experiment.Seed, MonthEnded, cancellation.Token);
        if (isGivenUp)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        else
            await run;

        var management = grains.GetGrain<IManagementGrain>(0);
        using var limit = new CancellationTokenSource(Patience.Longest);
        while (await Kept(management) is { Length: > 0 } kept)
            Assert.False(limit.IsCancellationRequested, $"Left behind: {kept}");

        void MonthEnded(int month)
        {
            if (isGivenUp && month == 1)
                cancellation.Cancel();
        }
    }

    private static async Task<string> Kept(IManagementGrain management) =>
        string.Join(
            ", ",
            (await management.GetDetailedGrainStatistics())
                .Select(grain => grain.GrainId.ToString())
                .Where(id => !id.StartsWith("sys", StringComparison.Ordinal))
        );
}
