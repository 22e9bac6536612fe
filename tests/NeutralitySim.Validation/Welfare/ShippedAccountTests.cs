using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Welfare;
using NeutralitySim.Core.Worlds;
using Xunit.Abstractions;

namespace NeutralitySim.Validation.Welfare;

/// <summary>The shipped scenarios: who gains adds up in every month and pair of regimes, and signs are those that the model says hold.</summary>
public sealed class ShippedAccountTests(ITestOutputHelper output)
{
    public static TheoryData<string> Scenarios =>
        [
            "first-steps",
            "us-2014",
            "france-free-2018",
            "france-2019",
            "korea-2016",
            "incumbent-and-start-up",
            "fair-share-eu-2023",
            "france-port-tax-2026",
            "dt-meta-2024",
        ];

    private static Dictionary<string, RunResult> Runs(string scenario)
    {
        var experiment = Shipped.Load(scenario);
        return experiment.Worlds.ToDictionary(world => world.Regime.Id, world => new Simulation(world, 0, 1).Run());
    }

    [Trait("Speed", "Slow")]
    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Gains_of_all_actors_are_savings_less_dead_weight_in_every_month_and_pair_of_regimes(string scenario)
    {
        var runs = Runs(scenario);
        foreach (var (one, first) in runs)
        foreach (var (other, second) in runs)
        {
            var months = first.Welfare.Select(line => line.Month).Distinct().ToList();
            foreach (int month in months)
            {
                var gains = WelfareDifference.Between(
                    first.Welfare.Where(line => line.Month == month),
                    second.Welfare.Where(line => line.Month == month)
                );
                Assert.True(gains.RelativeGap <= 1e-9, $"{one} → {other}, month {month}: {gains.RelativeGap}");
                if (one == other)
                    Assert.All(gains.Actors.Values, gain => Assert.Equal(0, gain));
            }

            var whole = WelfareDifference.Between(first.Welfare, second.Welfare);
            output.WriteLine(
                $"{one} → {other}: all {whole.Total:F0} = savings {whole.Savings:F0} − dead weight {whole.DeadWeight:F0}"
            );
        }
    }

    /// <summary>A rule whose fee is nothing is no rule: the same in every digit.</summary>
    [Trait("Speed", "Slow")]
    [Theory]
    [InlineData("us-2014")]
    [InlineData("korea-2016")]
    public void A_toll_of_nothing_changes_nothing(string scenario)
    {
        var world = Shipped.Load(scenario).Worlds[0];
        var free = new Toll(new Fee(FeeBasis.Percentile95, 0), 0, false, true, true);
        var before = new Simulation(world, 0, 1).Run();
        var after = new Simulation(world with { Regime = world.Regime with { Toll = free } }, 0, 1).Run();
        Assert.All(
            WelfareDifference.Between(before.Welfare, after.Welfare).Actors.Values,
            gain => Assert.Equal(0, gain)
        );
        Assert.Equal(before.Indicators, after.Indicators);
    }

    /// <summary>Whoever pays for nothing that it brings inside and for all that stays outside brings at least as much inside; and the other way round.</summary>
    [Trait("Speed", "Slow")]
    [Theory]
    [InlineData("france-2019")]
    [InlineData("korea-2016")]
    public void A_toll_that_spares_caches_never_lowers_offload_and_one_on_hosting_never_raises_it(string scenario)
    {
        var world = Shipped.Load(scenario).Worlds[0];
        double Offload(Regime regime) =>
            new Simulation(world with { Regime = regime }, 0, 1)
                .Run()
                .Indicators.Single(v => v.Indicator == Indicators.OffloadRatio.Id && v.Entity == Entity.All)
                .Value;

        double neutral = Offload(world.Regime);
        var toll = new Toll(new Fee(FeeBasis.Percentile95, 0.5), 0, false, true, false);
        double tolled = Offload(world.Regime with { Toll = toll });
        double hosted = Offload(
            world.Regime with
            {
                Caches = world.Regime.Caches with { FeePerApplianceMonth = 5000 },
            }
        );
        output.WriteLine($"Offload: neutral {neutral:P1}, tolled outside {tolled:P1}, hosting at a price {hosted:P1}");
        Assert.True(neutral > 0);
        Assert.True(tolled >= neutral - 1e-3);
        Assert.True(hosted <= neutral + 1e-3);
        Assert.True(hosted < neutral);
    }
}
