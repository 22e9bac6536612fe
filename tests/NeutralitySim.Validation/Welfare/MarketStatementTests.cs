using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Allocation;
using NeutralitySim.Core.Subscribers;
using Xunit.Abstractions;
using static NeutralitySim.Validation.Welfare.RandomToyWorlds;

namespace NeutralitySim.Validation.Welfare;

/// <summary>What holds in any market for lines, of any paid service and on any one link, each statement under its condition.</summary>
public sealed class MarketStatementTests(ITestOutputHelper output)
{
    private const double Rounding = 1e-9;
    private const double Noticeable = 1e-6;
    private const double Small = 1e-5;

    private static readonly Gen<(double Scale, double[] Values, double[] Costs)> Markets =
        from sellers in Gen.Choose(1, 6)
        from scale in Between(2, 15)
        from values in Gen.ArrayOf(Between(20, 60), sellers)
        from costs in Gen.ArrayOf(Between(5, 30), sellers)
        select (scale, values, costs);

    [Fact]
    public void A_dearer_line_loses_lines_to_its_rivals_and_to_none()
    {
        var cases = from market in Markets from dearer in Between(0, 10) select (market, dearer);
        Statement.Holds(
            output,
            cases,
            example =>
            {
                var (scale, values, prices) = example.market;
                var market = new LogitMarket(scale, values);
                double[] before = market.Shares(prices);
                double[] after = market.Shares([prices[0] + example.dearer, .. prices[1..]]);
                Assert.True(after[0] <= before[0] + Rounding);
                Assert.True(after.Sum() <= before.Sum() + Rounding);
                for (int rival = 1; rival < before.Length; rival++)
                    Assert.True(after[rival] >= before[rival] - Rounding);
                return after[0] < before[0] - Noticeable && after.Sum() < before.Sum() - Noticeable;
            }
        );
    }

    /// <summary>Where prices are best answers and none lies at its floor.</summary>
    [Fact]
    public void An_ISP_whose_lines_cost_more_asks_more_and_no_rival_asks_less()
    {
        var cases = from market in Markets from dearer in Between(0, 10) select (market, dearer);
        Statement.Holds(
            output,
            cases,
            example =>
            {
                var (scale, values, costs) = example.market;
                var market = new LogitMarket(scale, values);
                double[] before = market.EquilibriumPrices(costs);
                double[] after = market.EquilibriumPrices([costs[0] + example.dearer, .. costs[1..]]);
                for (int seller = 0; seller < before.Length; seller++)
                    Assert.True(after[seller] >= before[seller] - Rounding);
                Assert.True(market.Shares(after)[0] <= market.Shares(before)[0] + Rounding);
                return after[0] > before[0] + Noticeable;
            }
        );
    }

    /// <summary>
    /// A small fee on all sellers is borne by customers as far as it is passed on, ρ, and by sellers to 1 − (1 − θ)ρ, together 1 + θρ; conduct θ is the
    /// elasticity of all sales times the margin over the price, here (1 − all shares)/(1 − a seller's): 1 for a monopoly. E. G. Weyl and M. Fabinger, Journal
    /// of Political Economy 121, 2013.
    /// </summary>
    [Fact]
    public void The_burden_of_a_small_fee_is_one_and_what_conduct_adds_to_pass_through()
    {
        var cases = Markets.Select(market =>
            (market.Scale, Values: Enumerable.Repeat(market.Values[0], market.Values.Length), Cost: market.Costs[0])
        );
        Statement.Holds(
            output,
            cases,
            example =>
            {
                var market = new LogitMarket(example.Scale, example.Values);
                var (price, share, surplus) = Symmetric(market, example.Values.Count(), example.Cost);
                var (dearer, less, worse) = Symmetric(market, example.Values.Count(), example.Cost + Small);
                int sellers = example.Values.Count();
                double all = sellers * share;
                double conduct = (1 - all) / (1 - share);
                double passedOn = (dearer - price) / Small;
                double customers = (surplus - worse) / (Small * all);
                double profits = share * (price - example.Cost) - less * (dearer - example.Cost - Small);
                double burden = sellers * profits / (Small * all);
                Assert.Equal(passedOn, customers, 1e-4);
                Assert.Equal(1 - (1 - conduct) * passedOn, burden, 1e-4);
                Assert.Equal(1 + conduct * passedOn, customers + burden, 1e-4);
                return customers + burden > 1 + 1e-3;
            }
        );
    }

    /// <summary>Alone with its demand a service is a monopoly, θ = 1.</summary>
    [Fact]
    public void A_paid_service_bears_the_whole_of_a_small_fee_and_its_customers_what_it_passes_on()
    {
        var cases =
            from price in Between(5, 20)
            from margin in Between(1, 15)
            from passThrough in Between(0.2, 2)
            select new ServiceDemand(price, Math.Min(margin, price), passThrough);
        Statement.Holds(
            output,
            cases,
            demand =>
            {
                double best = demand.BestPrice(Small);
                double cost = demand.Price - demand.Margin;
                double customers = (demand.Surplus(demand.Price) - demand.Surplus(best)) / Small;
                double service = (demand.Margin - (best - cost - Small) * demand.Quantity(best)) / Small;
                Assert.Equal(demand.PassThrough, customers, 1e-4);
                Assert.Equal(1, service, 1e-4);
                return customers + service > 1 + 1e-3;
            }
        );
    }

    /// <summary>With demand that does not answer: on one link, whatever flows of whatever caps share it.</summary>
    [Fact]
    public void Less_capacity_on_one_link_raises_the_rate_of_no_flow()
    {
        var cases =
            from classes in Gen.Choose(1, 8)
            from counts in Gen.ArrayOf(Between(0, 20), classes)
            from caps in Gen.ArrayOf(Between(0.5, 20), classes)
            from weights in Gen.ArrayOf(Between(0.5, 3), classes)
            from capacity in Between(1, 300)
            from less in Between(0, 1)
            select (counts, caps, weights, capacity, less);
        Statement.Holds(
            output,
            cases,
            example =>
            {
                var (counts, caps, weights, capacity, less) = example;
                var solver = new MaxMinSolver(1, [.. weights.Select(_ => new[] { 0 })], weights);
                double[] Rates(double available)
                {
                    var rates = new double[weights.Length];
                    solver.Solve(counts, caps, [available], rates, new double[1]);
                    return rates;
                }

                double[] before = Rates(capacity);
                double[] after = Rates(less * capacity);
                Assert.True(before.Zip(after).All(pair => pair.Second <= pair.First + Rounding));
                return before.Zip(after).Any(pair => pair.Second < pair.First - Noticeable);
            }
        );
    }

    private static (double Price, double Share, double Surplus) Symmetric(LogitMarket market, int sellers, double cost)
    {
        double[] prices = market.EquilibriumPrices([.. Enumerable.Repeat(cost, sellers)]);
        return (prices[0], market.Shares(prices)[0], market.Surplus(prices));
    }
}
