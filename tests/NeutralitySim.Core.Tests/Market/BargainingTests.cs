using NeutralitySim.Core.Isps;
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

    [Fact]
    public void The_more_subscribers_an_isp_would_lose_the_lower_the_price_until_it_is_the_isp_that_pays()
    {
        double previous = double.PositiveInfinity;
        // So dear to its subscribers that its quality may be worth 20 to each of them.
        var dear = Video with
        {
            MarginalCostPerLineMonth = 0,
            PassThrough = 2,
        };
        foreach (double qualityValue in (double[])[0, 2, 4, 6, 8])
        {
            var world = World(Bargained());
            world = world with
            {
                Isps = [world.Isps[0], OneIsp with { Id = "rival" }],
                Providers = [dear],
                Market = world.Market with { SwitchingPerMonth = 0.1, QualityValuePerMonth = qualityValue },
            };
            var month = Month(world);
            month.Negotiate();
            double price = Assert.Single(month.Events(RunEventKind.DealSigned)).Value;
            Assert.True(price < previous, $"{price} is not below {previous} at a quality value of {qualityValue}");
            previous = price;
        }

        Assert.True(previous < 0);
    }

    [Fact]
    public void A_negative_price_is_paid_by_the_isp()
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
