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

    /// <summary>
    /// 3,000 lines in town see 5 Mbit/s, 1,000 in the country what their plan carries, 1 Mbit/s: 4 on average, 5 for half of them, 1 for a tenth.
    /// </summary>
    [Fact]
    public void What_lines_get_is_told_by_region_access_and_share_of_lines_and_their_mean_is_the_whole()
    {
        var town = OneIsp.Cohorts[0] with { Id = "town", Region = "town", Lines = 3000 };
        var country = town with
        {
            Id = "country",
            Region = "country",
            Access = AccessTechnology.Dsl,
            Lines = 1000,
            PlanBitsPerSecond = 1 * Mbps,
        };
        var world = Wanted(100_000, 0);
        var isp = world.Isps[0] with { Cohorts = [town, country] };
        var run = new Simulation(world with { Isps = [isp] }, 0, 1).Run();
        double Of(EntityKind kind, string id) =>
            run.Series.First(p => p.Indicator == "experienced-speed" && p.Entity == new Entity(kind, id)).Value;

        (EntityKind Kind, string Id, double Speed)[] expected =
        [
            (EntityKind.All, "", 4),
            (EntityKind.Isp, "isp", 4),
            (EntityKind.Cohort, "isp/country", 1),
            (EntityKind.Region, "town", 5),
            (EntityKind.Region, "country", 1),
            (EntityKind.Access, "fibre", 5),
            (EntityKind.Access, "dsl", 1),
            (EntityKind.Percentile, "p10", 1),
            (EntityKind.Percentile, "p50", 5),
            (EntityKind.Percentile, "p90", 5),
        ];
        Assert.All(expected, e => Assert.Equal(e.Speed, Of(e.Kind, e.Id), 1e-9));
        // One ISP is not told apart from itself.
        Assert.DoesNotContain(run.Series, p => p.Entity.Kind is EntityKind.IspSize or EntityKind.ProviderSize);
    }

    [Fact]
    public void Small_ISPs_and_small_services_are_told_apart_from_the_others()
    {
        var large = OneIsp.WithCohort(cohort => cohort with { Lines = 96_000 });
        var small = OneIsp.WithCohort(cohort => cohort with { Lines = 4_000 }) with
        {
            Id = "small",
            RetailPricePerMonth = 20,
            InitialAdoption = [0.4, 0.1],
        };
        var world = Simple with
        {
            Isps = [large with { InitialAdoption = [0.4, 0.1] }, small],
            Providers = [Video, Video with { Id = "start-up", Size = ProviderSize.Small, PotentialAdoption = 0.1 }],
            Calendar = new SimulationCalendar(2018, 1, 1, DayRepresentation.Typical),
        };
        var run = new Simulation(world, 0, 1).Run();
        double Of(string indicator, EntityKind kind, string id) =>
            run.Series.First(p => p.Indicator == indicator && p.Entity == new Entity(kind, id)).Value;
        Assert.Equal(20 + 0.5 * 10, Of("basket-bill", EntityKind.IspSize, "small"), 1e-9);
        Assert.Equal(30 + 0.5 * 10, Of("basket-bill", EntityKind.IspSize, "large"), 1e-9);
        Assert.Equal(Of("isp-margin", EntityKind.Isp, "small"), Of("isp-margin", EntityKind.IspSize, "small"), 1e-9);
        Assert.Equal(1, Of("providers-alive", EntityKind.ProviderSize, "small"));
        Assert.Equal(2, Of("providers-alive", EntityKind.All, ""));
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

    [Theory]
    [InlineData(false, 35.0)]
    [InlineData(true, null)] // not 34, the bill of the month before it went
    public void A_basket_that_cannot_be_bought_in_one_month_has_no_bill_for_the_run(bool goes, double? bill)
    {
        var totals = new IndicatorTotals();
        totals.Add(new Measurement(Indicators.BasketBill.Id, Entity.All, 34 * 100, 100));
        totals.Add(new Measurement(Indicators.ServicesGivenUp.Id, Entity.All, 10, 100));
        if (!goes)
            totals.Add(new Measurement(Indicators.BasketBill.Id, Entity.All, 36 * 100, 100));
        var run = totals.Values(2);
        Assert.Equal(
            bill is { } value ? [value] : [],
            run.Where(v => v.Indicator == Indicators.BasketBill.Id).Select(v => v.Value)
        );
        Assert.Equal(0.1, run.Single(v => v.Indicator == Indicators.ServicesGivenUp.Id).Value);
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
