using NeutralitySim.Core.Results;
using NeutralitySim.Core.Welfare;

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

    // All there is goes to one actor.
    private static WelfareLine[] Month(double use, (double Quantity, double Amount) delivery) =>
        [
            new(0, WelfareSide.Actor, "isp:a", 0, use - delivery.Amount),
            new(0, WelfareSide.Use, "access", 1, use),
            new(0, WelfareSide.Resource, "delivery:a", delivery.Quantity, delivery.Amount),
        ];
}
