using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Validation.Theory;

namespace NeutralitySim.Validation;

/// <summary>A monopoly ISP's plans when streaming pays for peering, under logit and other demand.</summary>
public class PlansUnderPaidPeeringTests
{
    private const double Tolerance = 1e-3;

    private static readonly LogitSegment Segment = new(1, 45, 62, 84, 8);
    private static readonly PaidPeeringMarket Logit = new(new MixedLogitDemand([Segment]));

    private static readonly PaidPeeringMarket Mixed = new(
        new MixedLogitDemand([new(.5, 45, 60, 90, 6), new(.5, 42, 56, 66, 12)])
    );

    [Theory]
    [InlineData(1, 0, 56.9525, 61.7298, 73.7298, 38.95249, 14.15756, .1704, .0382, .1762, .6151)]
    [InlineData(1, 1, 56.9612, 60.9612, 73.9612, 38.96125, 14.15905, .1704, .0382, .1940, .5975)]
    [InlineData(1, 4, 56.8689, 58.8314, 74.8314, 38.86894, 14.14331, .1707, .0387, .2536, .5370)]
    [InlineData(1, 10, 56.0138, 55.5138, 77.5138, 38.01377, 13.99599, .1739, .0439, .3911, .3911)]
    [InlineData(.5, 4, 58.1163, 59.9231, 73.9231, 40.11630, 14.35344, .1663, .0323, .2155, .5859)]
    public void Prices_profit_and_surplus_are_as_tabulated(
        double passThrough,
        double fee,
        double basicPrice,
        double premiumPrice,
        double totalPrice,
        double profit,
        double surplus,
        double none,
        double basic,
        double premium,
        double video
    )
    {
        var outcome = PaidPeering.Optimum(Logit with { PassThrough = passThrough }, fee);

        Assert.Equal(basicPrice, outcome.BasicPrice, Tolerance);
        Assert.Equal(premiumPrice, outcome.PremiumPrice, Tolerance);
        Assert.Equal(totalPrice, outcome.TotalPrice, Tolerance);
        Assert.Equal(profit, outcome.IspProfit, Tolerance);
        Assert.Equal(surplus, outcome.ConsumerSurplus, Tolerance);
        Assert.Equal(none, outcome.Shares.None, Tolerance);
        Assert.Equal(basic, outcome.Shares.Basic, Tolerance);
        Assert.Equal(premium, outcome.Shares.Premium, Tolerance);
        Assert.Equal(video, outcome.Shares.Video, Tolerance);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A_fee_passed_on_in_full_is_best_at_the_cost_of_video(double videoCost)
    {
        var market = Logit with { VideoCost = videoCost };

        var mostProfit = PaidPeering.BestFee(market, outcome => outcome.IspProfit, -5, 20);
        var mostSurplus = PaidPeering.BestFee(market, outcome => outcome.ConsumerSurplus, -5, 20);

        Assert.Equal(videoCost, mostProfit.Fee, .05);
        Assert.Equal(videoCost, mostSurplus.Fee, .05);
    }

    [Fact]
    public void One_segment_ties_profit_and_surplus_to_the_share_that_buys_nothing()
    {
        var cases =
            from fee in Gen.Choose(-50, 200)
            from passThrough in Gen.Choose(0, 10)
            from videoCost in Gen.Choose(0, 50)
            from scale in Gen.Choose(40, 150)
            select (fee / 10.0, passThrough / 10.0, videoCost / 10.0, scale / 10.0);

        Prop.ForAll(
                cases.ToArbitrary(),
                example =>
                {
                    var (fee, passThrough, videoCost, scale) = example;
                    var market = new PaidPeeringMarket(
                        new MixedLogitDemand([Segment with { Scale = scale }]),
                        VideoCost: videoCost,
                        PassThrough: passThrough
                    );
                    var outcome = PaidPeering.Optimum(market, fee);
                    double none = outcome.Shares.None;
                    Assert.Equal(scale * (1 - none) / none, outcome.IspProfit, 1e-5 * outcome.IspProfit);
                    Assert.Equal(-scale * Math.Log(none), outcome.ConsumerSurplus, 1e-9);
                    Assert.Equal(1, none + outcome.Shares.Basic + outcome.Shares.Premium + outcome.Shares.Video, 1e-12);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Two_segments_put_the_ISPs_best_fee_below_the_consumers()
    {
        var outcomes = Enumerable.Range(-10, 51).Select(half => PaidPeering.Optimum(Mixed, half / 2.0)).ToArray();

        var mostProfit = outcomes.MaxBy(outcome => outcome.IspProfit)!;
        var mostSurplus = outcomes.MaxBy(outcome => outcome.ConsumerSurplus)!;

        Assert.Equal(6, mostProfit.Fee);
        Assert.Equal(36.42627, mostProfit.IspProfit, Tolerance);
        Assert.Equal(12.5, mostSurplus.Fee);
        Assert.Equal(13.20673, mostSurplus.ConsumerSurplus, Tolerance);
        // The table knows steps of 0.5; between them the ISP's best fee is 6.24, the consumers' 12.55.
        Assert.Equal(6.24, PaidPeering.BestFee(Mixed, outcome => outcome.IspProfit, -5, 25).Fee, .05);
        Assert.Equal(12.55, PaidPeering.BestFee(Mixed, outcome => outcome.ConsumerSurplus, -5, 25).Fee, .05);
    }

    public static TheoryData<string, double> Variants =>
        new()
        {
            { "logit", 1 },
            { "mixed", 1 },
            { "mixed", .7 },
        };

    [Theory]
    [MemberData(nameof(Variants))]
    public void A_fee_lowers_the_premium_price_and_raises_the_total_with_one_peak_each(
        string demand,
        double passThrough
    )
    {
        var market = (demand == "logit" ? Logit : Mixed) with { PassThrough = passThrough };
        var outcomes = Enumerable.Range(-5, 31).Select(fee => PaidPeering.Optimum(market, fee)).ToArray();

        for (int i = 1; i < outcomes.Length; i++)
        {
            Assert.True(outcomes[i].PremiumPrice < outcomes[i - 1].PremiumPrice);
            Assert.True(outcomes[i].TotalPrice > outcomes[i - 1].TotalPrice);
        }
        Assert.Equal(1, Peaks(outcomes.Select(outcome => outcome.IspProfit)));
        Assert.Equal(1, Peaks(outcomes.Select(outcome => outcome.ConsumerSurplus)));
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void No_price_and_no_fee_can_be_improved_at_the_margin(string demand, double passThrough)
    {
        var market = (demand == "logit" ? Logit : Mixed) with { PassThrough = passThrough };
        var best = PaidPeering.BestFee(market, outcome => outcome.IspProfit, -5, 25);
        var (shares, basic, premium, streaming) = (
            best.Shares,
            best.BasicPrice,
            best.PremiumPrice,
            best.StreamingPrice
        );
        const double Step = 1e-4;
        double Lost(double byBasic, double byPremium, double byStreaming)
        {
            var up = market.Demand.At(basic + byBasic, premium + byPremium, streaming + byStreaming);
            var down = market.Demand.At(basic - byBasic, premium - byPremium, streaming - byStreaming);
            double videoMargin = premium - market.PremiumCost - market.VideoCost + best.Fee;
            return (
                    (basic - market.BasicCost) * (up.Basic - down.Basic)
                    + (premium - market.PremiumCost) * (up.Premium - down.Premium)
                    + videoMargin * (up.Video - down.Video)
                ) / (2 * Step);
        }

        Assert.Equal(0, shares.Basic + Lost(Step, 0, 0), 1e-5);
        Assert.Equal(0, shares.Premium + shares.Video + Lost(0, Step, 0), 1e-5);
        Assert.Equal(0, shares.Video + passThrough * Lost(0, 0, Step), 1e-4);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Any_demand_will_do_and_a_straight_line_makes_the_fee_a_waterbed(double fee)
    {
        var outcome = PaidPeering.Optimum(new PaidPeeringMarket(new LineDemand()), fee);

        // By hand: P_b = (100 + 10)/2; P_p = ((100 - 12 - fee) + (14 + 1 - fee))/2.
        Assert.Equal(55, outcome.BasicPrice, 1e-5);
        Assert.Equal(51.5 - fee, outcome.PremiumPrice, 1e-5);
        Assert.Equal(63.5, outcome.TotalPrice, 1e-5);
    }

    private static int Peaks(IEnumerable<double> values)
    {
        var all = values.ToArray();
        return Enumerable.Range(1, all.Length - 2).Count(i => all[i] > all[i - 1] && all[i] > all[i + 1]);
    }

    /// <summary>Two unrelated markets, nobody buys at 100.</summary>
    private sealed class LineDemand : IPlanDemand
    {
        public PlanShares At(double basicPrice, double premiumPrice, double streamingPrice)
        {
            double basic = Math.Clamp(1 - basicPrice / 100, 0, 1) / 2;
            double video = Math.Clamp(1 - (premiumPrice + streamingPrice) / 100, 0, 1) / 2;
            return new PlanShares(1 - basic - video, basic, 0, video, 100 * (basic * basic + video * video));
        }
    }
}
