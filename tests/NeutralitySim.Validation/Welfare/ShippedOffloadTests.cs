using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using Xunit.Abstractions;

namespace NeutralitySim.Validation.Welfare;

/// <summary>What a price inside or outside does to caches, in the shipped scenarios.</summary>
public sealed class ShippedOffloadTests(ITestOutputHelper output)
{
    /// <summary>Whoever pays for nothing that it brings inside and for all that stays outside brings at least as much inside; and the other way round.</summary>
    [Trait("Speed", "Slow")]
    [Theory]
    [InlineData("france-2019")]
    [InlineData("korea-2016")]
    public void A_toll_that_spares_caches_never_lowers_offload_and_one_on_hosting_never_raises_it(string scenario)
    {
        var world = Shipped.Load(scenario).Worlds[0];
        // In the last month: a sender that owes a toll changes its price and its way first, and its caches a month or two later.
        double Offload(Regime regime) =>
            new Simulation(world with { Regime = regime }, 0, 1)
                .Run()
                .Series.Last(p => p.Indicator == Indicators.OffloadRatio.Id && p.Entity == Entity.All)
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
