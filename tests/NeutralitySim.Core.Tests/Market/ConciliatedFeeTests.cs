using NeutralitySim.Core.Deals;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Tests.Market;

/// <summary>An ISP that gains 1 by a deal and a provider that gains 9, with a proposal on the table.</summary>
public sealed class ConciliatedFeeTests
{
    private static readonly (double Isp, double Provider) Gains = (1, 9);

    private static Conciliation Rule(int delay = 12, double weight = 0.5) => new(0, delay) { Weight = weight };

    private static double Fee(double proposed, Conciliation rule, double power = 0.5) =>
        ConciliatedFee.Of(Gains, power, proposed, rule)!.Value;

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.8)]
    public void A_proposal_at_the_bargained_price_changes_nothing(double power)
    {
        double bargained = NashBargaining.Fee(Gains, power);
        foreach (int delay in (int[])[0, 6, 60])
            Assert.Equal(bargained, Fee(bargained, Rule(delay), power), 1e-12);
    }

    [Fact]
    public void A_lower_proposal_lowers_the_fee()
    {
        double[] fees = [.. new double[] { 8, 6, 4, 2, 0 }.Select(proposed => Fee(proposed, Rule()))];
        Assert.Equal(fees.OrderDescending(), fees);
        Assert.Equal(fees.Distinct(), fees);
        Assert.True(fees[0] > NashBargaining.Fee(Gains, 0.5) && fees[^1] < NashBargaining.Fee(Gains, 0.5));
    }

    [Fact]
    public void Certain_and_at_once_it_is_the_fee_and_as_mere_talk_it_is_nothing()
    {
        Assert.Equal(2, Fee(2, Rule(delay: 0, weight: 1)), 1e-12);
        Assert.Equal(NashBargaining.Fee(Gains, 0.5), Fee(2, Rule(weight: 0)), 1e-12);
    }

    /// <summary>0.9·2 + 0.1·4, where without a proposal the fee is 4.</summary>
    [Fact]
    public void Between_the_two_it_lies_where_the_worth_of_a_dispute_puts_it() =>
        Assert.Equal(
            2.2,
            Fee(
                2,
                new Conciliation(0, 1)
                {
                    Weight = 1,
                    IspPatience = 0.9,
                    ProviderPatience = 0.9,
                }
            ),
            1e-12
        );

    /// <summary>The proposal is what they would agree on, so that patience alone moves the fee.</summary>
    [Theory]
    [InlineData(0.999, 0.95, 1)]
    [InlineData(0.95, 0.999, -1)]
    public void A_longer_dispute_moves_the_fee_towards_the_more_patient(double isp, double provider, int sign)
    {
        double[] fees =
        [
            .. new[] { 0, 1, 3, 6, 12 }.Select(delay =>
                Fee(
                    4,
                    new Conciliation(0, delay)
                    {
                        Weight = 1,
                        IspPatience = isp,
                        ProviderPatience = provider,
                    }
                )
            ),
        ];
        for (int place = 1; place < fees.Length; place++)
            Assert.Equal(sign, Math.Sign(fees[place] - fees[place - 1]));
    }

    [Theory]
    [InlineData(9.1)] // the provider would rather do without
    [InlineData(-1.1)] // the ISP would
    public void Whoever_would_lose_by_a_proposal_refuses_it(double proposed) =>
        Assert.Null(ConciliatedFee.Of(Gains, 0.5, proposed, Rule()));

    [Fact]
    public void Nobody_falls_below_what_it_has_alone()
    {
        for (double isp = -2; isp <= 6; isp += 0.5)
        for (double provider = -isp; provider <= 10; provider += 0.5)
        for (double proposed = -6; proposed <= 10; proposed += 0.5)
        for (double power = 0; power <= 1; power += 0.25)
        {
            var rule = new Conciliation(0, 6)
            {
                Weight = 0.7,
                IspPatience = 0.95,
                ProviderPatience = 0.9,
            };
            if (ConciliatedFee.Of((isp, provider), power, proposed, rule) is not { } fee)
                continue;
            Assert.True(isp + fee >= -1e-9, $"{isp} {provider} {proposed} {power}");
            Assert.True(provider - fee >= -1e-9, $"{isp} {provider} {proposed} {power}");
        }
    }
}
