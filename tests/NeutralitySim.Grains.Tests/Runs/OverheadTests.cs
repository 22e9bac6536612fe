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
    private const int Replications = 12;
    private const int WarmUp = 2;
    private const int Rounds = 5;
    private const double MostStart = 1.5;
    private const double MostOverhead = 0.08;

    [SkippableFact]
    public async Task An_experiment_on_the_embedded_silo_costs_little_more_than_in_process()
    {
        await Machine.SkipIfBusy();
        var experiment = Experiments.Load("us-2014", Replications);
        using var host = await EmbeddedSilo.Start(null);
        var inProcess = new InProcessRunner();
        // Until the compiler has done its best for both.
        for (int round = 0; round < WarmUp; round++)
        {
            Processor(inProcess, experiment);
            Processor(host.Runner, experiment);
        }

        var (without, with) = (new List<double>(), new List<double>());
        for (int round = 0; round < Rounds; round++)
        {
            without.Add(Processor(inProcess, experiment));
            with.Add(Processor(host.Runner, experiment));
            output.WriteLine($"In-process {without[^1]:F2} s, embedded silo {with[^1]:F2} s of processor time");
        }

        double cost = Median(with) / Median(without) - 1;
        output.WriteLine($"Grains cost {cost:P1}");
        Assert.True(cost <= MostOverhead, $"Grains cost {cost:P1}, medians of {Rounds} rounds.");
    }

    // In processes of their own, because a start is dear only while nothing has run yet; the program's own start is part of it.
    [SkippableFact]
    public async Task A_silo_starts_in_a_second_and_a_half_of_processor_time()
    {
        await Machine.SkipIfBusy();
        var starts = new List<double>();
        for (int round = 0; round < Rounds; round++)
        {
            using var silo = await SiloProcess.Start($"development:{Ports.FreePair()}", $"start-{round}");
            starts.Add(silo.ProcessorSeconds / Machine.Slowness());
            output.WriteLine($"A silo that has joined: {starts[^1]:F2} s of processor time");
        }

        double start = Median(starts);
        Assert.True(start <= MostStart, $"A silo's start took {start:F2} s, median of {Rounds} rounds.");
    }

    private static double Median(IEnumerable<double> rounds) => rounds.Order().ElementAt(Rounds / 2);

    private static double Processor(IRunner runner, Experiment experiment)
    {
        double before = Processor();
        Results.Of(runner, experiment);
        return Processor() - before;
    }

    private static double Processor() => Environment.CpuUsage.TotalTime.TotalSeconds;
}
