using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Subscribers;

namespace NeutralitySim.Core.Tests.Market;

public sealed class LogitMarketTests
{
    private static readonly Gen<Case> Cases =
        from sellers in Gen.Choose(1, 5)
        from values in Gen.ArrayOf(Gen.Choose(-200, 800).Select(x => x / 10.0), sellers)
        from costs in Gen.ArrayOf(Gen.Choose(0, 400).Select(x => x / 10.0), sellers)
        from scale in Gen.Choose(5, 200).Select(x => x / 10.0)
        select new Case(new LogitMarket(scale, values), scale, values, costs);

    [Fact]
    public void No_seller_gains_by_another_price() =>
        ForAll(example =>
        {
            var prices = example.Market.EquilibriumPrices(example.Costs);
            for (int seller = 0; seller < prices.Length; seller++)
            {
                double best = Profit(example, prices, seller, 0);
                foreach (double change in (double[])[-0.5, -0.05, 0.05, 0.5])
                    Assert.True(Profit(example, prices, seller, change * example.Scale) < best);
            }
        });

    [Fact]
    public void Prices_give_back_the_costs_behind_them() =>
        ForAll(example =>
        {
            var prices = example.Market.EquilibriumPrices(example.Costs);
            var costs = example.Market.CostsBehind(prices);
            for (int seller = 0; seller < prices.Length; seller++)
                Assert.Equal(example.Costs[seller], costs[seller], 1e-9 * (1 + prices[seller]));
        });

    [Fact]
    public void A_price_falls_when_side_revenue_rises_by_no_more_than_it_and_no_rival_raises_its_own() =>
        ForAll(example =>
        {
            var before = example.Market.EquilibriumPrices(example.Costs);
            double[] helped = [example.Costs[0] - 1, .. example.Costs[1..]];
            var after = example.Market.EquilibriumPrices(helped);
            Assert.InRange(before[0] - after[0], 0, 1 + 1e-9);
            for (int rival = 1; rival < before.Length; rival++)
                Assert.True(after[rival] <= before[rival] + 1e-9);
            double wanted = example.Market.Shares(before)[0];
            if (wanted is > 1e-6 and < 1 - 1e-6)
                Assert.True(after[0] < before[0]);
        });

    [Fact]
    public void More_like_sellers_hand_on_more()
    {
        var markets =
            from value in Gen.Choose(0, 800).Select(x => x / 10.0)
            from scale in Gen.Choose(10, 200).Select(x => x / 10.0)
            from cost in Gen.Choose(100, 400).Select(x => x / 10.0)
            select (value, scale, cost);
        Prop.ForAll(
                markets.ToArbitrary(),
                market =>
                {
                    double last = 0;
                    for (int sellers = 1; sellers <= 6; sellers++)
                    {
                        var like = new LogitMarket(market.scale, Enumerable.Repeat(market.value, sellers));
                        double Price(double cost) =>
                            like.EquilibriumPrices(Enumerable.Repeat(cost, sellers).ToArray())[0];
                        double passed = (Price(market.cost) - Price(market.cost - 0.5)) / 0.5;
                        Assert.InRange(passed, last - 1e-9, 1 + 1e-9);
                        last = passed;
                    }
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_logsum_is_the_area_under_demand() =>
        ForAll(example =>
        {
            // All prices fall together from "nobody buys" by Simpson's rule over the share that buys anything.
            var prices = example.Market.EquilibriumPrices(example.Costs);
            const int Steps = 2000;
            double far = 60 * example.Scale + Math.Max(0, example.Values.Max() - prices.Min());
            double area = 0;
            for (int step = 0; step <= Steps; step++)
            {
                double weight =
                    step is 0 or Steps ? 1
                    : step % 2 == 1 ? 4
                    : 2;
                var dearer = prices.Select(p => p + far * step / Steps).ToArray();
                area += weight * example.Market.Shares(dearer).Sum() * far / Steps / 3;
            }

            Assert.Equal(example.Market.Surplus(prices), area, 1e-5 * (example.Scale + area));
        });

    [Fact]
    public void A_cost_far_below_zero_gives_the_price_zero_and_an_offer_nobody_wants_the_least_markup()
    {
        var prices = new LogitMarket(3, [10, double.NegativeInfinity]).EquilibriumPrices([-1000, 15]);
        Assert.Equal([0, 18], prices);
    }

    private static void ForAll(Action<Case> check) =>
        Prop.ForAll(Cases.ToArbitrary(), check).QuickCheckThrowOnFailure();

    private static double Profit(Case example, double[] prices, int seller, double change)
    {
        double[] changed = [.. prices];
        changed[seller] += change;
        return (changed[seller] - example.Costs[seller]) * example.Market.Shares(changed)[seller];
    }

    private sealed record Case(LogitMarket Market, double Scale, double[] Values, double[] Costs);
}
