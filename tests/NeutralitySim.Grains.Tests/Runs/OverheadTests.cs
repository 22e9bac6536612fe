using NeutralitySim.Core.Runs;
using NeutralitySim.Tests.Shared;
using Xunit.Abstractions;

namespace NeutralitySim.Grains.Tests.Runs;

/// <summary>
/// What grains cost, as a ratio of this process's time on processors in one run. On a busy machine the same work takes more of it, at
/// one moment and not at the next.
/// </summary>
[Collection(Alone.Name)]
[Trait("Speed", "Slow")]
public sealed class OverheadTests(ITestOutputHelper output)
{
    private const int Rounds = 5;
    private const double MostStart = 1.5;
    private const double MostOverhead = 0.08;

    [SkippableFact]
    public async Task An_experiment_on_the_embedded_silo_costs_little_more_than_in_process()
    {
        await Machine.SkipIfBusy();
        var experiment = Experiments.Load("us-2014", 4);
        double before = Processor();
        using var host = await EmbeddedSilo.Start(null);
        double start = Processor() - before;
        output.WriteLine($"Silo start: {start:F2} s of processor time");
        var inProcess = new InProcessRunner();
        Processor(inProcess, experiment);
        Processor(host.Runner, experiment);

        var ratios = new List<double>();
        for (int round = 0; round < Rounds; round++)
        {
            double without = Processor(inProcess, experiment);
            double with = Processor(host.Runner, experiment);
            output.WriteLine(
                $"In-process {without:F2} s, embedded silo {with:F2} s of processor time: {with / without:F3}"
            );
            ratios.Add(with / without);
        }

        double median = ratios.Order().ElementAt(Rounds / 2) - 1;
        Assert.True(median <= MostOverhead, $"Grains cost {median:P1} at the median of {Rounds} rounds.");
        Assert.True(start <= MostStart, $"The silo's start took {start:F2} s of processor time.");
    }

    private static double Processor(IRunner runner, Experiment experiment)
    {
        double before = Processor();
        Results.Of(runner, experiment);
        return Processor() - before;
    }

    private static double Processor() => Environment.CpuUsage.TotalTime.TotalSeconds;
}
