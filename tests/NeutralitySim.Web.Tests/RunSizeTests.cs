using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios;
using NeutralitySim.Tests.Shared;
using NeutralitySim.Web.Answers;

namespace NeutralitySim.Web.Tests;

/// <summary>What a run is said to take, before and after it, is about what it takes.</summary>
[Collection(Alone.Name)]
public sealed class RunSizeTests
{
    private const int Rounds = 5;
    private const int MostLooks = 100;
    private const long Steady = 4096;

    [Theory]
    [InlineData("first-steps")]
    [InlineData("us-2014")]
    [InlineData("france-2019")]
    [Trait("Speed", "Slow")]
    public void Sizes_said_are_near_sizes_taken(string scenario)
    {
        var experiment = ScenarioLoader
            .Load(TestServer.Scenario(scenario), new ScenarioLoadOptions { Replications = 1 })
            .Experiment!.Recorded(RecordingDetail.Quick);
        // What servers of earlier tests leave may be collected in one round; the middle one counts.
        var rounds = Enumerable
            .Range(0, Rounds)
            .Select(_ => Measure(experiment))
            .OrderBy(round => round.Taken)
            .ToArray();
        var (taken, kept) = rounds[Rounds / 2];
        long said = RunSize.Of(experiment);
        Console.WriteLine($"{scenario}: said before {said >> 10} kB, kept {kept >> 10} kB, taken {taken >> 10} kB");
        Assert.InRange(kept, taken / 2, 2 * taken);
        Assert.InRange(said, kept, 20 * kept);
    }

    private static (long Taken, long Kept) Measure(Experiment experiment)
    {
        long before = Settled();
        RunResult[] results = [.. experiment.Worlds.Select(world => new Simulation(world, 0, experiment.Seed).Run())];
        return (Settled() - before, results.Sum(RunSize.Of));
    }

    // Memory once what servers of earlier tests leave has gone, on a busy machine too.
    private static long Settled()
    {
        long now = GC.GetTotalMemory(forceFullCollection: true);
        for (int look = 0; look < MostLooks; look++)
        {
            long before = now;
            GC.WaitForPendingFinalizers();
            now = GC.GetTotalMemory(forceFullCollection: true);
            if (Math.Abs(now - before) < Steady)
                break;
        }

        return now;
    }
}
