using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Welfare;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Market;

public sealed class WelfareDifferenceTests
{
    /// <summary>Delivery of 10 for 30 becomes 8 at 2 each: 8 are saved on what is still used, and 2 that were worth 7 each and cost 3 are not used.</summary>
    [Fact]
    public void Savings_are_on_what_is_still_used_and_dead_weight_is_what_is_not_less_what_it_cost()
    {
        var gains = WelfareDifference.Between(Month(60, (10, 30)), Month(46, (8, 16)));
        Assert.Equal(8, gains.Savings, 1e-12);
        Assert.Equal(8, gains.DeadWeight, 1e-12);
        Assert.Equal(0, gains.Total, 1e-12);
        Assert.Equal(0, gains.RelativeGap, 1e-12);
    }

    /// <summary>Ports and appliances are owed though nothing is sent.</summary>
    [Theory]
    [InlineData(0, 5, 0, 0, 5)]
    [InlineData(0, 0, 0, 5, -5)]
    [InlineData(0, 5, 4, 12, 5)]
    [InlineData(4, 12, 0, 5, -5)]
    [InlineData(0, 0, 4, 12, 0)]
    [InlineData(4, 12, 0, 0, 0)]
    public void What_is_owed_though_nothing_is_used_is_saved_when_it_is_not(
        double quantity,
        double cost,
        double quantityThen,
        double costThen,
        double savings
    )
    {
        var gains = WelfareDifference.Between(Month(60, (quantity, cost)), Month(60, (quantityThen, costThen)));
        Assert.Equal(savings, gains.Savings, 1e-12);
        Assert.Equal(0, gains.RelativeGap, 1e-12);
    }

    /// <summary>The ISP gains 16 and invests half, of which households have 1½ each: 4 more than it cost. What it invested before is no gain.</summary>
    [Fact]
    public void What_is_invested_of_a_gain_is_worth_to_households_what_is_stated()
    {
        WelfareLine[] Invested(WelfareLine[] month, double share) =>
            [
                .. month,
                new(0, WelfareSide.Investment, "isp:a", 0, share * month[0].Amount),
                new(0, WelfareSide.Return, "isp:a", 0, 1.5 * share * month[0].Amount),
            ];
        var gains = WelfareDifference.Between(Invested(Month(60, (10, 30)), 0.5), Invested(Month(62, (8, 16)), 0.5));
        Assert.Equal(8, gains.Actors["isp:a"], 1e-12);
        Assert.Equal(12, gains.Actors["households:investment"], 1e-12);
        Assert.Equal(4, gains.NetInvestment, 1e-12);
        Assert.Equal(20, gains.Total, 1e-12);
        Assert.Equal(0, gains.RelativeGap, 1e-12);
    }

    /// <summary>Whatever shares are invested and public money costs, accounts agree, and what is invested comes back two months later.</summary>
    [Fact]
    public void A_run_whose_actors_invest_keeps_its_accounts()
    {
        var world = Simple with
        {
            Calendar = new SimulationCalendar(2018, 1, 6, DayRepresentation.Typical),
            Providers = [Video with { OtherRevenuePerViewingHour = 0.05 }],
            Market = Simple.Market with
            {
                ValueAddedTax = 0.2,
                IspInvestmentShare = 0.5,
                ContentInvestmentShare = 0.25,
                InvestmentValue = 1.5,
                InvestmentLagMonths = 2,
                PublicFundsCost = 0.3,
                AdvertiserSurplus = 0.2,
            },
        };
        var neutral = new Simulation(world, 0, 1).Run().Welfare;
        var tolled = new Simulation(world with { Regime = Tolled(2) }, 0, 1).Run().Welfare;
        var gains = WelfareDifference.Between(neutral, tolled);
        Assert.InRange(gains.RelativeGap, 0, 1e-9);
        double Gain(string account, int months) =>
            tolled.Where(line => IsOf(line, account, months)).Sum(line => line.Amount)
            - neutral.Where(line => IsOf(line, account, months)).Sum(line => line.Amount);
        double Invested(int months) => 0.5 * Gain("isp:isp", months) + 0.25 * Gain("provider:video", months);

        Assert.NotEqual(0, Invested(4));
        Assert.Equal(1.5 * Invested(4), gains.Actors["households:investment"], 1e-9 * gains.Largest);
        Assert.Equal(1.5 * Invested(4) - Invested(6), gains.NetInvestment, 1e-9 * gains.Largest);
        Assert.Equal(0.5 * Gain("isp:isp", 6), gains.Actors["isp:isp"], 1e-9 * gains.Largest);
    }

    private static bool IsOf(WelfareLine line, string account, int months) =>
        line.Side == WelfareSide.Actor && line.Item == account && line.Month < months;

    // All there is goes to one actor.
    private static WelfareLine[] Month(double use, (double Quantity, double Amount) delivery) =>
        [
            new(0, WelfareSide.Actor, "isp:a", 0, use - delivery.Amount),
            new(0, WelfareSide.Use, "access", 1, use),
            new(0, WelfareSide.Resource, "delivery:a", delivery.Quantity, delivery.Amount),
        ];
}
