using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using Orleans.Runtime;

namespace NeutralitySim.Grains.Tests.Runs;

/// <summary>A run whose grain is lost after it has handed over a month, and before it has saved it.</summary>
public sealed class LostRunTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Trait("Speed", "Slow")]
    public async Task It_goes_on_with_the_next_month_to_the_same_end_with_its_checkpoint_or_without(bool isKept)
    {
        var experiment = Experiments.Load("us-2014", 1);
        var world = experiment.Worlds[0];
        var run = new RunKey(world.Regime.Id, 0);
        using var silo = SiloConfiguration.Host(silo =>
        {
            silo.UseLocalhostClustering(Ports.Free(), gatewayPort: 0).AddSimulation(null);
            if (isKept)
                silo.KeepInMemory();
        });
        await silo.StartAsync();
        var grains = silo.Services.GetRequiredService<IGrainFactory>();
        await grains.GetGrain<IWorldGrain>("world").Put(world);
        var grain = grains.GetGrain<IRunGrain>(new GrainKey("world", experiment.Seed, run, "id").ToString());
        var management = grains.GetGrain<IManagementGrain>(0);

        var months = new List<MonthRecord>();
        while (months.Count < world.Calendar.Months)
        {
            await foreach (var news in grain.Months(months.Count - 1).WithBatchSize(1))
                if (news.Month is { } month)
                {
                    months.Add(month);
                    if (months.Count % 7 == 0)
                        break;
                }

            await management.ForceActivationCollection(TimeSpan.Zero);
        }

        Assert.Equal(Enumerable.Range(0, months.Count), months.Select(month => month.Month));
        Assert.Equal(
            JsonSerializer.Serialize(new Simulation(world, 0, experiment.Seed).Run(), CoreJson.Options),
            JsonSerializer.Serialize(ResultAssembly.Of(world, run, months), CoreJson.Options)
        );
    }
}
