using NeutralitySim.Core.Subscribers;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Market;

public sealed class ServiceDemandTests
{
    private static readonly double[] Curvatures = [0.25, 0.5, 0.8, 1, 1.3, 2];

    /// <summary>Price, adoption and value of one service contradict each other unless they are one curve (worked cases of the model's account).</summary>
    [Theory]
    [InlineData(12, 7, 0.5, -2.400, 2.500, 12.5)]
    [InlineData(12, 1.5, 0.5, -1.143, 5.250, 12.5)]
    [InlineData(12, 1.5, 1, -1.143, 10.500, 13)]
    public void Elasticity_value_and_best_price_follow_from_cost_and_curvature(
        double price,
        double cost,
        double passThrough,
        double elasticity,
        double value,
        double underACharge
    )
    {
        var demand = new ServiceDemand(price, price - cost, passThrough);
        Assert.Equal(elasticity, demand.Elasticity, 5e-4);
        Assert.Equal(value, demand.Value, 1e-12);
        Assert.Equal(underACharge, demand.BestPrice(1), 1e-12);
    }

    [Fact]
    public void No_other_price_earns_more_than_the_best_one()
    {
        foreach (double passThrough in Curvatures)
        {
            var demand = new ServiceDemand(12, 10, passThrough);
            double best = demand.BestPrice(1);
            double Profit(double price) => (price - 3) * demand.Quantity(price);
            for (double price = 2; price < 40; price += 0.01)
                Assert.True(Profit(price) <= Profit(best) + 1e-12, $"{passThrough}: {price} earns more than {best}");
        }
    }

    [Fact]
    public void Surplus_is_the_area_right_of_a_price_and_use_less_payment_at_the_quantity_that_it_sells()
    {
        foreach (double passThrough in Curvatures)
        {
            var demand = new ServiceDemand(12, 10, passThrough);
            Assert.Equal(1, demand.Quantity(12), 1e-12);
            Assert.Equal(demand.Value, demand.Surplus(12), 1e-12);
            for (double price = 6; price < 20; price += 0.5)
            {
                double quantity = demand.Quantity(price);
                Assert.Equal(demand.Surplus(price), demand.Use(quantity) - price * quantity, 1e-9);
                double slope = (demand.Surplus(price - 1e-5) - demand.Surplus(price + 1e-5)) / 2e-5;
                Assert.Equal(quantity, slope, 1e-4);
            }
        }
    }

    [Fact]
    public void Where_nobody_would_subscribe_any_more_the_price_stops()
    {
        var demand = new ServiceDemand(10, 4, 0.5);
        Assert.Equal(14, demand.BestPrice(30));
        Assert.Equal(0, demand.Quantity(14));
        Assert.Equal(0, demand.Surplus(15));
    }

    [Fact]
    public void A_service_without_a_price_or_a_margin_has_no_such_demand()
    {
        Assert.NotNull(ServiceDemand.Of(Video));
        Assert.Null(ServiceDemand.Of(Video with { RetailPricePerMonth = 0 }));
        Assert.Null(ServiceDemand.Of(Video with { RetailPricePerMonth = 6 }));
        Assert.Null(ServiceDemand.Of(Video with { PassThrough = 0 }));
    }
}
