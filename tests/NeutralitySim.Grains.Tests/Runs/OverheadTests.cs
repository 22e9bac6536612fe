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
    private const int Turns = 6;
    private const int Rounds = 5;
    private const int MostRounds = 5 * Rounds;
    private const double MostStart = 1.5;
    private const double MostOverhead = 0.08;

    // Of 25 values the eighth smallest lies above the median once in forty times (binomial, 25 and one half).
    private const int LowerRank = 7;

    [SkippableFact]
    public async Task An_experiment_on_the_embedded_silo_costs_little_more_than_in_process()
    {
        await Machine.SkipIfBusy();
        var experiment = Experiments.Load("us-2014", 1);
        using var host = await EmbeddedSilo.Start(null);
        var inProcess = new InProcessRunner();
        var costs = new List<double>();
        var watch = new Machine.Watch();
        // The first round until the compiler has done its best for both. A median near the bound is told from one above it by more rounds.
        for (int round = 0; round <= Rounds || (round <= MostRounds && Median(costs) > MostOverhead); round++)
        {
            // In turns, so that a machine that changes its pace changes it for both.
            var (without, with) = (0.0, 0.0);
            for (int turn = 0; turn < Turns; turn++)
            {
                without += Processor(inProcess, experiment);
                with += Processor(host.Runner, experiment);
            }

            output.WriteLine($"In-process {without:F2} s, embedded silo {with:F2} s: {with / without - 1:P1}");
            if (round > 0)
                costs.Add(with / without - 1);
        }

        if (Median(costs) <= MostOverhead)
            return;
        Machine.SkipIfDisturbed(watch);
        // Rounds that lie so far apart that the bound is within the median's 95 % interval tell neither way.
        double least = costs.Order().ElementAt(LowerRank);
        Skip.If(
            least <= MostOverhead,
            $"Grains cost {Median(costs):P1}, median of {costs.Count} rounds from {costs.Min():P1} to {costs.Max():P1}: at least {least:P1}, so that {MostOverhead:P0} could not be told."
        );
        Assert.Fail($"Grains cost {Median(costs):P1}, median of {costs.Count} rounds, and {least:P1} at least.");
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

        if (Median(starts) <= MostStart)
            return;
        // Others may have begun meanwhile.
        await Machine.SkipIfBusy();
        Assert.Fail($"A silo's start took {Median(starts):F2} s, median of {Rounds} rounds.");
    }

    private static double Median(List<double> rounds) => rounds.Order().ElementAt(rounds.Count / 2);

    private static double Processor(IRunner runner, Experiment experiment)
    {
        double before = Processor();
        Results.Of(runner, experiment);
        return Processor() - before;
    }

    private static double Processor() => Environment.CpuUsage.TotalTime.TotalSeconds;
}
