using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Deals;
using NeutralitySim.Core.Statistics;
using NeutralitySim.Validation.Theory;

namespace NeutralitySim.Validation;

/// <summary>Who pays whom, by Nash bargaining and by Shapley value.</summary>
public class BargainingTests
{
    internal static readonly PeeringStakes Stakes = new(0, 4, .1, .75, .1, 12, .12, 0);

    /// <summary>Share of the ISP's subscribers who use the provider, and its fee per Mbps.</summary>
    public static TheoryData<double, double> Fees =>
        new()
        {
            { .01, .307067 },
            { .05, .268667 },
            { .10, .220667 },
            { .20, .124667 },
            { .30, .028667 },
            { .40, -.067333 },
            { .50, -.163333 },
        };

    [Theory]
    [MemberData(nameof(Fees))]
    public void The_fee_per_Mbps_falls_with_the_providers_size(double share, double fee)
    {
        var stakes = Stakes with { ProviderShare = share };

        Assert.Equal(fee, stakes.FeePerPeakMbps(.5), 5.1e-7);
        Assert.Equal(
            stakes.FeePerPeakMbps(.5) - .05,
            (stakes with { IspTransitSaving = .1 }).FeePerPeakMbps(.5),
            1e-12
        );
    }

    [Fact]
    public void The_fee_changes_sign_where_both_gain_the_same()
    {
        // (4·0.1/0.75 + 0.1)/(12·0.12/0.75) = 0.329861 to six places.
        const double Exact = 475.0 / 1440;

        Assert.Equal(.329861, Exact, 1e-6);
        Assert.Equal(0, (Stakes with { ProviderShare = Exact }).FeePerPeakMbps(.5), 1e-9);
        Assert.True((Stakes with { ProviderShare = Exact - 1e-9 }).FeePerPeakMbps(.5) > 0);
        Assert.True((Stakes with { ProviderShare = Exact + 1e-9 }).FeePerPeakMbps(.5) < 0);
    }

    // Where the ISP can hold out. A fee below 0 was once paid by the ISP; its own best alternative and the bound leave it at 0.
    [Fact]
    public void A_deal_leaves_neither_worse_off_and_splits_the_gain_by_power()
    {
        var cases =
            from ispGain in Gen.Choose(-100, 100)
            from providerGain in Gen.Choose(-100, 100)
            from power in Gen.Choose(0, 10)
            select ((double)ispGain, (double)providerGain, power / 10.0);

        Prop.ForAll(
                cases.ToArbitrary(),
                example =>
                {
                    var (ispGain, providerGain, power) = example;
                    var stakes = new DealStakes(ispGain, 0, providerGain, 0) { FeesAtStake = 1000 };
                    var bargain = NashBargaining.Of(stakes, power);
                    double free = power * providerGain - (1 - power) * ispGain;
                    Assert.Equal(free, bargain.FreeFee, 1e-9);
                    Assert.Equal(ispGain + providerGain < 0 || providerGain < 0, bargain.Kind == BargainKind.NoDeal);
                    if (bargain.Kind == BargainKind.NoDeal)
                        return;
                    Assert.Equal(Math.Max(0, free), bargain.Fee, 1e-9);
                    Assert.InRange(
                        ispGain + bargain.Fee,
                        power * (ispGain + providerGain) - 1e-9,
                        double.PositiveInfinity
                    );
                    Assert.InRange(providerGain - bargain.Fee, -1e-9, double.PositiveInfinity);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(1, 1, 1, 2)]
    [InlineData(1, 2, 2, 3)]
    [InlineData(3, 5, 5, 8)]
    public void Two_types_share_in_exact_fractions(int eyeballs, int contents, int numerator, int denominator)
    {
        Assert.Equal((double)numerator / denominator, ShapleyShares.OfTwo(eyeballs, contents));
        Assert.Equal((double)(denominator - numerator) / denominator, ShapleyShares.OfTwo(contents, eyeballs));
    }

    [Theory]
    [InlineData(1, 2, 1, "5/12", "1/6", "5/12")]
    [InlineData(2, 1, 3, "4/15", "7/12", "3/20")]
    [InlineData(1, 1, 1, "1/3", "1/3", "1/3")]
    public void Three_types_share_in_exact_fractions(
        int eyeballs,
        int contents,
        int transits,
        string eyeballShare,
        string contentShare,
        string transitShare
    )
    {
        Assert.Equal(Fraction(eyeballShare), ShapleyShares.OfThree(eyeballs, contents, transits));
        Assert.Equal(Fraction(contentShare), ShapleyShares.OfThree(contents, transits, eyeballs));
        Assert.Equal(Fraction(transitShare), ShapleyShares.OfThree(transits, eyeballs, contents));
    }

    [Fact]
    public void An_ISP_two_providers_and_a_CDN_share_in_exact_fractions()
    {
        static double Worth(int coalition)
        {
            bool Has(int player) => (coalition >> player & 1) == 1;
            return Has(0) ? 20 + (Has(1) ? 60 : 0) + (Has(2) ? 10 : 0) + (Has(1) && Has(3) ? 8 : 0) : 0;
        }

        Assert.Equal([173.0 / 3, 98.0 / 3, 5, 8.0 / 3], Shapley.Values(4, Worth));
    }

    [Fact]
    public void Closed_forms_are_what_all_coalitions_give()
    {
        for (int b = 1; b <= 4; b++)
        for (int c = 1; c <= 4; c++)
        for (int t = 0; t <= 3; t++)
        {
            var values = Shapley.Values(b + c + t, coalition => HasEachType(coalition, b, c, t) ? 1 : 0);
            double closed = t == 0 ? ShapleyShares.OfTwo(b, c) : ShapleyShares.OfThree(b, c, t);
            Assert.Equal(closed, values.Take(b).Sum(), 1e-12);
            Assert.Equal(
                t == 0 ? ShapleyShares.OfTwo(c, b) : ShapleyShares.OfThree(c, t, b),
                values.Skip(b).Take(c).Sum(),
                1e-12
            );
            Assert.Equal(1, values.Sum(), 1e-12);
        }
    }

    [Fact]
    public void Shapley_values_share_out_everything_and_give_nothing_to_who_adds_nothing()
    {
        var games =
            from players in Gen.Choose(1, 5)
            from worths in Gen.Choose(-100, 100).ArrayOf(1 << players)
            select (players, worths);

        Prop.ForAll(
                games.ToArbitrary(),
                game =>
                {
                    var (players, worths) = game;
                    double Worth(int coalition) => worths[coalition & ~1];
                    var values = Shapley.Values(players, Worth);
                    Assert.Equal(0, values[0]);
                    Assert.Equal(worths[(worths.Length - 1) & ~1] - worths[0], values.Sum(), 1e-9);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static bool HasEachType(int coalition, int b, int c, int t)
    {
        int eyeballs = (1 << b) - 1;
        int contents = ((1 << c) - 1) << b;
        int transits = ((1 << t) - 1) << (b + c);
        return (coalition & eyeballs) != 0 && (coalition & contents) != 0 && (t == 0 || (coalition & transits) != 0);
    }

    private static double Fraction(string text)
    {
        var parts = text.Split('/');
        return (double)int.Parse(parts[0], null) / int.Parse(parts[1], null);
    }
}
