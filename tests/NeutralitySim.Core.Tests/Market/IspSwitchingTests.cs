using NeutralitySim.Core.Money;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Worlds;
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
    public void Poor_quality_sends_lines_to_the_rival_and_some_to_none_by_logit_with_inertia()
    {
        // What quality is worth, 5 a line and so 12.5 to each who watches, is less than the whole service is.
        var dear = Video with
        {
            MarginalCostPerLineMonth = 0,
            PassThrough = 2,
        };
        var month = Switched(new SampleMonth(Rivals() with { Providers = [dear] }).Lost(0.5), 1);

        // Shares 23.5, 70.5 and 6 % of households, the first shifted by exp(−5 × 0.5 / 6); a tenth of the households reconsiders.
        double households = 400_000 / 0.94;
        double shifted = 0.235 * Math.Exp(-2.5 / 6);
        double all = shifted + 0.705 + 0.06;
        Assert.Equal(100_000 + 0.1 * (households * shifted / all - 100_000), Lines(month)[0], 1e-6);
        Assert.Equal(300_000 + 0.1 * (households * 0.705 / all - 300_000), Lines(month)[1], 1e-6);
        Assert.InRange(Lines(month)[0] + Lines(month)[1], 399_500, 400_000);
        Assert.Equal(100_000, Lines(month)[2], 1e-6);
    }

    [Fact]
    public void No_loss_of_quality_costs_more_than_the_loss_of_the_service()
    {
        var month = new SampleMonth(Simple).Lost(1);
        var change = OfferValue.Change(month.World, month.State, month.Layout.Isps[0], month.Outcomes[0], 0);
        month.State.Providers[0] = month.State.Providers[0] with { InBusiness = false };
        month.State.Isps[0].LoseAdopters(0);
        var gone = OfferValue.Change(month.World, month.State, month.Layout.Isps[0], month.Outcomes[0], 0);

        // 0.4 of lines, each worth half of 10 − 6.
        Assert.Equal(new OfferChange(0, 0, 0, 0.8, 0), change);
        Assert.Equal(new OfferChange(0, 0, 0.8, 0, 0), gone);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void A_dearer_line_is_given_up_and_a_cheaper_one_taken_up_where_there_is_no_rival(int change)
    {
        var month = new SampleMonth(Rivals());
        month.State.Isps[2].RetailPricePerMonth += change;
        Switched(month, 200);
        double share = 0.94 * Math.Exp(-change / 6.0) / (0.94 * Math.Exp(-change / 6.0) + 0.06);
        Assert.Equal(100_000 / 0.94 * share, Lines(month)[2], 1e-3);
    }

    [Fact]
    public void A_dearer_service_makes_access_less_worth_by_the_area_under_its_demand()
    {
        var world = Simple with { Market = Simple.Market with { SwitchingPerMonth = 1 } };
        var month = new SampleMonth(world);
        month.State.Providers[0] = month.State.Providers[0] with { RetailPricePerMonth = 12 };
        var change = OfferValue.Change(world, month.State, month.Layout.Isps[0], month.Outcomes[0], 0);

        // 0.4 of lines, half of whom would leave at 12: the area from 10 to 12 is 2 × 0.75 × 0.4. The other half of that, which those who have
        // not left yet lose, is a price's doing too: at 0.4 of lines the last one would give 10 and pays 12.
        Assert.Equal(0.6 + 0.2, change.ServicePrices, 1e-12);
        Assert.Equal(change.ServicePrices, change.Total);
        month.Subscribe();
        Assert.True(month.Isp.TotalLines < 100_000);
    }

    private static SampleMonth Switched(SampleMonth month, int months)
    {
        for (int number = 0; number < months; number++)
            month.Subscribe(number);
        return month;
    }

    private static double[] Lines(SampleMonth month) => month.State.Isps.Select(i => i.TotalLines).ToArray();
}
