using NeutralitySim.Core.Deals;
using NeutralitySim.Core.Forecasts;
using NeutralitySim.Core.Isps;
using NeutralitySim.Core.Providers;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Market;

/// <summary>
/// 40,000 adopters with 4 of margin; a fifth of the quality is lost without a deal, none with it. The deal needs 18 Gbps of new
/// capacity, for each side 18,000 × (0.025 + 1/12) = 1,950 a month over a year.
/// </summary>
public sealed class BargainingTests
{
    private const double Capacity = 18_000 * (0.025 + 1.0 / 12);

    private static Regime Bargained(double power = 0.5, int talks = 0) =>
        PaidPeering with
        {
            Bargaining = new Bargaining(power, talks, 12),
        };

    private static World World(Regime regime) =>
        Simple.WithIsp(isp =>
            isp with
            {
                Interconnects = [isp.Interconnects[0] with { CapacityBitsPerSecond = 0 }, isp.Interconnects[1]],
            }
        ) with
        {
            Regime = regime,
        };

    private static SampleMonth Month(World world, double lost = 0.2)
    {
        var month = new SampleMonth(world).Traffic("transit", 5000, 1).Offered(10_000).Lost(lost);
        var with = new SampleMonth(world).Traffic("pni", 10_000, 1).Offered(10_000).Lost(0);
        var order = FirstOrder(month.Layout);
        month.WithDeals[0] = new DealMonth(new DealBranch(0, 0, 18 * Gbps, [], order.Input), with.Outcomes[0]);
        return month;
    }

    // Adopters kept on average over a year when a share of them would leave each month: 1 less the mean of q, q², …, q¹².
    private static double Kept(double leaving)
    {
        double q = 1 - leaving;
        return 40_000 * (1 - q * (1 - Math.Pow(q, 12)) / (1 - q) / 12);
    }

    // 5,000 Mbps less of transit, 5,000 more sent by servers at 500 a month for 10,000 Mbps of which 65 % are used in the busy hour.
    private static double ProviderGain(double lost) =>
        Kept(0.02 * lost) * 4 + 5000 * 0.2 - 5000 * 0.05 / 0.65 - Capacity;

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void The_price_splits_what_both_gain_by_power(double power)
    {
        var month = Month(World(Bargained(power)));
        month.Negotiate();

        // With a single ISP nobody leaves it, so it gains nothing and pays for its ports.
        double fee = power * ProviderGain(0.2) + (1 - power) * Capacity;
        var signed = Assert.Single(month.Events(RunEventKind.DealSigned));
        Assert.Equal(fee / 10_000, signed.Value, 1e-9);
        Assert.Equal(ProviderGain(0.2) - fee, signed.Reason, 1e-6);
        Assert.Equal(18 * Gbps, Assert.Single(month.Isp.Orders).CapacityBitsPerSecond);
        var decision = Assert.Single(month.State.Decisions);
        Assert.Equal(("deal", "isp/pni", "sign"), (decision.Topic, decision.Subject, decision.Chosen));
        Assert.Equal("deal-bargained", decision.Reason.Id);
    }

    [Theory]
    [InlineData(0, 1, 0.22)] // as good as set
    [InlineData(0, 0, null)] // mere talk
    [InlineData(0, 1, 10.0)] // dearer than the deal is worth: refused
    public void A_proposed_price_counts_as_far_as_a_dispute_over_it_would_bring_it(
        int delay,
        double weight,
        double? price
    )
    {
        var body = new Conciliation(price ?? 0.22, delay) { Weight = weight };
        var rules = Bargained() with { Bargaining = new Bargaining(0.5, 0, 12) { Conciliation = body } };
        var month = Month(World(rules));
        month.Negotiate();

        double bargained = 0.5 * ProviderGain(0.2) + 0.5 * Capacity;
        double fee = weight > 0 && price < 1 ? price.Value * 10_000 : bargained;
        Assert.Equal(fee / 10_000, Assert.Single(month.Events(RunEventKind.DealSigned)).Value, 1e-9);
        Assert.Equal(
            price < 1 || weight == 0 ? "deal-conciliated" : "deal-bargained",
            Assert.Single(month.State.Decisions).Reason.Id
        );
    }

    [Fact]
    public void Who_pays_for_both_ends_of_new_capacity_gains_that_much_less()
    {
        var each = Month(World(Bargained()));
        each.Negotiate();
        var upgrade = PaidPeering.Upgrade with { Sharing = UpgradeSharing.Sender };
        var sender = Month(World(Bargained() with { Upgrade = upgrade }));
        sender.Negotiate();

        // 18,000 Mbps at 1 each, over a year.
        const double OneEnd = 18_000.0 / 12;
        var before = each.State.Decisions[0].Reason.Figures;
        var after = sender.State.Decisions[0].Reason.Figures;
        Assert.Equal(before[0] + OneEnd, after[0], 1e-6);
        Assert.Equal(before[1] - OneEnd, after[1], 1e-6);
    }

    [Fact]
    public void A_toll_that_a_deal_makes_dearer_is_weighed_by_both_sides()
    {
        double[] Gains(double tollWith, double price)
        {
            var toll = new Toll(new Fee(FeeBasis.Percentile95, price), 0, false, true, false);
            var month = Month(World(Bargained() with { Toll = toll }));
            month.WithDeals[0]!.Outcome.TollPercentile95[0] = tollWith * Mbps;
            month.Negotiate();
            return [.. month.State.Decisions[0].Reason.Figures.Take(2)];
        }

        double[] free = Gains(1000, 0);
        double[] tolled = Gains(1000, 0.1);
        Assert.Equal(free[0] + 100, tolled[0], 1e-6);
        Assert.Equal(free[1] - 100, tolled[1], 1e-6);
    }

    [Fact]
    public void Talks_break_down_where_both_together_would_lose()
    {
        var month = Month(World(Bargained()), lost: 0.03);
        Assert.True(ProviderGain(0.03) - Capacity < 0);
        month.Negotiate();
        Assert.Empty(month.Events(RunEventKind.DealSigned));
        Assert.Equal(0, month.Isp.MonthsOfTalks[0]);
        Assert.Equal("deal-breaks-down", Assert.Single(month.State.Decisions).Reason.Id);
    }

    [Fact]
    public void Talks_take_their_time_before_anything_is_signed()
    {
        var month = Month(World(Bargained(talks: 2)));
        for (int number = 0; number < 3; number++)
        {
            Assert.False(month.Isp.HasDeal[0]);
            month.Negotiate(number);
        }

        Assert.True(month.Isp.HasDeal[0]);
        Assert.Equal(["deal-talks", "deal-talks", "deal-bargained"], month.State.Decisions.Select(d => d.Reason.Id));
    }

    // Once the price fell below 0: an ISP whose subscribers leave paid, for all it could do was refuse. It can open the link on its own, and does.
    [Fact]
    public void The_more_subscribers_an_isp_would_lose_the_lower_the_price_until_it_opens_the_link()
    {
        double previous = double.PositiveInfinity;
        foreach (double qualityValue in (double[])[0, 0.5, 1, 1.5])
        {
            var month = Month(WithRival(qualityValue, feesAtStake: 0.2));
            month.Negotiate();
            double price = Assert.Single(month.Events(RunEventKind.DealSigned)).Value;
            Assert.True(price < previous, $"{price} is not below {previous} at a quality value of {qualityValue}");
            Assert.Equal("deal-bargained", Assert.Single(month.State.Decisions).Reason.Id);
            previous = price;
        }

        var free = Month(WithRival(8, feesAtStake: 0.2));
        free.Negotiate();
        Assert.Equal(0, Assert.Single(free.Events(RunEventKind.DealSigned)).Value);
        var reason = Assert.Single(free.State.Decisions).Reason;
        Assert.Equal("deal-opened-free", reason.Id);
        Assert.True(reason.Figures[0] >= reason.Figures[1], "opening is worth others' fees at stake");
        Assert.True(reason.Figures[3] < 0, "what a bare refusal would have led to");
    }

    private static double Keep(SampleMonth month) =>
        new ProviderOutlook(ProviderReview.Of(month.Review(), 0), new MarketForecasts(month.Layout)).Keep;

    // So dear to its subscribers that its quality may be worth 20 to each of them.
    private static World WithRival(double qualityValue, double feesAtStake)
    {
        var world = World(Bargained());
        return world with
        {
            Isps = [world.Isps[0], OneIsp with { Id = "rival" }],
            Providers = [Video with { MarginalCostPerLineMonth = 0, PassThrough = 2 }],
            Market = world.Market with { SwitchingPerMonth = 0.1, QualityValuePerMonth = qualityValue },
            Regime = world.Regime with
            {
                Bargaining = world.Regime.Bargaining! with { FeesAtStakePerLineMonth = feesAtStake },
            },
        };
    }

    [Fact]
    public void A_deal_that_brings_both_together_less_than_it_costs_is_not_made()
    {
        double both = ProviderGain(0.2) - Capacity;
        foreach (double cost in (double[])[both / 2 - 1, both / 2 + 1])
        {
            var bargaining = new Bargaining(0.5, 0, 12) { CostPerSideMonth = cost };
            var month = Month(World(PaidPeering with { Bargaining = bargaining }));
            month.Negotiate();
            Assert.Equal(2 * cost < both, month.Isp.HasDeal[0]);
        }
    }

    [Fact]
    public void A_service_that_would_rather_leave_pays_no_more_than_its_profit()
    {
        double Fee(double fixedCost)
        {
            var world = World(Bargained());
            var month = Month(world with { Providers = [Video with { FixedCostPerMonth = fixedCost }] });
            month.Negotiate();
            return month.Isp.HasDeal[0] ? Assert.Single(month.State.Decisions).Reason.Figures[2] : double.NaN;
        }

        // By the deal it gains 2,000 or so, of 160,000 less delivery. Without profit but for the deal, its gain is the profit that the deal leaves.
        double free = Fee(1000);
        double profit = Keep(Month(World(Bargained())));
        Assert.Equal(free, Fee(1000 + profit - 100), 1e-6);
        Assert.Equal(free - 50, Fee(1000 + profit + 100), 1e-6);
        Assert.True(double.IsNaN(Fee(1000 + profit + ProviderGain(0.2))));
    }

    [Theory]
    [InlineData(0, "upgrade", "capacity-without-deal")]
    [InlineData(10, "refuse", "no-deal-no-capacity")]
    public void Once_talks_broke_down_an_isp_adds_capacity_where_that_is_worth_the_fees_at_stake(
        double feesAtStake,
        string chosen,
        string reason
    )
    {
        var world = WithRival(20, feesAtStake);
        var bargaining = world.Regime.Bargaining! with { CostPerSideMonth = 1e9 };
        // Where opening is better there is no need of a deal; here the service could not use it.
        var poor = world.Providers[0] with
        {
            FixedCostPerMonth = 1e9,
        };
        var month = Month(world with { Providers = [poor], Regime = world.Regime with { Bargaining = bargaining } });
        month.Negotiate();
        Assert.False(month.Isp.HasDeal[0]);
        month.State.Decisions.Clear();
        month.Upgrade();
        var decision = month.State.Decisions.Single(d => d.Topic == "upgrade");
        Assert.Equal((chosen, reason), (decision.Chosen, decision.Reason.Id));
    }

    [Fact]
    public void A_service_that_may_be_withheld_is_paid_for()
    {
        var bargaining = new Bargaining(0.5, 0, 12) { MayWithhold = [0] };
        // It lives by what others pay it, and its viewers would change ISP for it.
        var service = Video with
        {
            RetailPricePerMonth = 0,
            MarginalCostPerLineMonth = 0,
            ValuePerLineMonth = 20,
        };
        var world = WithRival(20, feesAtStake: 0) with
        {
            Providers = [service],
            Regime = PaidPeering with { Bargaining = bargaining },
        };
        var month = Month(world);
        month.Negotiate();
        Assert.True(Assert.Single(month.Events(RunEventKind.DealSigned)).Value < 0);
        Assert.Equal("deal-withheld", Assert.Single(month.State.Decisions).Reason.Id);
    }

    [Fact]
    public void Caches_that_may_come_without_a_deal_are_no_part_of_it()
    {
        DealBranch Branch(CachePermission permission)
        {
            var regime = Bargained() with { Caches = new CacheRule(permission, 0) };
            var month = new SampleMonth(World(regime).WithIsp(isp => isp.WithCache(0, 10))).Offered(10_000).Lost(0.2);
            return DealBranches.Of(month.Review(), 0, FirstOrder(month.Layout).Input)!;
        }

        Assert.Equal([2], Branch(CachePermission.WithDeal).Appliances);
        Assert.Equal([0], Branch(CachePermission.Open).Appliances);
    }

    [Fact]
    public void Caches_that_wait_for_a_deal_are_reason_enough_to_talk()
    {
        bool Talks(Regime regime)
        {
            var month = new SampleMonth(World(regime).WithIsp(isp => isp.WithCache(0, 10))).Offered(10_000).Lost(0);
            return DealMaking.MayNegotiate(month.Review(), 0, 0);
        }

        Assert.True(Talks(Bargained()));
        Assert.False(Talks(PaidPeering));
        Assert.False(Talks(Bargained() with { Caches = new CacheRule(CachePermission.Open, 0) }));
    }

    [Fact]
    public void A_deal_is_bargained_for_again_in_its_last_month_and_renewed_where_both_gain()
    {
        var month = LastMonth(lostWithout: 0.2);
        month.Negotiate(5);
        Assert.True(month.Isp.HasDeal[0]);
        Assert.Equal(6 + 24, month.Isp.DealEndsMonth[0]);
        // Capacity is there and paid for; of ports 20 Gbps at 0.025 stand.
        double gain = Kept(0.02 * 0.2) * 4 + 5000 * 0.2 - 5000 * 0.05 / 0.65 - 500;
        Assert.Equal((gain / 2 + 500.0 / 2) / 10_000, month.Isp.DealPricePerMbpsMonth[0], 1e-9);
        Assert.Empty(month.Isp.Orders);
        Assert.Empty(month.Ledger.Lines);
    }

    [Fact]
    public void A_deal_that_is_not_renewed_ends_and_its_ports_are_handed_back()
    {
        var month = LastMonth(lostWithout: 0);
        month.Negotiate(5);
        Assert.False(month.Isp.HasDeal[0]);
        Assert.Equal(0, month.Isp.Capacity[0]);
        var ended = Assert.Single(month.Events(RunEventKind.DealEnded));
        Assert.Equal(("isp/pni", 0.4), (ended.Subject, ended.Value));
    }

    [Fact]
    public void A_provider_that_left_has_no_deal()
    {
        var month = LastMonth(lostWithout: 0.2);
        month.State.Providers[0] = month.State.Providers[0] with { InBusiness = false };
        month.Negotiate(2);
        Assert.False(month.Isp.HasDeal[0]);
        Assert.Equal(0, month.Isp.Capacity[0]);
    }

    // A deal at 0.4 that holds up to the sixth month; without it 5,000 Mbps would go over transit, at no loss or at one.
    private static SampleMonth LastMonth(double lostWithout)
    {
        var bargaining = new Bargaining(0.5, 0, 12) { TermMonths = 24 };
        var world = World(PaidPeering with { Bargaining = bargaining });
        var month = new SampleMonth(world).Traffic("pni", 10_000, 1).Offered(10_000).Lost(0);
        month.Isp.HasDeal[0] = true;
        month.Isp.DealPricePerMbpsMonth[0] = 0.4;
        month.Isp.DealEndsMonth[0] = 6;
        month.Isp.Capacity[0] = 20 * Gbps;
        var without = new SampleMonth(world)
            .Traffic("transit", lostWithout > 0 ? 5000 : 10_000, 1)
            .Offered(10_000)
            .Lost(lostWithout);
        if (lostWithout == 0)
            without.Outcomes[0].PathPercentile95[1] = 0; // transit costs it nothing
        var order = FirstOrder(month.Layout);
        month.WithDeals[0] = new DealMonth(new DealBranch(0, 0, 0, [], order.Input, true), without.Outcomes[0]);
        return month;
    }

    [Fact]
    public void The_price_of_a_withheld_service_is_paid_by_the_isp()
    {
        var month = new SampleMonth(Simple with { Regime = Bargained() }).Traffic("pni", 1000, 1);
        month.Isp.HasDeal[0] = true;
        month.Isp.DealPricePerMbpsMonth[0] = -0.3;
        month.Settle();
        Assert.Equal([("isp:isp", "provider:video", 1000, 0.3)], month.Payments(LedgerKind.PaidPeering));
    }

    [Fact]
    public void A_run_simulates_the_month_with_a_deal_on_the_same_draws_and_signs()
    {
        // An ISP without rivals that had to pay for more backhaul would not sign.
        var world = World(Bargained()).WithIsp(isp => isp with { BackhaulCostPerMbpsMonth = 0 }) with
        {
            Calendar = new SimulationCalendar(2018, 1, 6, DayRepresentation.Week),
        };
        var bargained = new Simulation(world, 0, 1).Run();
        var signed = Assert.Single(bargained.Events, e => e.Kind == RunEventKind.DealSigned);

        // What the branch changes nobody sees before the deal is signed.
        var stated = new Simulation(
            world with
            {
                Regime = PaidPeering with { PeeringFee = new Fee(FeeBasis.Percentile95, 1e6) },
            },
            0,
            1
        ).Run();
        Assert.Equal(
            stated.Series.Where(p => p.Month <= signed.Month && p.Indicator == "speed-index"),
            bargained.Series.Where(p => p.Month <= signed.Month && p.Indicator == "speed-index")
        );
        Assert.True(
            bargained.Series.Last(p => p.Indicator == "speed-index").Value
                > stated.Series.Last(p => p.Indicator == "speed-index").Value
        );
    }
}
