using System.Diagnostics;
using NeutralitySim.Core.Engine;
using Xunit.Abstractions;

namespace NeutralitySim.Grains.Tests.Runs;

/// <summary>
/// What grains cost, as a ratio of this process's time on processors in one run, so that a busy machine does not decide. No other
/// test may run beside it.
/// </summary>
[Collection(nameof(OverheadTests))]
[CollectionDefinition(nameof(OverheadTests), DisableParallelization = true)]
[Trait("Speed", "Slow")]
public sealed class OverheadTests(ITestOutputHelper output)
{
    private const int Rounds = 3;

    [Fact]
    public async Task An_experiment_on_the_embedded_silo_costs_at_most_a_tenth_more_than_in_process()
    {
        var experiment = Experiments.Load("us-2014", 4);
        long starting = Stopwatch.GetTimestamp();
        using var host = await EmbeddedSilo.Start(null);
        output.WriteLine($"Silo start: {Stopwatch.GetElapsedTime(starting).TotalSeconds:F2} s");
        var inProcess = new InProcessRunner();
        Processor(inProcess, experiment);
        Processor(host.Runner, experiment);

        double least = double.PositiveInfinity;
        for (int round = 0; round < Rounds; round++)
        {
            double without = Processor(inProcess, experiment);
            double with = Processor(host.Runner, experiment);
            output.WriteLine(
                $"In-process {without:F2} s, embedded silo {with:F2} s of processor time: {with / without:F3}"
            );
            least = Math.Min(least, with / without);
        }

        Assert.True(least <= 1.1, $"Grains cost {least - 1:P1} at the least of {Rounds} rounds.");
    }

    private static double Processor(IExperimentRunner runner, Experiment experiment)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        Results.Of(runner, experiment);
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}
