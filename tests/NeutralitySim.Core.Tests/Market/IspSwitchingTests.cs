using NeutralitySim.Core.Market;
using NeutralitySim.Core.Topology;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Market;

public sealed class IspSwitchingTests
{
    private static World Rivals(double growthOfFirst = 0) =>
        Simple with
        {
            Isps =
            [
                OneIsp.WithCohort(c => c with { LineGrowthPerMonth = growthOfFirst }),
                OneIsp.WithCohort(c => c with { Lines = 300_000 }) with
                {
                    Id = "rival",
                    RetailPricePerMonth = 40,
                },
                OneIsp with
                {
                    Id = "elsewhere",
                    RetailMarket = "de",
                },
            ],
            Market = Simple.Market with { SwitchingPerMonth = 0.1 },
        };

    [Fact]
    public void At_the_start_nobody_has_a_reason_to_move_whatever_the_prices_and_sizes()
    {
        var month = Switched(new SampleMonth(Rivals()), 12);
        Assert.Equal([100_000, 300_000, 100_000], Lines(month).Select(l => Math.Round(l, 6)));
    }

    [Fact]
    public void Growth_that_is_an_input_is_not_undone()
    {
        var month = Switched(new SampleMonth(Rivals(0.01)), 12);
        Assert.Equal(100_000 * Math.Pow(1.01, 12), Lines(month)[0], 1e-6);
        Assert.Equal(300_000, Lines(month)[1], 1e-6);
    }

    [Fact]
    public void Lines_move_to_better_quality_by_logit_with_inertia_and_none_is_lost()
    {
        var month = Switched(new SampleMonth(Rivals()).Lost(0.5), 1);

        // Odds 1 : 3 shift by exp(−5 × 0.5 / 6); a tenth of the lines reconsiders.
        double odds = Math.Exp(-2.5 / 6) / 3;
        double expected = 100_000 + 0.1 * (400_000 * odds / (1 + odds) - 100_000);
        Assert.Equal(expected, Lines(month)[0], 1e-6);
        Assert.Equal(400_000, Lines(month)[0] + Lines(month)[1], 1e-6);
        Assert.Equal(100_000, Lines(month)[2]);
    }

    private static SampleMonth Switched(SampleMonth month, int months)
    {
        for (int epoch = 0; epoch < months; epoch++)
            month.Subscribe(epoch);
        return month;
    }

    private static double[] Lines(SampleMonth month) => month.State.Isps.Select(i => i.TotalLines).ToArray();
}
