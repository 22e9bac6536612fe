using NeutralitySim.Core.Subscribers;
using static NeutralitySim.Validation.Welfare.Sender;

namespace NeutralitySim.Validation.Welfare;

/// <summary>
/// Where the signs that are often claimed of a toll hold and where they do not, with the figures of an independent computation: each counterexample is
/// a month in which all accounts add up.
/// </summary>
public sealed class ToyWorldSignsTests
{
    private const double HalfOfTheFourthDigit = 0.5e-4 + 1e-9;
    private const double HalfOfTheSixthDigit = 0.5e-6 + 1e-11;

    private static readonly ToyWorld World = new();
    private static readonly ToyRules Tolled = new() { Toll = 1 };

    // Everything that can be passed on is.
    private static readonly ToyRules PassedOn = Tolled with { SubscriptionPassesOn = 1 };

    private static readonly Dictionary<string, (ToyWorld World, ToyRules Rules)> SumAndSavings = new()
    {
        ["all that can passes on"] = (World, PassedOn),
        ["advertised service only, nothing passed on"] = (World, Tolled with { Payers = [Advertised] }),
        ["nothing passed on"] = (World, Tolled with { SubscriptionPassesOn = 0, BackgroundPassesOn = 0 }),
        ["one ISP"] = (World with { Isps = 1 }, Tolled),
        ["background only"] = (World, Tolled with { Payers = [Background] }),
        ["all that can passes on, capacity 0.5"] = (World with { Capacity = 0.5 }, PassedOn),
        ["all that can passes on, capacity 0.9"] = (World with { Capacity = 0.9 }, PassedOn),
        ["subscription and background"] = (World, PassedOn with { Payers = [Subscription, Background] }),
        ["subscription and background, one ISP"] = (
            World with
            {
                Isps = 1,
            },
            PassedOn with
            {
                Payers = [Subscription, Background],
            }
        ),
    };

    /// <summary>Neutral rules do not always have the most offload: a toll that exempts caches makes dearer ones pay.</summary>
    [Theory]
    [InlineData(0.015917, false, 0.8, 0.8)]
    [InlineData(0.2, false, 0, 0.8)]
    [InlineData(0.2, true, 0, 0)]
    public void A_toll_that_exempts_caches_raises_offload_where_these_cost_more_than_they_save(
        double cache,
        bool tolled,
        double neutral,
        double underToll
    )
    {
        var world = World with { Caches = true, SenderInside = cache };
        var comparison = new ToyComparison(world, Tolled with { CachesTolled = tolled });
        Assert.Equal(neutral, comparison.Neutral.Carriage[0].Inside);
        Assert.Equal(underToll, comparison.Month.Carriage[0].Inside);
        comparison.AssertAddsUp();
    }

    /// <summary>Sender's traffic from which an appliance of 25,000 over 48 months pays that saves haul and port but for a fill of a twentieth.</summary>
    [Theory]
    [InlineData(0, 4629.1)]
    [InlineData(0.1, 2509.9)]
    [InlineData(0.21, 1669.3)]
    [InlineData(1, 490.2)]
    [InlineData(4.92, 108.8)]
    public void One_appliance_pays_from_less_traffic_the_higher_a_toll_that_exempts_it(double toll, double pays)
    {
        bool Cached(double mbps, bool tolled)
        {
            // Fill comes from outside and pays what that pays.
            double inside = 25_000 / 48.0 / mbps + 0.05 * (0.06 + 0.05 + (tolled ? 0 : toll));
            var world = World with { Caches = true, SenderInside = inside };
            return ToyCarriage.Of(world, new ToyRules { Toll = toll, CachesTolled = tolled }, Subscription).Inside > 0;
        }

        Assert.False(Cached(pays - 0.06, false));
        Assert.True(Cached(pays + 0.06, false));
        Assert.False(Cached(4629.1 - 0.06, true));
        Assert.True(Cached(4629.1 + 0.06, true));
    }

    /// <summary>
    /// The sum of all gains may pass what is saved in delivery: where a rent pays for access that costs more than it is worth at the margin, or traffic falls
    /// on a full link.
    /// </summary>
    [Theory]
    [InlineData("all that can passes on", -0.238515)]
    [InlineData("advertised service only, nothing passed on", 0.008680)]
    [InlineData("nothing passed on", 0.031945)]
    [InlineData("one ISP", 0.043943)]
    [InlineData("background only", -0.002025)]
    [InlineData("all that can passes on, capacity 0.5", 0.108342)]
    [InlineData("all that can passes on, capacity 0.9", 0.013973)]
    [InlineData("subscription and background", -0.250338)]
    [InlineData("subscription and background, one ISP", -0.178447)]
    public void The_sum_of_gains_passes_savings_in_some_worlds_and_not_in_others(string name, double sum)
    {
        var comparison = new ToyComparison(SumAndSavings[name].World, SumAndSavings[name].Rules);
        Assert.Equal(sum, comparison.Total, HalfOfTheSixthDigit);
        Assert.Equal(0, comparison.Difference.Savings, HalfOfTheSixthDigit);
        comparison.AssertAddsUp();
    }

    [Theory]
    [InlineData(nameof(Subscription), -0.11650, -0.4728)]
    [InlineData(nameof(Advertised), 0.00893, 0.0362)]
    [InlineData(nameof(Broadcaster), 0.00357, 0.0362)]
    [InlineData(nameof(Background), 0.00308, 0.0078)]
    public void What_the_first_cent_of_a_toll_adds_to_the_sum_has_the_sign_of_who_pays_it(
        string payer,
        double perToll,
        double perEuroPaid
    )
    {
        const double Small = 1e-3;
        var sender = Enum.Parse<Sender>(payer);
        var comparison = new ToyComparison(World, new ToyRules { Toll = Small, Payers = [sender] });
        Assert.Equal(perToll, comparison.Total / Small, 0.5e-5 + 1e-9);
        double paid = Small * comparison.Neutral.Mbps(sender);
        Assert.Equal(perEuroPaid, comparison.Total / paid, HalfOfTheFourthDigit);
        comparison.AssertAddsUp();
    }

    /// <summary>Household surplus can rise when a service leaves: where it filled a short link and was worth little.</summary>
    [Fact]
    public void Households_lose_by_a_service_that_leaves_unless_it_was_in_the_way_of_others()
    {
        var left = new ToyRules { Absent = Subscription };
        AssertHouseholdsAndSum(new ToyComparison(World, left), -2.378841, -7.044466);
        AssertHouseholdsAndSum(new ToyComparison(World with { Capacity = 0.5 }, left), -1.076832, -4.116688);
        var inTheWay = World with
        {
            Capacity = 0.5,
            Demand = World.Demand with { Margin = 0.2 },
            Subscription = new ToyService(0.5, 0.3, 8, 20, 0.05, Impatience: 0),
            Advertised = World.Advertised with { QualityValue = 6 },
            Broadcaster = World.Broadcaster with { QualityValue = 4 },
        };
        AssertHouseholdsAndSum(new ToyComparison(inTheWay, left), 0.466746, 0.778418);
    }

    [Fact]
    public void All_together_gain_when_a_service_leaves_that_cost_more_than_it_was_worth()
    {
        var comparison = new ToyComparison(
            World with
            {
                FixedCost = 12,
            },
            new ToyRules { Absent = Subscription },
            new ToyRules { MayLeave = false }
        );
        Assert.Equal(-2.3788, comparison.Households, HalfOfTheFourthDigit);
        Assert.Equal(4.9555, comparison.Total, HalfOfTheFourthDigit);
        comparison.AssertAddsUp();
    }

    /// <summary>A fee above profit drives a service out only where there is no better way: caches that the fee exempts are one.</summary>
    [Theory]
    [InlineData(1, 0.5, false, 0.2464, true, 0)]
    [InlineData(1, 0.5, true, 0.2464, false, 0.1308)]
    [InlineData(0.8, 1, false, 0.1971, true, 0)]
    public void A_service_whose_fee_passes_its_profit_leaves_only_where_it_has_no_way_out(
        double toll,
        double passedOn,
        bool caches,
        double fee,
        bool leaves,
        double profit
    )
    {
        var comparison = new ToyComparison(
            World with
            {
                FixedCost = 4.75,
                Caches = caches,
                SenderInside = caches ? 0.1 : World.SenderInside,
            },
            new ToyRules { Toll = toll, SubscriptionPassesOn = passedOn }
        );
        Assert.Equal(fee, toll * comparison.Neutral.Mbps(Subscription), HalfOfTheFourthDigit);
        Assert.Equal(0.1780, comparison.Neutral.Profit(Subscription), HalfOfTheFourthDigit);
        Assert.Equal(leaves, comparison.Month.Gone.Contains(Subscription));
        Assert.Equal(profit, comparison.Month.Profit(Subscription), HalfOfTheFourthDigit);
        comparison.AssertAddsUp();
    }

    [Theory]
    [InlineData(1, 34.9414, 35.2476, 0.699118, 0.688273)]
    [InlineData(2, 26.4336, 27.3502, 0.950462, 0.942754)]
    [InlineData(4, 22.9618, 23.9551, 0.985600, 0.983051)]
    public void A_line_that_costs_one_more_is_sold_dearer_and_to_fewer(
        int isps,
        double price,
        double dearer,
        double lines,
        double fewer
    )
    {
        var world = World with { Isps = isps };
        var before = ToyMarket.Month(world, new ToyRules());
        var after = ToyMarket.Month(world with { LineCost = world.LineCost + 1 }, new ToyRules());
        Assert.Equal(price, before.AccessPrices[0], HalfOfTheFourthDigit);
        Assert.Equal(dearer, after.AccessPrices[0], HalfOfTheFourthDigit);
        Assert.Equal(lines, before.Shares.Sum(), HalfOfTheSixthDigit);
        Assert.Equal(fewer, after.Shares.Sum(), HalfOfTheSixthDigit);
    }

    [Theory]
    [InlineData(0.25, 12.25, 1)]
    [InlineData(0.5, 12.5, 2)]
    [InlineData(1, 13, 4)]
    [InlineData(1.5, 13.5, 6)]
    [InlineData(2, 14, 8)]
    public void Best_price_elasticity_and_value_of_a_service_are_one_curve(double passedOn, double best, double value)
    {
        var demand = new ServiceDemand(12, 4, passedOn);
        Assert.Equal(best, demand.BestPrice(1), 1e-12);
        Assert.Equal(value, demand.Value, 1e-12);
        Assert.Equal(value, demand.Surplus(12), 1e-12);
        Assert.Equal(-3, demand.Elasticity, 1e-12);
        double found = Enumerable.Range(9000, 31_000).Select(p => p / 1000.0).MaxBy(p => (p - 9) * demand.Quantity(p));
        Assert.Equal(best, found, 1e-9);
        // Above 1 the area has a tail too long to add up.
        if (passedOn <= 1)
            Assert.Equal(
                value + 0.001,
                Enumerable.Range(0, 400_000).Sum(k => demand.Quantity(12 + 0.001 * k) * 0.001),
                1e-3
            );
    }

    private static void AssertHouseholdsAndSum(ToyComparison comparison, double households, double sum)
    {
        Assert.Equal(households, comparison.Households, HalfOfTheSixthDigit);
        Assert.Equal(sum, comparison.Total, HalfOfTheSixthDigit);
        comparison.AssertAddsUp();
    }
}
