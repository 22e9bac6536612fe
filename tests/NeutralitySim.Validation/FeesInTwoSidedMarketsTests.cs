using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Validation.Theory;

namespace NeutralitySim.Validation;

/// <summary>Fees to providers in the model of Economides and Tåg 2012, against exact fractions.</summary>
public class FeesInTwoSidedMarketsTests
{
    private const double Tolerance = 1e-12;

    private static readonly EconomidesTagMarket First = new(1, 1.0 / 4, 1, 1.0 / 2, 1, 0);
    private static readonly EconomidesTagMarket Second = new(1, 3.0 / 4, 2, 5.0 / 4, 1, 1.0 / 10);
    private static readonly EconomidesTagMarket Third = new(1, 1.0 / 2, 1, 1.0 / 4, 1, 0);

    [Fact]
    public void Fees_and_surplus_are_the_exact_fractions()
    {
        AssertOutcome(
            EconomidesTag2012.MonopolyWithFees(First),
            [26.0 / 55, 4.0 / 55, 32.0 / 55, 12.0 / 55, 16.0 / 55, 512.0 / 3025, 72.0 / 3025, 1464.0 / 3025]
        );
        AssertOutcome(
            EconomidesTag2012.NeutralMonopoly(First),
            [1.0 / 2, 0, 4.0 / 7, 2.0 / 7, 2.0 / 7, 8.0 / 49, 2.0 / 49, 24.0 / 49]
        );
        AssertOutcome(
            EconomidesTag2012.MonopolyWithFees(Second),
            [7.0 / 16, 9.0 / 80, 9.0 / 20, 9.0 / 20, 81.0 / 400, 81.0 / 400, 81.0 / 800, 81.0 / 160]
        );
        AssertOutcome(
            EconomidesTag2012.NeutralMonopoly(Second),
            [11.0 / 20, 0, 36.0 / 85, 9.0 / 17, 81.0 / 425, 1296.0 / 7225, 81.0 / 578, 7371.0 / 14450]
        );
        AssertOutcome(
            EconomidesTag2012.MonopolyWithFees(Third),
            [29.0 / 55, -4.0 / 55, 32.0 / 55, 12.0 / 55, 16.0 / 55, 512.0 / 3025, 72.0 / 3025, 1464.0 / 3025]
        );
        AssertOutcome(
            EconomidesTag2012.NeutralMonopoly(Third),
            [1.0 / 2, 0, 4.0 / 7, 1.0 / 7, 2.0 / 7, 8.0 / 49, 1.0 / 98, 45.0 / 98]
        );
    }

    [Fact]
    public void Neutrality_is_better_in_two_markets_and_worse_where_content_would_be_subsidised()
    {
        static int Sign(EconomidesTagMarket market) =>
            Math.Sign(
                EconomidesTag2012.NeutralMonopoly(market).TotalSurplus
                    - EconomidesTag2012.MonopolyWithFees(market).TotalSurplus
            );

        Assert.Equal([1, 1, -1], new[] { First, Second, Third }.Select(Sign));
    }

    [Fact]
    public void No_other_price_or_fee_earns_the_monopoly_more() =>
        Prop.ForAll(
                Markets(),
                market =>
                {
                    var free = EconomidesTag2012.MonopolyWithFees(market);
                    var neutral = EconomidesTag2012.NeutralMonopoly(market);
                    Assert.True(free.IspProfit >= neutral.IspProfit - Tolerance);
                    foreach (double price in (double[])[-.1, -.001, .001, .1])
                    {
                        Assert.True(
                            EconomidesTag2012.Monopoly(market, neutral.Price + price, 0).IspProfit < neutral.IspProfit
                        );
                        foreach (double fee in (double[])[-.1, -.001, 0, .001, .1])
                            Assert.True(
                                EconomidesTag2012.Monopoly(market, free.Price + price, free.Fee + fee).IspProfit
                                    < free.IspProfit
                            );
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Neither_of_two_ISPs_gains_by_another_price_or_fee() =>
        Prop.ForAll(
                Markets(),
                market =>
                {
                    var free = EconomidesTag2012.DuopolyWithFees(market);
                    (double Price, double Fee) neutral = (EconomidesTag2012.NeutralDuopolyPrice(market), 0);
                    double freeProfit = EconomidesTag2012.DuopolyProfit(market, free, free);
                    double neutralProfit = EconomidesTag2012.DuopolyProfit(market, neutral, neutral);
                    foreach (double price in (double[])[-.1, -.001, .001, .1])
                    {
                        var cheaper = (neutral.Price + price, 0);
                        Assert.True(EconomidesTag2012.DuopolyProfit(market, cheaper, neutral) < neutralProfit);
                        foreach (double fee in (double[])[-.1, -.001, 0, .001, .1])
                        {
                            var other = (free.Price + price, free.Fee + fee);
                            Assert.True(EconomidesTag2012.DuopolyProfit(market, other, free) < freeProfit);
                        }
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_market_without_interior_optimum_is_refused()
    {
        var market = First with { ConsumerSpread = .1 };

        Assert.Throws<ArgumentOutOfRangeException>(() => EconomidesTag2012.MonopolyWithFees(market));
        Assert.Throws<ArgumentOutOfRangeException>(() => EconomidesTag2012.NeutralMonopoly(market));
    }

    private static Arbitrary<EconomidesTagMarket> Markets()
    {
        var unit = Gen.Choose(0, 100).Select(n => n / 100.0);
        return (
            from contentValue in unit
            from audienceValue in unit
            from consumerSpread in unit
            from providerSpread in unit
            from cost in unit
            // Both spreads above 1.1 keep 4ft above (a+b)².
            select new EconomidesTagMarket(
                1,
                contentValue,
                1.1 + consumerSpread,
                audienceValue,
                1.1 + providerSpread,
                cost
            )
        ).ToArbitrary();
    }

    private static void AssertOutcome(EconomidesTagOutcome outcome, double[] expected)
    {
        double[] actual =
        [
            outcome.Price,
            outcome.Fee,
            outcome.Consumers,
            outcome.Providers,
            outcome.IspProfit,
            outcome.ConsumerSurplus,
            outcome.ProviderSurplus,
            outcome.TotalSurplus,
        ];
        for (int i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], actual[i], Tolerance);
    }
}
