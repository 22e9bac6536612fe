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
    private const int MostRounds = 20;
    private const int Agreeing = 3;
    private const double Near = 0.05;
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
        var (taken, kept) = Agreed(experiment);
        long said = RunSize.Of(experiment);
        Console.WriteLine($"{scenario}: said before {said >> 10} kB, kept {kept >> 10} kB, taken {taken >> 10} kB");
        Assert.InRange(kept, taken / 2, 2 * taken);
        Assert.InRange(said, kept, 20 * kept);
    }

    // What servers of earlier tests leave is collected in some round or other, on a busy machine late: rounds in a row that agree count.
    private static (long Taken, long Kept) Agreed(Experiment experiment)
    {
        var rounds = new List<(long Taken, long Kept)>();
        while (rounds.Count < MostRounds)
        {
            rounds.Add(Measure(experiment));
            long[] last = [.. rounds.TakeLast(Agreeing).Select(round => round.Taken)];
            if (last.Length == Agreeing && last.Min() > 0 && last.Max() - last.Min() <= Near * last.Max())
                break;
        }

        return rounds[^1];
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
