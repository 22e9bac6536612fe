using System.Globalization;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Welfare;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Validation.Welfare;

/// <summary>
/// Who bears what in a month of the toy world, actor by actor, against an independent computation (<c>toy-world.csv</c>, to the four digits printed
/// there): tolls by payers and pass-through, services that leave, caches, short capacity, investment.
/// </summary>
public sealed class ToyWorldTablesTests
{
    private const double HalfOfTheLastDigit = 0.5e-4 + 1e-9;
    private const double HalfOfTheSixthDigit = 0.5e-6 + 1e-12;

    private static readonly string[][] Table =
    [
        .. File.ReadLines(
                Path.Combine(Golden.RepositoryRoot, "tests", "NeutralitySim.Validation", "Welfare", "toy-world.csv")
            )
            .Select(line => line.Split(';')),
    ];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (string[] row in Table.Skip(1))
                cases.Add(row[0], row[1]);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_actor_gains_what_the_table_says_and_the_gains_are_savings_less_dead_weight(
        string table,
        string name
    )
    {
        var (world, rules) = ToyCases.All[(table, name)];
        var comparison = new ToyComparison(world, rules);
        string[] row = Table.Single(cells => cells[0] == table && cells[1] == name);
        double[] found = comparison.Row();
        Assert.Equal(row.Length - 3, found.Length);
        for (int column = 0; column < found.Length; column++)
        {
            double expected = double.Parse(row[column + 2], CultureInfo.InvariantCulture);
            Assert.True(
                Math.Abs(found[column] - expected) <= HalfOfTheLastDigit,
                $"{Table[0][column + 2]} is {found[column]}; {expected} is expected"
            );
        }

        Assert.Equal(row[^1], string.Join(' ', comparison.Month.Gone));
        comparison.AssertAddsUp();
    }

    [Fact]
    public void Every_case_is_in_a_table() =>
        Assert.Equal(Table.Skip(1).Select(row => (row[0], row[1])).ToHashSet(), ToyCases.All.Keys.ToHashSet());

    [Fact]
    public void The_month_under_neutral_rules_is_the_stated_one()
    {
        var world = new ToyWorld();
        var month = ToyMarket.Month(world, new ToyRules());
        var rows = ToyAccount.Of(month, new ToyRules());
        Assert.Equal(22.961782, month.AccessPrices[0], HalfOfTheSixthDigit);
        Assert.Equal(0.985600, month.Shares.Sum(), HalfOfTheSixthDigit);
        Assert.Equal(1, month.Lines[0].Mbps.Sum(), HalfOfTheSixthDigit);
        Assert.Equal(25.443014, rows.Single(row => row.Item == "households:start").Amount, HalfOfTheSixthDigit);
        Assert.Equal(7.847130, month.IspProfit, HalfOfTheSixthDigit);
        Assert.Equal(4.927998, month.Profit(Sender.Subscription), HalfOfTheSixthDigit);
        Assert.Equal(2.188521, month.Profit(Sender.Advertised), HalfOfTheSixthDigit);
        Assert.Equal(-1.2, world.Demand.Elasticity, 1e-12);
        Assert.Equal(5, world.Demand.Value, 1e-12);
        Assert.True(WelfareDifference.Agree(rows));
    }

    /// <summary>A sender asks one price of all its customers: tolling alone is partly paid by the customers of other ISPs.</summary>
    [Theory]
    [InlineData("one tolls, all lines pay", 0.236695, -0.076027, -0.016478, 22.1985, 22.8858)]
    [InlineData("one tolls, its lines pay", 0, 0, 0, 21.9618, 22.9618)]
    [InlineData("all toll", 0, 0, 0, 21.9618, 21.9618)]
    public void An_ISP_gains_by_tolling_alone_only_because_background_senders_ask_one_price(
        string who,
        double tolling,
        double each,
        double households,
        double itsPrice,
        double theirPrice
    )
    {
        var before = TollAlone([0, 0, 0, 0], [0, 0, 0, 0]);
        double[] toll = who == "all toll" ? [1, 1, 1, 1] : [1, 0, 0, 0];
        double[] passedOn = toll;
        for (int round = 0; round < 200 && who == "one tolls, all lines pay"; round++)
        {
            double[] shares = TollAlone(toll, passedOn).Shares;
            passedOn = [.. Enumerable.Repeat(shares[0] / shares.Sum(), 4)];
        }

        var after = TollAlone(toll, passedOn);
        Assert.Equal(tolling, after.Profits[0] - before.Profits[0], HalfOfTheSixthDigit);
        Assert.Equal(each, after.Profits[1] - before.Profits[1], HalfOfTheSixthDigit);
        Assert.Equal(households, after.Surplus - before.Surplus, HalfOfTheSixthDigit);
        Assert.Equal(itsPrice, after.Prices[0], HalfOfTheLastDigit);
        Assert.Equal(theirPrice, after.Prices[1], HalfOfTheLastDigit);
    }

    /// <summary>A provider at its best price bears the whole of a small fee, and its customers what it passes on besides.</summary>
    [Theory]
    [InlineData(0.25, -0.250, -1.003, 1.000, 0.255)]
    [InlineData(0.5, -0.500, -1.006, 0.999, 0.509)]
    [InlineData(1, -1.000, -1.012, 0.998, 1.019)]
    public void A_small_fee_is_borne_in_full_and_passed_on(
        double passedOn,
        double households,
        double provider,
        double isps,
        double deadWeight
    )
    {
        var world = new ToyWorld();
        var comparison = new ToyComparison(
            world with
            {
                Demand = world.Demand with { PassThrough = passedOn },
            },
            new ToyRules
            {
                Toll = 1e-4,
                Payers = [Sender.Subscription],
                SubscriptionPassesOn = passedOn,
                AccessPriceFixed = true,
            }
        );
        double fee = 1e-4 * comparison.Neutral.Mbps(Sender.Subscription);
        Assert.Equal(households, comparison.Actor("households:service-prices") / fee, 0.5e-3 + 1e-9);
        Assert.Equal(provider, comparison.Actor("subscription") / fee, 0.5e-3 + 1e-9);
        Assert.Equal(isps, comparison.Actor("isps") / fee, 0.5e-3 + 1e-9);
        Assert.Equal(deadWeight, comparison.Difference.DeadWeight / fee, 0.5e-3 + 1e-9);
        comparison.AssertAddsUp();
    }

    // Access alone, with a toll of so much a line received at each ISP and so much a line passed on there.
    private static (double[] Prices, double[] Shares, double[] Profits, double Surplus) TollAlone(
        double[] received,
        double[] passedOn
    )
    {
        var market = new LogitMarket(6, passedOn.Select(dearer => 40 - dearer));
        double[] costs = [.. received.Select(toll => 15 - toll)];
        double[] prices = market.EquilibriumPrices(costs);
        double[] shares = market.Shares(prices);
        return (
            prices,
            shares,
            [.. shares.Select((share, isp) => share * (prices[isp] - costs[isp]))],
            market.Surplus(prices)
        );
    }
}
