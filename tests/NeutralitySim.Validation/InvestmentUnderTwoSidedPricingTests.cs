using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Validation.Theory;

namespace NeutralitySim.Validation;

/// <summary>Investment under one- and two-sided pricing, Musacchio, Schwartz and Walrand 2009.</summary>
public class InvestmentUnderTwoSidedPricingTests
{
    private static readonly double[] Deviations = [-.05, -.01, 0, .01, .05];

    [Theory]
    [InlineData(false, .875, 0, .0933217, .0297308, .330342, 2.27193)]
    [InlineData(true, 0, .875, .174858, .00696336, .618965, 3.11958)]
    public void Three_ISPs_choose_the_tabulated_prices_and_investment(
        bool twoSided,
        double userPrice,
        double providerPrice,
        double investment,
        double providerInvestment,
        double clicks,
        double welfare
    )
    {
        var equilibrium = MusacchioSchwartzWalrand2009.Solve(new MusacchioMarket(1, 3), twoSided);

        Assert.Equal(userPrice, equilibrium.Isp.UserPrice, 1e-12);
        Assert.Equal(providerPrice, equilibrium.Isp.ProviderPrice, 1e-12);
        // The table has six significant digits.
        Assert.Equal(investment, equilibrium.Isp.Investment, 1e-6);
        Assert.Equal(providerInvestment, equilibrium.ProviderInvestment, 1e-6);
        Assert.Equal(clicks, equilibrium.Clicks, 1e-6);
        Assert.Equal(welfare, equilibrium.Welfare, 1e-5);
    }

    [Theory]
    [InlineData(1, 3, 1.373098)]
    [InlineData(.2, 1, 1.103570)]
    [InlineData(.2, 3, .822198)]
    [InlineData(3, 1, 69.862735)]
    public void Welfare_ratio_of_both_regimes_is_as_tabulated(double advertising, int isps, double ratio) =>
        Assert.Equal(ratio, WelfareRatio(advertising, isps), 1e-6);

    [Theory]
    [InlineData(1, new[] { 2.3023, 1.5143, 1.1036, 1.0341, 1.7884, 3.9474, 9.7160 })]
    [InlineData(2, new[] { 1.9828, 1.3068, .9561, .9047, 1.5836, 3.5260, 8.7361 })]
    [InlineData(5, new[] { 1.3260, .8752, .6420, .6115, 1.0796, 2.4188 })]
    [InlineData(10, new[] { .8795, .5807, .4264, .4071, .7210, 1.6190 })]
    public void Welfare_ratios_by_advertising_rate_are_as_tabulated(int isps, double[] ratios)
    {
        double[] rates = [.05, .1, .2, .5, 1, 1.5, 2];
        for (int i = 0; i < ratios.Length; i++)
            Assert.Equal(ratios[i], WelfareRatio(rates[i], isps), 5.1e-5);
    }

    [Theory]
    [InlineData(1, .3, .429954, .987580)]
    [InlineData(2, .176471, .625434, .860269)]
    [InlineData(3, .125, .760841, .741283)]
    [InlineData(5, .078947, .946357, .579755)]
    [InlineData(10, .041096, 1.213082, .385544)]
    public void Neutrality_wins_between_both_ties(int isps, double lower, double upper, double leastRatio)
    {
        var market = new MusacchioMarket(1, isps);
        double least = Enumerable.Range(1, 4000).Min(i => WelfareRatio(1.4 * i / 4000, isps));

        Assert.Equal(lower, market.LowerTie, 1e-6);
        Assert.Equal(market.LowerTie, Tie(isps, lower - .01, lower + .01), 1e-9);
        Assert.Equal(upper, Tie(isps, upper - .05, upper + .05), 1e-6);
        Assert.Equal(leastRatio, least, 1e-6);
    }

    [Fact]
    public void At_the_lower_tie_two_sided_ISPs_charge_providers_nothing() =>
        Prop.ForAll(
                Markets(),
                market =>
                {
                    var tie = market with { AdvertisingRate = market.LowerTie * market.UserPriceTolerance };
                    var twoSided = MusacchioSchwartzWalrand2009.Solve(tie, true);
                    var oneSided = MusacchioSchwartzWalrand2009.Solve(tie, false);
                    Assert.Equal(0, twoSided.Isp.ProviderPrice, 1e-9);
                    Assert.Equal(oneSided.Welfare, twoSided.Welfare, 1e-9 * oneSided.Welfare);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Two_ISPs_earn_the_tabulated_profit()
    {
        var market = new MusacchioMarket(1, 2);
        var isp = MusacchioSchwartzWalrand2009.Solve(market, true).Isp;

        Assert.Equal(.653175076, MusacchioSchwartzWalrand2009.FirstIspProfit(market, [isp, isp]), 1e-9);
    }

    [Fact]
    public void No_ISP_gains_by_deviating() =>
        Prop.ForAll(
                Markets(),
                market =>
                {
                    foreach (bool twoSided in (bool[])[false, true])
                    {
                        var equilibrium = MusacchioSchwartzWalrand2009.Solve(market, twoSided);
                        double tolerance = 1e-9 * Math.Abs(equilibrium.IspProfit);
                        Assert.Equal(
                            equilibrium.IspProfit,
                            Profit(market, equilibrium.Isp, equilibrium.Isp),
                            tolerance
                        );
                        foreach (var deviation in DeviationsFrom(equilibrium.Isp, twoSided))
                            Assert.True(
                                Profit(market, deviation, equilibrium.Isp) <= equilibrium.IspProfit + tolerance,
                                $"{deviation} gains on {equilibrium}"
                            );
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    private static IEnumerable<MusacchioStrategy> DeviationsFrom(MusacchioStrategy isp, bool twoSided) =>
        from user in Deviations
        from provider in twoSided ? Deviations : [0]
        from investment in Deviations
        select new MusacchioStrategy(
            isp.UserPrice + user,
            isp.ProviderPrice + provider,
            isp.Investment * (1 + investment)
        );

    private static double Profit(MusacchioMarket market, MusacchioStrategy first, MusacchioStrategy others) =>
        MusacchioSchwartzWalrand2009.FirstIspProfit(market, [first, .. Enumerable.Repeat(others, market.Isps - 1)]);

    private static Arbitrary<MusacchioMarket> Markets() =>
        (
            from advertising in Gen.Choose(5, 200)
            from isps in Gen.Choose(1, 8)
            from providerExponent in Gen.Choose(10, 45)
            from ispExponent in Gen.Choose(10, 45)
            from spillover in Gen.Choose(0, 100)
            select new MusacchioMarket(
                advertising / 100.0,
                isps,
                ProviderExponent: providerExponent / 100.0,
                IspExponent: ispExponent / 100.0,
                Spillover: spillover / 100.0
            )
        ).ToArbitrary();

    private static double Tie(int isps, double low, double high)
    {
        bool lowWins = WelfareRatio(low, isps) > 1;
        return Bisection.End(low, high, advertising => WelfareRatio(advertising, isps) > 1 == lowWins);
    }

    private static double WelfareRatio(double advertising, int isps)
    {
        var market = new MusacchioMarket(advertising, isps);
        return MusacchioSchwartzWalrand2009.Solve(market, true).Welfare
            / MusacchioSchwartzWalrand2009.Solve(market, false).Welfare;
    }
}
