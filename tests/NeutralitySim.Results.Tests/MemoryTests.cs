using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Tests.Engine;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Results.Tests;

public sealed class MemoryTests : TemporaryFolder
{
    [Fact]
    public void Results_in_memory_answer_as_a_file_does_to_the_last_bit()
    {
        RunResult[] runs = [.. Sample.Runs(), SampleRun("tolled", 3), SampleRun("neutral", 3)];
        using var file = Sample.Store(Folder, runs);
        using var memory = ResultsStore.InMemory(Sample.Description);
        foreach (var run in runs.Reverse())
            memory.Append(run);

        AssertSame(file.Reader, memory.Reader);
        Assert.Equal(ResultsHash.Compute(file.Reader), ResultsHash.Compute(memory.Reader));
    }

    [Fact]
    public void Runs_may_be_kept_from_another_answer_and_are_stored_once()
    {
        using var store = ResultsStore.InMemory(Sample.Description);
        store.Append(Sample.Run("neutral", 0));
        Assert.Equal(1, store.Reader.Series("speed-index", Sample.Comcast)[1].Months[0].Estimate.Count);
        store.Append(Sample.Run("neutral", 1));
        Assert.Equal(2, store.Reader.Series("speed-index", Sample.Comcast)[1].Months[0].Estimate.Count);
        Assert.Equal(
            "memory: run neutral/1 was not stored; accepted: each run once.",
            Assert.Throws<ResultsException>(() => store.Append(Sample.Run("neutral", 1))).Message
        );
        Assert.Equal(["neutral/0", "neutral/1"], store.FinishedRuns().Select(run => run.ToString()));
    }

    [Fact]
    public void Runs_of_regimes_that_did_not_change_are_kept_and_only_the_others_run_again()
    {
        var neutral = RandomWorlds.Draw(3);
        var tolled = neutral with { Regime = neutral.Regime with { Id = "tolled" } };
        var experiment = new Experiment(
            Sample.Description with
            {
                Baseline = neutral.Regime.Id,
                Regimes = [new(neutral.Regime.Id, Text.Plain("Neutral")), new("tolled", Text.Plain("Tolled"))],
            },
            [neutral, tolled],
            7,
            1
        ).Recorded(RecordingDetail.Quick);
        using var all = Answer(experiment, []);
        using var half = Answer(experiment, [new Simulation(experiment.Worlds[0], 0, 7).Run()]);
        AssertSame(all.Reader, half.Reader);
    }

    private static ResultsStore Answer(Experiment experiment, IReadOnlyList<RunResult> known)
    {
        var store = ResultsStore.InMemory(experiment.Description);
        foreach (var run in known)
            store.Append(run);
        var todo = experiment with { Finished = known.Select(run => run.Key).ToHashSet() };
        Assert.Equal(2 - known.Count, todo.Runs().Count());
        new InProcessRunner().Run(todo, new EachRun(store.Append), CancellationToken.None);
        return store;
    }

    // A simulated run has sums over many lines, in which an order or a rounding would show.
    private static RunResult SampleRun(string regime, int replication) =>
        new Simulation(RandomWorlds.Draw(regime.Length), 0, 7).Run() with
        {
            Key = new RunKey(regime, replication),
        };

    private static void AssertSame(ResultsReader file, ResultsReader memory)
    {
        Assert.Equal(file.Runs, memory.Runs);
        foreach (string indicator in Indicators.Catalogue.Select(indicator => indicator.Id))
        {
            Assert.Equal(file.Entities(indicator), memory.Entities(indicator));
            foreach (var entity in file.Entities(indicator))
                AssertSame(file, memory, indicator, entity);
        }

        Assert.Equivalent(file.Comparison(), memory.Comparison(), strict: true);
        Assert.Equal(file.LedgerTotals(), memory.LedgerTotals());
        Assert.Equal(file.EmissionTotals(), memory.EmissionTotals());
        Assert.Equal(file.SciParts(), memory.SciParts());
        Assert.Equal(file.EmissionChannels(), memory.EmissionChannels());
        Assert.Equal(file.EmissionBands(), memory.EmissionBands());
        foreach (var run in file.Runs.Append(new RunKey("tolled", 99)))
        {
            Assert.Equal(file.Events(run), memory.Events(run));
            Assert.Equivalent(file.Decisions(run), memory.Decisions(run), strict: true);
        }
    }

    private static void AssertSame(ResultsReader file, ResultsReader memory, string indicator, Entity entity)
    {
        Assert.Equivalent(
            file.IndicatorValues(indicator, entity),
            memory.IndicatorValues(indicator, entity),
            strict: true
        );
        Assert.Equivalent(file.Series(indicator, entity), memory.Series(indicator, entity), strict: true);
        var kept = file.HourlyMonths(indicator).GetValueOrDefault(entity, []);
        Assert.Equal(kept, memory.HourlyMonths(indicator).GetValueOrDefault(entity, []));
        foreach (int month in kept)
            Assert.Equivalent(
                file.Hourly(indicator, month)[entity].Value,
                memory.Hourly(indicator, month)[entity].Value,
                strict: true
            );
    }
}
