using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Providers;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Validation.Theory;

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
    [InlineData(-3, 21.333333, 10.333333)]
    [InlineData(0, 18.333333, 13.333333)]
    [InlineData(3, 15.333333, 16.333333)]
    [InlineData(8, 10.333333, 21.333333)]
    public void A_side_payment_moves_between_two_bills(double sidePayment, double ispPrice, double providerPrice)
    {
        var outcome = AltmanEtAl2010.Nash(100, 2, 5, sidePayment);

        Assert.Equal(ispPrice, outcome.IspPrice, Tolerance);
        Assert.Equal(providerPrice, outcome.ProviderPrice, Tolerance);
        Assert.Equal(31.666667, outcome.UserPrice, Tolerance);
        Assert.Equal(36.666667, outcome.Use, Tolerance);
        Assert.Equal(672.222222, outcome.IspProfit, Tolerance);
        Assert.Equal(672.222222, outcome.ProviderProfit, Tolerance);
    }

    [Fact]
    public void One_price_set_together_is_lower_and_earns_more()
    {
        var (totalPrice, use, jointProfit) = AltmanEtAl2010.Cooperative(100, 2, 5);

        Assert.Equal(22.5, totalPrice, Tolerance);
        Assert.Equal(55, use, Tolerance);
        Assert.Equal(1512.5, jointProfit, Tolerance);
        var apart = AltmanEtAl2010.Nash(100, 2, 5, 0);
        Assert.Equal(1344.444444, apart.IspProfit + apart.ProviderProfit, Tolerance);
    }

    [Fact]
    public void No_side_gains_by_another_price_at_any_side_payment()
    {
        var cases =
            from baseDemand in Gen.Choose(1, 1000)
            from slope in Gen.Choose(1, 100)
            from advertising in Gen.Choose(0, 100)
            from sidePayment in Gen.Choose(-100, 100)
            select ((double)baseDemand, slope / 10.0, advertising / 10.0, sidePayment / 10.0);

        Prop.ForAll(
                cases.ToArbitrary(),
                example =>
                {
                    var (baseDemand, slope, advertising, sidePayment) = example;
                    var outcome = AltmanEtAl2010.Nash(baseDemand, slope, advertising, sidePayment);
                    double Use(double change) => baseDemand - slope * (outcome.UserPrice + change);
                    double Isp(double change) => (outcome.IspPrice + change + sidePayment) * Use(change);
                    double Provider(double change) =>
                        (outcome.ProviderPrice + change - sidePayment + advertising) * Use(change);

                    Assert.Equal(outcome.IspProfit, Isp(0), 1e-9 * outcome.IspProfit);
                    Assert.Equal(outcome.ProviderProfit, Provider(0), 1e-9 * outcome.ProviderProfit);
                    foreach (double change in (double[])[-1, -.01, .01, 1])
                    {
                        Assert.True(Isp(change) < outcome.IspProfit);
                        Assert.True(Provider(change) < outcome.ProviderProfit);
                    }
                }
            )
            .QuickCheckThrowOnFailure();
    }

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
        Assert.Equal(price, SymmetricLogitToll.Price(isps, 40, 6, 15), Tolerance);
        Assert.Equal(priceWithToll, SymmetricLogitToll.Price(isps, 40, 6, 14), Tolerance);
        Assert.Equal(passedOnPercent, 100 * SymmetricLogitToll.PassThrough(isps, 40, 6, 15, 1), .1);
    }

    [Fact]
    public void The_market_that_runs_price_by_gives_what_the_closed_form_gives()
    {
        Prop.ForAll(
                Markets.ToArbitrary(),
                example =>
                {
                    var (isps, value, scale, cost) = example;
                    var market = new LogitMarket(scale, Enumerable.Repeat(value, isps));
                    double price = SymmetricLogitToll.Price(isps, value, scale, cost);
                    foreach (double found in market.EquilibriumPrices(Enumerable.Repeat(cost, isps).ToArray()))
                        Assert.Equal(price, found, 1e-9 * price);
                }
            )
            .QuickCheckThrowOnFailure();

        Assert.Equal(
            [29.6, 92.6, 98.5, 99.4],
            new[] { 1, 2, 3, 4 }.Select(isps => Math.Round(100 * PassedOn(isps), 1))
        );

        static double PassedOn(int isps)
        {
            var market = new LogitMarket(6, Enumerable.Repeat(40.0, isps));
            double Price(double cost) => market.EquilibriumPrices(Enumerable.Repeat(cost, isps).ToArray())[0];
            return Price(15) - Price(14);
        }
    }

    [Fact]
    public void Each_ISPs_price_is_its_best_answer_and_pass_through_grows_with_competition()
    {
        Prop.ForAll(
                Markets.ToArbitrary(),
                example =>
                {
                    var (isps, value, scale, cost) = example;
                    double price = SymmetricLogitToll.Price(isps, value, scale, cost);
                    double others = (isps - 1) * Math.Exp((value - price) / scale);
                    double Profit(double own)
                    {
                        double pull = Math.Exp((value - own) / scale);
                        return (own - cost) * pull / (1 + others + pull);
                    }

                    double best = Profit(price);
                    foreach (double change in (double[])[-.5, -.05, .05, .5])
                        Assert.True(Profit(price + change * scale) < best);
                    double passed = SymmetricLogitToll.PassThrough(isps, value, scale, cost, .1);
                    double withOneMore = SymmetricLogitToll.PassThrough(isps + 1, value, scale, cost, .1);
                    Assert.InRange(passed, 0, 1 + 1e-9);
                    Assert.True(withOneMore >= passed - 1e-9, $"{passed} then {withOneMore}");
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_provider_of_a_run_passes_on_what_Altman_et_al_answer_to_a_given_access_price()
    {
        // Their provider sells 100 − 2(p₁ + p₂) and gets 5 of advertising; at p₁ = 18.3333 and no side payment 13.3333 is best.
        var without = AltmanEtAl2010.Nash(100, 2, 5, 0);
        double demand = 100 - 2 * (without.IspPrice + without.ProviderPrice);
        // Its slope of −2 is an elasticity of −p₀/m₀.
        double margin = demand / 2;
        double answer = new ServiceDemand(without.ProviderPrice, margin, 0.5).BestPrice(8);
        double Profit(double price) => (price - 8 + 5) * (100 - 2 * (without.IspPrice + price));
        Assert.Equal(without.ProviderPrice + 4, answer, 1e-9);
        Assert.True(Profit(answer) > Profit(answer - 0.01) && Profit(answer) > Profit(answer + 0.01));
    }
}
