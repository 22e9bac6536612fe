using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Providers;
using NeutralitySim.Core.Subscribers;

namespace NeutralitySim.Validation;

/// <summary>Who bears a toll, with linear demand and with competing ISPs.</summary>
public class TollIncidenceTests
{
    private const double Tolerance = 1e-6;

    private static readonly Gen<(int Isps, double Value, double Scale, double Cost)> Markets =
        from isps in Gen.Choose(1, 6)
        from value in Gen.Choose(0, 800)
        from scale in Gen.Choose(10, 200)
        from cost in Gen.Choose(0, 400)
        select (isps, value / 10.0, scale / 10.0, cost / 10.0);

    [Theory]
    [InlineData(1, 34.941386, 34.645683, 29.6)]
    [InlineData(2, 26.433605, 25.507939, 92.6)]
    [InlineData(3, 23.900870, 22.915461, 98.5)]
    [InlineData(4, 22.961782, 21.967524, 99.4)]
    public void Competition_hands_the_toll_to_subscribers(
        int isps,
        double price,
        double priceWithToll,
        double passedOnPercent
    )
    {
        double without = Price(isps, 40, 6, 15);
        double with = Price(isps, 40, 6, 14);
        Assert.Equal(price, without, Tolerance);
        Assert.Equal(priceWithToll, with, Tolerance);
        Assert.Equal(passedOnPercent, 100 * (without - with), .05);
    }

    [Fact]
    public void Each_ISPs_price_is_its_best_answer_and_pass_through_grows_with_competition()
    {
        Prop.ForAll(
                Markets.ToArbitrary(),
                example =>
                {
                    var (isps, value, scale, cost) = example;
                    double price = Price(isps, value, scale, cost);
                    double others = (isps - 1) * Math.Exp((value - price) / scale);
                    double Profit(double own)
                    {
                        double pull = Math.Exp((value - own) / scale);
                        return (own - cost) * pull / (1 + others + pull);
                    }

                    double best = Profit(price);
                    foreach (double change in (double[])[-.5, -.05, .05, .5])
                        Assert.True(Profit(price + change * scale) < best);
                    double passed = PassThrough(isps, value, scale, cost);
                    double withOneMore = PassThrough(isps + 1, value, scale, cost);
                    Assert.InRange(passed, 0, 1 + 1e-9);
                    Assert.True(withOneMore >= passed - 1e-9, $"{passed} then {withOneMore}");
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_provider_of_a_run_passes_on_what_Altman_et_al_answer_to_a_given_access_price()
    {
        // Their provider sells 100 − 2(p₁ + p₂) and gets 5 of advertising; each answering the other, p₁ is 55/3 and p₂ 40/3.
        const double IspPrice = 55.0 / 3;
        const double ProviderPrice = 40.0 / 3;
        double Profit(double price, double charge) => (price - charge + 5) * (100 - 2 * (IspPrice + price));
        Assert.True(
            Profit(ProviderPrice, 0) > Math.Max(Profit(ProviderPrice - .01, 0), Profit(ProviderPrice + .01, 0))
        );
        // Its slope of −2 is an elasticity of −p₀/m₀.
        double margin = (100 - 2 * (IspPrice + ProviderPrice)) / 2;
        double answer = new ServiceDemand(ProviderPrice, margin, 0.5).BestPrice(8);
        Assert.Equal(ProviderPrice + 4, answer, 1e-9);
        Assert.True(Profit(answer, 8) > Math.Max(Profit(answer - .01, 8), Profit(answer + .01, 8)));
    }

    // What all of some equal ISPs set.
    private static double Price(int isps, double value, double scale, double cost)
    {
        var market = new LogitMarket(scale, Enumerable.Repeat(value, isps));
        var prices = market.EquilibriumPrices(Enumerable.Repeat(cost, isps).ToArray());
        Assert.All(prices, price => Assert.Equal(prices[0], price, 1e-9 * prices[0]));
        return prices[0];
    }

    private static double PassThrough(int isps, double value, double scale, double cost) =>
        (Price(isps, value, scale, cost) - Price(isps, value, scale, cost - .1)) / .1;
}
