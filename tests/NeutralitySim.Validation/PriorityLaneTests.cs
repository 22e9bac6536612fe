using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Validation.Theory;

namespace NeutralitySim.Validation;

/// <summary>A priority lane in the model of Choi and Kim 2010.</summary>
public class PriorityLaneTests
{
    private const double Tolerance = 1e-6;

    [Theory]
    [InlineData(2, .1, .534109, .682179, 1.364358, 4.400000, 4.397673, .068218)]
    [InlineData(2, .5, .690983, .763932, 1.527864, 4.000000, 3.927051, .381966)]
    [InlineData(1.5, .1, .612702, 1.127017, 3.381050, 4.300000, 4.274597, .225403)]
    [InlineData(4, .1, .504768, .286104, .381472, 4.466667, 4.466621, .009537)]
    public void Waiting_and_prices_are_as_tabulated(
        double capacity,
        double delayCost,
        double share,
        double priorityWait,
        double ordinaryWait,
        double neutralAccess,
        double priorityAccess,
        double priorityPrice
    )
    {
        var outcome = ChoiKim2010.Solve(new ChoiKimMarket(capacity, 1, delayCost, 1, 1, 5));

        Assert.Equal(share, outcome.PriorityShare, Tolerance);
        Assert.Equal(priorityWait, outcome.PriorityWait, Tolerance);
        Assert.Equal(ordinaryWait, outcome.OrdinaryWait, Tolerance);
        Assert.Equal(neutralAccess, outcome.NeutralAccessPrice, Tolerance);
        Assert.Equal(priorityAccess, outcome.PriorityAccessPrice, Tolerance);
        Assert.Equal(priorityPrice, outcome.PriorityPrice, Tolerance);
        Assert.Equal(outcome.NeutralWait, outcome.MeanWait, 1e-12);
    }

    [Fact]
    public void Priority_leaves_the_mean_wait_and_costs_less_where_capacity_is_ample()
    {
        var unit = Gen.Choose(1, 1000).Select(n => n / 1000.0);
        var markets =
            from spare in unit
            from arrivals in unit
            from delayCost in unit
            from margin in unit
            select new ChoiKimMarket(arrivals * (1.1 + 5 * spare), arrivals, delayCost, 1, margin, 5);

        Prop.ForAll(
                markets.ToArbitrary(),
                market =>
                {
                    var outcome = ChoiKim2010.Solve(market);
                    var wider = ChoiKim2010.Solve(market with { Capacity = 1.2 * market.Capacity });
                    Assert.Equal(outcome.NeutralWait, outcome.MeanWait, 1e-12 * outcome.NeutralWait);
                    Assert.InRange(outcome.PriorityShare, .5, 1);
                    Assert.True(wider.PriorityPrice <= outcome.PriorityPrice);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Everybody_uses_the_first_in_line_when_waiting_is_dear()
    {
        var outcome = ChoiKim2010.Solve(new ChoiKimMarket(2, 1, 10, 1, 1, 5));

        Assert.Equal(1, outcome.PriorityShare);
        Assert.Equal(1, outcome.PriorityPrice);
    }
}
