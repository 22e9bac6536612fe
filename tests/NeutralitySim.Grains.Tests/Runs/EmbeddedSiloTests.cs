using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Grains.Tests.Runs;

public sealed class EmbeddedSiloTests
{
    public static TheoryData<string> Scenarios() => [.. Experiments.Ids()];

    [Trait("Speed", "Slow")]
    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Every_shipped_scenario_gives_the_same_bytes_as_in_process(string id)
    {
        var experiment = Experiments.Load(id, 2);
        using var host = await EmbeddedSilo.Start(null);
        Results.Of(new InProcessRunner(), experiment).AssertEqual(Results.Of(host.Runner, experiment));
    }

    [Fact]
    public async Task A_run_that_breaks_a_law_fails_alone_and_says_which_where_and_when()
    {
        var experiment = Experiments.Load("first-steps", 2);
        var good = experiment.Worlds[0];
        var broken = experiment.Worlds[1] with
        {
            Emissions = good.Emissions with { DeviceWatts = [double.NaN, 22, 4, 1.1] },
        };
        using var host = await EmbeddedSilo.Start(null);
        var results = Results.Of(host.Runner, experiment with { Worlds = [good, broken] });

        Assert.Equal([new RunKey(good.Regime.Id, 0), new RunKey(good.Regime.Id, 1)], results.Hashes.Keys);
        Assert.Equal(2, results.Failures.Count);
        Assert.All(
            results.Failures,
            f =>
                Assert.StartsWith(
                    $"{broken.Id} {f.Run} {broken.Calendar.Label(0)} ",
                    f.Message.English,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task An_exception_of_the_core_fails_the_run_with_scenario_run_and_month_in_the_message()
    {
        var experiment = Experiments.Load("first-steps", 1);
        var poisoned = experiment.Worlds[0] with { Demand = new DemandSettings(true, double.NaN, 0.5) };
        poisoned = poisoned with
        {
            Isps = [poisoned.Isps[0] with { RetailPricePerMonth = double.NegativeInfinity }, .. poisoned.Isps.Skip(1)],
        };
        using var host = await EmbeddedSilo.Start(null);
        var results = Results.Of(host.Runner, experiment with { Worlds = [poisoned] });
        var failure = Assert.Single(results.Failures);
        Assert.StartsWith(
            $"{poisoned.Id} {failure.Run} {poisoned.Calendar.Label(0)}: ",
            failure.Message.English,
            StringComparison.Ordinal
        );
        Assert.Equal(
            Results.Of(new InProcessRunner(), experiment with { Worlds = [poisoned] }).Failures,
            results.Failures
        );
    }

    [Fact]
    public async Task Every_entity_gets_one_message_a_month_and_one_that_it_may_go()
    {
        var experiment = Experiments.Load("france-2019", 1);
        var world = experiment.Worlds[0];
        var messages = new ConcurrentDictionary<string, int>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == "neutralitysim.messages")
                listener.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>(
            (_, count, tags, _) =>
                messages.AddOrUpdate((string)tags[0].Value!, (int)count, (_, all) => all + (int)count)
        );
        listener.Start();
        using var host = await EmbeddedSilo.Start(new DeafProbe());
        Results.Of(host.Runner, experiment with { Worlds = [world] });

        int months = world.Calendar.Months;
        int providers = world.Providers.Count(p => p.Size != Core.Worlds.ProviderSize.Background);
        int each = months + 1;
        Assert.Equal(each, messages["run"]);
        Assert.Equal(each * world.Isps.Count, messages["isp"]);
        Assert.Equal(each * world.Isps.Sum(i => i.Cohorts.Count), messages["cohort"]);
        Assert.Equal(each * world.Isps.Sum(i => i.CacheSites.Count), messages["cache-site"]);
        // Providers have nothing to answer before the first month, and those that have left answer no more.
        Assert.InRange(messages["provider"] - world.Providers.Count, 1, (months - 1) * providers);
    }

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Cancelling_keeps_what_is_finished_and_returns()
    {
        var experiment = Experiments.Load("first-steps", 50);
        using var host = await EmbeddedSilo.Start(null);
        using var cancellation = new CancellationTokenSource();
        int months = experiment.Worlds[0].Calendar.Months;
        var results = new Results(reported =>
        {
            if (reported > 10 * months)
                cancellation.Cancel();
        });
        host.Runner.Run(experiment, results, cancellation.Token);
        Assert.InRange(results.Hashes.Count, 1, experiment.Runs().Count() - 1);
    }

    private sealed class DeafProbe : IEngineProbe
    {
        public IDisposable? Begin(EngineStage stage) => null;

        public void Measured(string scenario, RunKey run, IspLayout layout, TrafficMonth outcome) { }
    }
}
