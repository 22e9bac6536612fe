using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Engine;

/// <summary>Indicators that look no better for want of those who have gone.</summary>
public sealed class ExperienceTests
{
    private static readonly ContentProvider Even = Video with
    {
        Profile = Flat,
        SessionsPerLineDay = 1.5,
        LadderBitsPerSecond = [5 * Mbps],
        DeviceTopBitsPerSecond = [5 * Mbps, 5 * Mbps, 5 * Mbps, 5 * Mbps],
    };

    // 0.0625 sessions for each of 1,600 adopters: 100 want 5 Mbps.
    private static World Wanted(double capacity, double impatience) =>
        Simple.WithIsp(isp =>
            isp.WithCohort(cohort => cohort with { Lines = 4000 }).WithOnlyLink(capacity * Mbps, 0)
        ) with
        {
            Demand = new DemandSettings(false, 0, 0),
            Calendar = new SimulationCalendar(2018, 1, 1, DayRepresentation.Typical),
            Regime = PaidPeering,
            Providers = [Even with { QualitySensitivity = impatience }],
        };

    private static double First(RunResult run, IndicatorDefinition indicator) =>
        run.Series.First(p => p.Indicator == indicator.Id && p.Entity == Entity.All).Value;

    /// <summary>Published index 1.000, 1.176, 1.321, 1.557 and 2.052 once viewers have settled: it rises as they give up.</summary>
    [Theory]
    [InlineData(0, 1.000000)]
    [InlineData(0.05, 1.176452)]
    [InlineData(0.1, 1.321107)]
    [InlineData(0.2, 1.556526)]
    [InlineData(0.5, 2.051546)]
    public void Experienced_speed_does_not_rise_when_viewers_give_up(double impatience, double index)
    {
        var run = new Simulation(Wanted(100, impatience), 0, 1).Run();
        Assert.Equal(1, First(run, Indicators.ExperiencedSpeed), 1e-9);
        // By prime time viewers are where they stay, within a thousandth.
        Assert.Equal(index, First(run, Indicators.SpeedIndex), 1e-3 * index);
    }

    [Fact]
    public void Less_capacity_on_one_link_never_raises_experienced_speed_nor_does_more_impatience()
    {
        double best = double.PositiveInfinity;
        foreach (double capacity in (double[])[600, 500, 400, 200, 100, 50, 10])
        {
            double now = First(new Simulation(Wanted(capacity, 0.3), 0, 1).Run(), Indicators.ExperiencedSpeed);
            Assert.Equal(Math.Min(5, capacity / 100), now, 1e-6);
            Assert.True(now <= best);
            best = now;
        }
    }

    [Theory]
    [InlineData(10, 0, 34.0, 0.0)]
    [InlineData(12, 0, 34.8, 0.0)]
    [InlineData(12, 12, 34.8, 0.1)] // 0.4 × ½ would stay at 12, half the gap closed
    public void A_fixed_basket_costs_what_was_taken_at_the_start_at_todays_prices(
        double price,
        int monthsSince,
        double basket,
        double givenUp
    )
    {
        var world = Simple with
        {
            Providers = [Video with { AdoptionSpeedPerMonth = monthsSince > 0 ? 0.5 : 0 }],
            Market = Simple.Market with { ServicePricing = RetailPricingRule.Fixed },
        };
        var month = new Market.SampleMonth(world);
        month.State.Providers[0] = month.State.Providers[0] with { RetailPricePerMonth = price };
        if (monthsSince > 0)
            month.Subscribe();
        var recorded = month.Record();
        Assert.Equal(basket, recorded[Indicators.BasketBill], 1e-9);
        Assert.Equal(givenUp, recorded[Indicators.ServicesGivenUp], 1e-9);
    }

    [Fact]
    public void What_cannot_be_bought_any_more_has_no_bill_and_is_given_up_by_all_who_took_it()
    {
        var month = new Market.SampleMonth(Simple);
        month.State.Providers[0] = month.State.Providers[0] with { InBusiness = false };
        month.Isp.LoseAdopters(0);
        var recorded = month.Record();
        Assert.False(recorded.ContainsKey(Indicators.BasketBill));
        Assert.Equal(0.4, recorded[Indicators.ServicesGivenUp], 1e-12);
        Assert.Equal(0, recorded[Indicators.ExperiencedSpeed]);
        // Half of 10 − 6 for 0.4 of the lines, which 94 in 100 households have: μ ln(s₀ + (1 − s₀)e^(−0.8/μ)).
        Assert.Equal(6 * Math.Log(0.06 + 0.94 * Math.Exp(-0.8 / 6)), recorded[Indicators.SurplusOfServicesLost], 1e-9);
    }
}
