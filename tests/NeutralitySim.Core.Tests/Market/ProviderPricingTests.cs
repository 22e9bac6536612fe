using NeutralitySim.Core.Market;
using NeutralitySim.Core.Theory;

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

    [Fact]
    public void It_is_the_answer_of_Altman_et_al_to_a_given_access_price()
    {
        // Their provider sells 100 − 2(p₁ + p₂) and gets 5 of advertising; at p₁ = 18.3333 and no side payment 13.3333 is best.
        var without = AltmanEtAl2010.Nash(100, 2, 5, 0);
        double demand = 100 - 2 * (without.IspPrice + without.ProviderPrice);
        double elasticity = -2 * without.ProviderPrice / demand;
        double answer = ProviderPricing.BestPrice(without.ProviderPrice, elasticity, 8);
        double Profit(double price) => (price - 8 + 5) * (100 - 2 * (without.IspPrice + price));
        Assert.Equal(without.ProviderPrice + 4, answer, 1e-9);
        Assert.True(Profit(answer) > Profit(answer - 0.01) && Profit(answer) > Profit(answer + 0.01));
    }
}
