using NeutralitySim.Core.Isps;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Market;

public sealed class RetailPricingTests
{
    // The reference's set-up: value 40, scale 6, cost 15; prices of n equal ISPs without and with a toll of 1 a line.
    [Theory]
    [InlineData(2, 26.433605, 25.507939, 92.6)]
    [InlineData(3, 23.900870, 22.915461, 98.5)]
    [InlineData(4, 22.961782, 21.967524, 99.4)]
    public void What_subscribers_get_back_of_a_toll_follows_from_competition(
        int isps,
        double price,
        double priceWithToll,
        double passedOnPercent
    )
    {
        double pull = Math.Exp((40 - price) / 6);
        var month = new SampleMonth(Rivals(isps, price, 1 / (1 + isps * pull)));
        Assert.All(Assert.Single(RetailMarket.Of(month.World)).ImpliedCosts(), cost => Assert.Equal(15, cost, 1e-4));

        Receive(month, 1);
        RetailPricing.Update(month.Review());

        Assert.All(Prices(month), p => Assert.Equal(priceWithToll, p, 2e-6));
        Assert.All(Prices(month), p => Assert.Equal(passedOnPercent, 100 * (price - p), .1));
    }

    /// <summary>A line that costs 1 more is dearer by 0.917 of it with one rival, by 0.993 with three, and households leave.</summary>
    [Theory]
    [InlineData(2, 26.433605, 0.917)]
    [InlineData(4, 22.961782, 0.993)]
    public void A_cost_of_all_lines_that_prices_were_not_set_on_raises_them(int isps, double price, double passedOn)
    {
        double pull = Math.Exp((40 - price) / 6);
        var world = Rivals(isps, price, 1 / (1 + isps * pull));
        world = world with { Isps = [.. world.Isps.Select(isp => isp with { ServingCostRisePerLineMonth = 1 })] };
        var month = new SampleMonth(world);
        RetailPricing.Update(month.Review());
        Assert.All(Prices(month), p => Assert.Equal(price + passedOn, p, 5e-4));
        var market = Assert.Single(RetailMarket.Of(world)).Choice(1);
        Assert.True(market.Shares(Prices(month)).Sum() < market.Shares([.. Prices(month).Select(_ => price)]).Sum());
    }

    /// <summary>The demand, the cost and a best price of an ISP without rivals exclude each other: its price is regulated or limited.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(0.8)]
    public void An_ISP_without_rivals_passes_on_the_stated_share(double share)
    {
        var world = Rivals(1, 30, 0.06);
        var month = new SampleMonth(world with { Market = world.Market with { LoneIspPassThrough = share } });
        Receive(month, 2);
        RetailPricing.Update(month.Review());
        Assert.Equal(30 - share * 2, Prices(month)[0], 1e-12);
    }

    /// <summary>Caches keep 3,000 of 12,000 Mbps off the interconnects where they kept none: backhaul at 1 a month each.</summary>
    [Fact]
    public void Saved_backhaul_is_passed_on_like_a_fee()
    {
        var world = Rivals(4, 30, 0.06);
        world = world with { Isps = [.. world.Isps.Select(isp => isp.WithCache(0, 4))] };
        SampleMonth Month(double inbound)
        {
            var month = new SampleMonth(world);
            month.Outcomes[0].InboundPercentile95 = inbound * Mbps;
            month.Outcomes[0].TotalPercentile95 = 12_000 * Mbps;
            for (int isp = 0; isp < 4; isp++)
                month.State.Isps[isp].CachedShareAtStart = 0;
            month.Settle();
            RetailPricing.Update(month.Review());
            return month;
        }

        Assert.Equal(30, Prices(Month(12_000))[0], 1e-9);
        var alike = new SampleMonth(world);
        alike.Ledger.Pay(0, "provider:video", Accounts.Isp("isp0"), LedgerKind.Toll, 100_000, 3000.0 / 100_000);
        RetailPricing.Update(alike.Review());
        Assert.Equal(Prices(alike)[0], Prices(Month(9000))[0], 1e-9);
    }

    [Fact]
    public void Prices_stay_without_receipts_whatever_growth_and_quality_do_and_return_when_receipts_end()
    {
        var month = new SampleMonth(Grown());
        month.Lost(0.5);
        for (int number = 0; number < 24; number++)
        {
            month.Subscribe(number);
            RetailPricing.Update(month.Review(number));
        }

        Assert.Equal([30, 40, 30], Prices(month));
        Receive(month, 2, month: 24);
        RetailPricing.Update(month.Review(24));
        Assert.All(Prices(month).Zip([30.0, 40, 30]), p => Assert.True(p.First < p.Second));
        // The ISP without a rival passes on three tenths.
        Assert.Equal(29.4, Prices(month)[2], 1e-9);
        Assert.Equal(
            ["isp:isp", "isp:rival", "isp:elsewhere"],
            month.Events(RunEventKind.PriceChanged).Select(e => e.Actor)
        );
        Assert.Equal(
            [
                ("isp:isp", "access-price", 2.0),
                ("isp:rival", "access-price", 2.0),
                ("isp:elsewhere", "access-price", 2.0),
            ],
            month.State.Decisions.Select(d => (d.Actor, d.Topic, d.Reason.Figures[0]))
        );
        RetailPricing.Update(month.Review(25));
        Assert.All(Prices(month).Zip([30.0, 40, 30]), p => Assert.Equal(p.Second, p.First, 1e-9));
    }

    [Fact]
    public void Prices_are_reviewed_every_few_months_or_never()
    {
        var month = new SampleMonth(Rivals(2, 30, 0.06, reviewMonths: 3));
        double[] seen = new double[7];
        for (int number = 0; number < seen.Length; number++)
        {
            Receive(month, 1 + number, number);
            RetailPricing.Update(month.Review(number));
            seen[number] = Prices(month)[0];
        }

        Assert.Equal(
            [true, false, false, true, false, false, true],
            seen.Select((p, i) => p != (i == 0 ? 30 : seen[i - 1]))
        );

        var world = Rivals(2, 30, 0.06);
        var fixedPrices = new SampleMonth(
            world with
            {
                Market = world.Market with { RetailPricing = RetailPricingRule.Fixed },
            }
        );
        Receive(fixedPrices, 1);
        RetailPricing.Update(fixedPrices.Review());
        Assert.Equal([30, 30], Prices(fixedPrices));
    }

    [Fact]
    public void All_that_providers_pay_counts_and_nothing_else()
    {
        double PriceAfter(LedgerKind kind, string payer)
        {
            var month = new SampleMonth(Rivals(2, 30, 0.06));
            Receive(month, 1, 0, kind, payer);
            RetailPricing.Update(month.Review());
            return Prices(month)[0];
        }

        LedgerKind[] fees = [LedgerKind.Toll, LedgerKind.PaidPeering, LedgerKind.CacheHosting, LedgerKind.UsageFee];
        double tolled = PriceAfter(LedgerKind.Toll, "provider:video");
        Assert.True(tolled < 30);
        Assert.All(fees, kind => Assert.Equal(tolled, PriceAfter(kind, "provider:video")));
        Assert.Equal(30, PriceAfter(LedgerKind.UsageFee, "subscribers:isp0"));
        Assert.Equal(30, PriceAfter(LedgerKind.Transit, "carrier:carrier"));
    }

    [Fact]
    public void What_a_sponsor_pays_lowers_the_price_of_access_as_a_toll_of_the_same_sum_does()
    {
        var world = Rivals(4, 30, 0.06) with
        {
            Calendar = new SimulationCalendar(2018, 1, 2, DayRepresentation.Typical),
            Market = Simple.Market with { ServicePricing = RetailPricingRule.Fixed, RetailPriceReviewMonths = 1 },
        };
        RunResult Run(Regime regime) => new Simulation(world with { Regime = regime }, 0, 1).Run();
        double Access(RunResult run) => run.Ledger.Last(l => l.Kind == LedgerKind.RetailAccess).UnitPrice;

        var sponsored = Run(Neutral with { Usage = new UsageFee(0, [0], 0.01) });
        var tolled = Run(Neutral with { Toll = new Toll(new Fee(FeeBasis.Volume, 0.01), 0, false, true, true) });
        Assert.True(Access(sponsored) < 29.9);
        Assert.Equal(Access(tolled), Access(sponsored), 1e-9);
    }

    [Theory]
    [InlineData(1, 0, 0.35)]
    [InlineData(4, 0.95, 1)]
    public void Four_ISPs_compete_a_toll_away_and_one_keeps_most_of_it(int isps, double least, double most)
    {
        var world = Rivals(isps, 30, 0.06) with
        {
            Calendar = new SimulationCalendar(2018, 1, 12, DayRepresentation.Typical),
        };
        var neutral = new Simulation(world, 0, 1).Run();
        var tolled = new Simulation(world with { Regime = Tolled(4) }, 0, 1).Run();

        Assert.All(
            neutral.Ledger.Where(l => l.Kind == LedgerKind.RetailAccess),
            l => Assert.Equal(30, l.UnitPrice, 1e-9)
        );
        double back = 30 - tolled.Ledger.Last(l => l is { Kind: LedgerKind.RetailAccess, Month: 11 }).UnitPrice;
        double lines = tolled.Ledger.Where(l => l is { Kind: LedgerKind.RetailAccess, Month: 10 }).Sum(l => l.Quantity);
        double toll = tolled.Ledger.Where(l => l is { Kind: LedgerKind.Toll, Month: 10 }).Sum(l => l.Amount) / lines;
        Assert.InRange(toll, 0.5, 2);
        Assert.InRange(back / toll, least, most);
        Assert.True(Price(tolled, "video") > Price(neutral, "video"));
    }

    [Fact]
    public void Surplus_is_none_without_change_and_near_what_all_lines_are_given()
    {
        var world = Rivals(4, 30, 0.06) with
        {
            Calendar = new SimulationCalendar(2018, 1, 3, DayRepresentation.Typical),
            Market = Simple.Market with { ServicePricing = RetailPricingRule.Fixed },
        };
        Assert.All(Surplus(new Simulation(world, 0, 1).Run()), value => Assert.Equal(0, value, 1e-9));

        var tolled = new Simulation(world with { Regime = Tolled(10) }, 0, 1).Run();
        double gained = 30 - tolled.Ledger.Last(l => l.Kind == LedgerKind.RetailAccess).UnitPrice;
        double Last(string indicator) =>
            tolled.Series.Last(p => p.Indicator == indicator && p.Entity == Entity.All).Value;

        // All four lower their price by nearly the same; per household μ ln(s₀ + (1 − s₀)e^(gain/μ)). A coarser picture takes part of it.
        Assert.Equal(6 * Math.Log(0.06 + 0.94 * Math.Exp(gained / 6)), Last("surplus-access"), 0.02);
        Assert.True(Last("surplus-quality") < 0);
        string[] parts =
        [
            .. Indicators.Catalogue.Select(i => i.Id).Where(id => id.StartsWith("surplus-", StringComparison.Ordinal)),
        ];
        Assert.Equal(6, parts.Length);
        Assert.Equal(Last("consumer-surplus"), parts.Sum(Last), 1e-9);
    }

    private static IEnumerable<double> Surplus(RunResult result) =>
        result.Series.Where(p => p.Indicator == "consumer-surplus").Select(p => p.Value);

    private static double Price(RunResult run, string provider) =>
        run.Ledger.Last(l => l.Kind == LedgerKind.RetailVideo && l.Payee == $"provider:{provider}").UnitPrice;

    private static double[] Prices(SampleMonth month) => month.State.Isps.Select(i => i.RetailPricePerMonth).ToArray();

    private static void Receive(
        SampleMonth sample,
        double perLine,
        int month = 0,
        LedgerKind kind = LedgerKind.Toll,
        string payer = "provider:video"
    )
    {
        for (int isp = 0; isp < sample.State.Isps.Length; isp++)
            sample.Ledger.Pay(
                month,
                payer,
                Accounts.Isp(sample.World.Isps[isp].Id),
                kind,
                sample.State.Isps[isp].TotalLines,
                perLine
            );
    }

    private static World Rivals(int isps, double price, double outsideShare, int reviewMonths = 1) =>
        Simple with
        {
            Isps = Enumerable
                .Range(0, isps)
                .Select(i => OneIsp with { Id = $"isp{i}", RetailPricePerMonth = price })
                .ToArray(),
            Market = Simple.Market with { OutsideShare = outsideShare, RetailPriceReviewMonths = reviewMonths },
        };

    private static World Grown() =>
        Simple with
        {
            Isps =
            [
                OneIsp.WithCohort(c => c with { LineGrowthPerMonth = 0.01 }),
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
}
