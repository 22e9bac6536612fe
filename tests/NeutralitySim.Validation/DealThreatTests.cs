using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Deals;
using NeutralitySim.Validation.Theory;

namespace NeutralitySim.Validation;

/// <summary>
/// Who pays whom when each side's threat is the best it can do alone: a table of cases worked out apart, USD per line and month, power one half;
/// and what holds in general.
/// </summary>
public class DealThreatTests
{
    private static readonly LinkCase Of2014 = new(.34, .5)
    {
        IspMargin = 34,
        ProviderMargin = 4,
        ProviderLoss = .08,
        Transit = .60,
        Port = .05,
        FeesAtStake = .125,
    };

    private static readonly LinkCase Of2017 = Of2014 with
    {
        UserMbps = .9,
        Transit = .20,
        Port = .03,
        FeesAtStake = .06,
    };

    private static readonly LinkCase Large2017 = Of2017 with { Share = .55, CacheSaving = .24, Hosting = .0035 };

    private static readonly LinkCase Small2017 = Of2017 with { Share = .02, ProviderMargin = .35, Talks = 5000 };

    // Of those who would leave an ISP, as many as the provider is large: half a percent or 4 % of the users of one at 34 %.
    private static LinkCase Leaving(LinkCase link, double atLarge) =>
        link with
        {
            IspLoss = atLarge * link.Share / .34,
        };

    private static LinkCase Small2014 => Leaving(Of2014 with { Share = .01, Talks = 5000 }, .005);

    /// <summary>Name, case, what holding out and opening are worth, what it comes to, a line, a Mbps, million a year, free value.</summary>
    public static TheoryData<string, string> Table =>
        new()
        {
            { "2014 large", "-0.0578 -0.1335 Paid +0.0765 +0.450 +18.4 +0.0765" },
            { "2014 large, rival", "-0.4624 -0.1335 OpenedFree +0.0000 +0.000 +0.0 -0.1258" },
            { "2014 small", "-0.0000 -0.1253 Paid +0.0031 +0.615 +0.7 +0.0031" },
            { "2014 small, .5 M lines", "-0.0000 -0.1253 NoDeal +0.0031" },
            { "2014 small, thin margin", "-0.0000 -0.1253 Paid +0.0019 +0.375 +0.5 +0.0019" },
            { "2017 large", "-0.1513 +0.0422 OpenedFree +0.0000 +0.000 +0.0 +0.0033" },
            { "2017 large, rival", "-1.2100 +0.0422 OpenedFree +0.0000 +0.000 +0.0 -0.5260" },
            { "2017 small", "-0.0002 -0.0605 Paid +0.0020 +0.110 +0.5 +0.0020" },
            { "2017 small, rival", "-0.0016 -0.0605 Paid +0.0013 +0.071 +0.3 +0.0013" },
            { "2017 small, .5 M lines", "-0.0002 -0.0605 NoDeal +0.0020" },
            { "sport, can be withheld", "-0.0000 -0.0030 Withheld -0.0580 -0.580 -13.9 +0.0100" },
        };

    private static LinkCase Case(string name) =>
        name switch
        {
            "2014 large" => Leaving(Of2014, .005),
            "2014 large, rival" => Leaving(Of2014, .04),
            "2014 small" => Small2014,
            "2014 small, .5 M lines" => Small2014 with { Lines = .5e6 },
            "2014 small, thin margin" => Small2014 with { ProviderMargin = 1 },
            "2017 large" => Leaving(Large2017, .005),
            "2017 large, rival" => Leaving(Large2017, .04),
            "2017 small" => Leaving(Small2017, .005),
            "2017 small, rival" => Leaving(Small2017, .04),
            "2017 small, .5 M lines" => Leaving(Small2017 with { Lines = .5e6 }, .005),
            _ => new LinkCase(.20, .5)
            {
                IspMargin = 34,
                ProviderMargin = .1,
                Transit = .2,
                Port = .03,
                Withholding = (.02, 1),
            },
        };

    [Theory]
    [MemberData(nameof(Table))]
    public void A_bargain_is_as_worked_out(string name, string expected)
    {
        var link = Case(name);
        var stakes = link.Stakes;
        var bargain = NashBargaining.Of(stakes, .5);

        static string Signed(double value, int digits) =>
            (value < 0 || double.IsNegative(value) ? "-" : "+")
            + Math.Abs(value).ToString($"F{digits}", CultureInfo.InvariantCulture);
        string fee =
            bargain.Kind == BargainKind.NoDeal
                ? ""
                : $"{Signed(bargain.Fee, 4)} {Signed(bargain.Fee / link.Mbps, 3)} {Signed(bargain.Fee * link.Lines * 12 / 1e6, 1)} ";
        Assert.Equal(
            expected,
            $"{Signed(stakes.IspHoldOut, 4)} {Signed(stakes.IspOpen, 4)} {bargain.Kind} {fee}{Signed(bargain.FreeFee, 4)}"
        );
    }

    [Fact]
    public void A_fee_is_never_below_zero_and_an_isp_holds_out_only_where_that_costs_it_less_than_opening() =>
        Prop.ForAll(
                Cases.ToArbitrary(),
                example =>
                {
                    var (link, power) = example;
                    var bargain = NashBargaining.Of(link.Stakes, power);
                    double lost = link.Share * link.IspLoss * link.IspMargin;
                    double opening = (link.Port + link.Hosting - link.CacheSaving) * link.Mbps + link.FeesAtStake;
                    Assert.InRange(bargain.Fee, 0, double.PositiveInfinity);
                    if (bargain.Kind == BargainKind.Paid)
                        Assert.InRange(lost, 0, opening + 1e-12);
                    if (bargain.Kind == BargainKind.OpenedFree)
                        Assert.InRange(opening, double.NegativeInfinity, lost + 1e-12);
                    if (bargain.Kind != BargainKind.NoDeal)
                        Assert.InRange(
                            link.Stakes.ProviderDeal - bargain.Fee - link.Stakes.ProviderAlone,
                            -1e-12,
                            double.PositiveInfinity
                        );
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void At_equal_margins_the_fee_per_Mbps_falls_with_size() =>
        Prop.ForAll(
                Cases.ToArbitrary(),
                example =>
                {
                    var (link, power) = example;
                    double loss = link.IspLoss;
                    double previous = double.PositiveInfinity;
                    foreach (double share in (double[])[.01, .02, .05, .1, .2, .35, .6])
                    {
                        var sized = link with { Share = share, IspLoss = loss * share, Talks = 0 };
                        var bargain = NashBargaining.Of(sized.Stakes, power);
                        if (bargain.Kind == BargainKind.NoDeal)
                            continue;
                        double perMbps = bargain.Fee / sized.Mbps;
                        Assert.InRange(perMbps, 0, previous + 1e-9);
                        previous = perMbps;
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    private static Gen<(LinkCase, double)> Cases =>
        from parts in Gen.Choose(0, 1000).Select(n => n / 1000.0).ArrayOf(12)
        select (
            new LinkCase(.005 + .6 * parts[0], .1 + parts[1])
            {
                IspMargin = 40 * parts[2],
                IspLoss = .1 * parts[3] * parts[3],
                ProviderMargin = 8 * parts[4],
                ProviderLoss = .2 * parts[5],
                Transit = 2 * parts[6],
                Port = .1 * parts[7],
                FeesAtStake = .3 * parts[8],
                CacheSaving = .5 * parts[9],
                Hosting = .05 * parts[10],
                Talks = 5000,
            },
            parts[11]
        );
}
