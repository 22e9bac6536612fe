using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Welfare;
using Xunit.Abstractions;
using static NeutralitySim.Validation.Welfare.RandomToyWorlds;
using static NeutralitySim.Validation.Welfare.Sender;

namespace NeutralitySim.Validation.Welfare;

/// <summary>What can be said of a toll in any toy world, each statement under its condition; where a condition fails see <see cref="ToyWorldSignsTests"/>.</summary>
public sealed class StatementTests(ITestOutputHelper output)
{
    private const double Rounding = 1e-9;
    private const double Noticeable = 1e-6;

    [Fact]
    public void In_every_world_the_gains_of_all_actors_are_savings_less_dead_weight_and_what_investment_adds()
    {
        var cases =
            from world in Any
            from rules in Tolls
            from isps in Gen.Two(Between(0, 1))
            from services in Gen.Two(Between(0, 1))
            select (
                world,
                rules with
                {
                    IspsInvest = new(isps.Item1, 1 + isps.Item2),
                    ServicesInvest = new(services.Item1, 1 + services.Item2),
                }
            );
        Statement.Holds(
            output,
            cases,
            example =>
            {
                var comparison = new ToyComparison(example.Item1, example.Item2);
                comparison.AssertAddsUp();
                return Math.Abs(comparison.Total) > Noticeable;
            }
        );
    }

    [Fact]
    public void Where_those_who_pay_pass_all_on_and_all_links_have_room_the_sum_of_gains_is_at_most_the_savings()
    {
        var cases = from world in Ample from toll in Between(0.05, 1.5) select (world, toll);
        Statement.Holds(
            output,
            cases,
            example =>
            {
                var rules = new ToyRules
                {
                    Toll = example.toll,
                    Payers = [Subscription, Background],
                    CachesTolled = true,
                    SubscriptionPassesOn = 1,
                };
                var comparison = new ToyComparison(example.world, rules);
                comparison.AssertAddsUp();
                Assert.True(comparison.Total <= comparison.Difference.Savings + Rounding);
                return comparison.Total < comparison.Difference.Savings - Noticeable;
            }
        );
    }

    [Fact]
    public void Where_all_links_have_room_households_lose_by_a_service_that_leaves()
    {
        var cases = from world in Ample from leaver in Gen.Elements(Subscription, Advertised) select (world, leaver);
        Statement.Holds(
            output,
            cases,
            example =>
            {
                var comparison = new ToyComparison(example.world, new ToyRules { Absent = example.leaver });
                comparison.AssertAddsUp();
                Assert.True(comparison.Households <= Rounding, $"{comparison.Households}");
                return comparison.Households < -Noticeable;
            }
        );
    }

    [Fact]
    public void Less_capacity_on_one_link_never_raises_the_speed_that_viewers_have()
    {
        var cases = from world in Full from less in Between(0.5, 1) select (world, less);
        Statement.Holds(
            output,
            cases,
            example =>
            {
                var shorter = example.world with { Capacity = example.less * example.world.Capacity };
                return Slower(Line(example.world), Line(shorter));
            }
        );
    }

    [Fact]
    public void More_impatience_never_raises_the_speed_that_viewers_have()
    {
        var cases = from world in Full from more in Between(0, 3) select (world, more);
        Statement.Holds(
            output,
            cases,
            example =>
            {
                ToyService Impatient(ToyService service) =>
                    service with
                    {
                        Impatience = service.Impatience + example.more,
                    };
                var world = example.world;
                var impatient = world with
                {
                    Subscription = Impatient(world.Subscription),
                    Advertised = Impatient(world.Advertised),
                    Broadcaster = Impatient(world.Broadcaster),
                };
                return Slower(Line(world), Line(impatient));
            }
        );
    }

    [Fact]
    public void A_line_that_costs_more_is_sold_dearer_and_to_fewer_households()
    {
        var cases = from world in Ample from more in Between(0, 5) select (world, more);
        Statement.Holds(
            output,
            cases,
            example =>
            {
                var (world, more) = example;
                var before = ToyMarket.Month(world, new ToyRules());
                var after = ToyMarket.Month(world with { LineCost = world.LineCost + more }, new ToyRules());
                Assert.True(after.AccessPrices[0] >= before.AccessPrices[0] - Rounding);
                Assert.True(after.Shares.Sum() <= before.Shares.Sum() + Rounding);
                return after.AccessPrices[0] > before.AccessPrices[0] + Noticeable
                    && after.Shares.Sum() < before.Shares.Sum() - Noticeable;
            }
        );
    }

    [Fact]
    public void A_fee_of_zero_changes_nothing_whatever_else_the_rules_say_of_it()
    {
        var cases = from world in Any from rules in Tolls select (world, rules);
        Statement.Holds(
            output,
            cases,
            example =>
            {
                var (world, rules) = example;
                var free = rules with { Toll = 0, HostingFee = 0, MayLeave = false };
                Assert.All(new ToyComparison(world, free).Row(), gain => Assert.Equal(0, gain, Rounding));
                return new ToyComparison(world, rules).Row().Any(gain => Math.Abs(gain) > Noticeable);
            }
        );
    }

    [Fact]
    public void The_other_way_round_every_actor_loses_what_it_gained()
    {
        var cases = from world in Any from rules in Tolls select (world, rules);
        Statement.Holds(
            output,
            cases,
            example =>
            {
                var comparison = new ToyComparison(example.world, example.rules);
                var (before, now) = (ToyAccount.Of(comparison.Neutral, new()), ToyAccount.Of(comparison.Month, new()));
                var back = WelfareDifference.Between(now, before);
                Assert.Equal(comparison.Difference.Actors.Keys, back.Actors.Keys);
                foreach (var (actor, gain) in comparison.Difference.Actors)
                    Assert.Equal(-gain, back.Actors[actor], Rounding);
                Assert.InRange(back.RelativeGap, 0, Rounding);
                return Math.Abs(back.Total) > Noticeable;
            }
        );
    }

    /// <summary>To the first order the sum of gains is price less real cost of what changes, and what full links are relieved of.</summary>
    [Fact]
    public void A_small_toll_adds_to_the_sum_what_each_quantity_moves_by_times_price_less_real_cost()
    {
        const double Small = 1e-4;
        var cases = from world in Gen.OneOf(Ample, Full) from rules in Tolls select (world, rules);
        Statement.Holds(
            output,
            cases,
            example =>
            {
                var rules = example.rules with { Toll = Small, HostingFee = 0, CachesTolled = true };
                var comparison = new ToyComparison(example.world, rules);
                var terms = FirstOrder.Terms(comparison.Neutral, comparison.Month).ToArray();
                Assert.Equal(terms.Sum(), comparison.Total, 1e-3 * terms.Sum(Math.Abs) + 1e-12);
                return Math.Abs(comparison.Total) > Noticeable * Small;
            }
        );
    }

    private static ToyLine Line(ToyWorld world) => ToyMarket.Month(world, new ToyRules()).Lines[0];

    private static bool Slower(ToyLine before, ToyLine after)
    {
        Assert.True(after.Experienced.Zip(before.Experienced).All(pair => pair.First <= pair.Second + Rounding));
        return after.Experienced.Zip(before.Experienced).Any(pair => pair.First < pair.Second - Noticeable);
    }
}
