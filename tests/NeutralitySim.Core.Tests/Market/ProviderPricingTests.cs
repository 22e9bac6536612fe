using NeutralitySim.Core.Providers;

namespace NeutralitySim.Core.Tests.Market;

public sealed class ProviderPricingTests
{
    [Theory]
    [InlineData(10, -0.25, 1, 10.5)]
    [InlineData(10, -3, 1, 10.5)]
    [InlineData(10, -1, 0, 10)]
    [InlineData(10, -1, 30, 20)] // nobody would subscribe above 20
    [InlineData(10, 0, 1, 10)] // demand that does not answer says nothing about a price
    [InlineData(0, -1, 1, 0)]
    public void Half_of_a_charge_is_passed_on_where_there_is_a_price_and_demand_answers(
        double start,
        double elasticity,
        double charge,
        double price
    ) => Assert.Equal(price, ProviderPricing.BestPrice(start, elasticity, charge), 1e-12);
}
