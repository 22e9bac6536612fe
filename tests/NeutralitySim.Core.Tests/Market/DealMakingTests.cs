using NeutralitySim.Core.Deals;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Market;

/// <summary>40,000 adopters with 4 of margin a month; at 20 % lost quality 0.4 % would leave: 160 × 4 × 12 = 7,680 a month.</summary>
public sealed class DealMakingTests
{
    private static SampleMonth Month(
        Fee fee,
        double lost,
        double directGbps = 0,
        double transitMbps = 0,
        double commit = 0
    ) =>
        new SampleMonth(
            Simple.WithIsp(isp =>
                isp with
                {
                    Interconnects =
                    [
                        isp.Interconnects[0] with
                        {
                            CapacityBitsPerSecond = directGbps * Gbps,
                        },
                        isp.Interconnects[1] with
                        {
                            CommitMbps = commit,
                        },
                    ],
                }
            ) with
            {
                Regime = PaidPeering with { PeeringFee = fee },
            }
        )
            .Traffic("transit", transitMbps, 1)
            .Offered(10_000)
            .Lost(lost);

    [Theory]
    [InlineData(0.2, 0.5, 0, 0, true)] // worth 7,680 against 5,000
    [InlineData(0.1, 0.5, 0, 0, false)] // worth 3,840 against 5,000
    [InlineData(0.1, 0.5, 6000, 0, true)] // and 1,200 of transit saved
    [InlineData(0.1, 0.5, 1000, 0, false)] // and 200
    [InlineData(0.1, 0.5, 1000, 6000, true)] // and the 1,200 of a commitment that is hardly used
    [InlineData(0.2, 0.77, 0, 0, false)] // 7,700
    [InlineData(0.0199, 0.0001, 0, 0, false)] // hardly noticed
    public void A_provider_signs_when_quality_and_transit_saved_are_worth_the_price(
        double lost,
        double price,
        double transitMbps,
        double commit,
        bool signs
    )
    {
        var month = Month(new Fee(FeeBasis.Percentile95, price), lost, 0, transitMbps, commit);
        month.Negotiate();
        Assert.Equal(signs, month.Isp.HasDeal[0]);
        Assert.Equal(signs, month.Isp.Orders.Count == 1);
    }

    [Theory]
    [InlineData(0.76, true)] // 8 million hours at 0.02 earn 160,000 a month, like 40,000 lines at 4: worth 7,680
    [InlineData(0.77, false)]
    public void A_service_paid_by_advertising_weighs_the_viewing_it_loses(double price, bool signs)
    {
        var paid = Month(new Fee(FeeBasis.Percentile95, price), 0.2).World;
        var free = Video with
        {
            RetailPricePerMonth = 0,
            ServingCostPerLineMonth = 0,
            OtherRevenuePerViewingHour = 0.02,
        };
        var month = new SampleMonth(paid with { Providers = [free] }).Offered(10_000).Lost(0.2);
        month.Outcomes[0].ViewingHours[0] = 8e6;
        month.Negotiate();
        Assert.Equal(signs, month.Isp.HasDeal[0]);
    }

    [Fact]
    public void A_deal_brings_capacity_that_both_sides_pay_for()
    {
        var month = Month(new Fee(FeeBasis.Percentile95, 0.5), 0.2);
        month.Negotiate();

        // 10 Gbps × 1.2 / 0.7 = 17.1.
        var order = Assert.Single(month.Isp.Orders);
        Assert.Equal((0, 2, 18 * Gbps), (order.Link, order.Month, order.CapacityBitsPerSecond));
        var signed = Assert.Single(month.Events(RunEventKind.DealSigned));
        Assert.Equal((0.5, 2680), (signed.Value, Math.Round(signed.Reason, 6)));
        var told = Assert.Single(month.State.Decisions);
        Assert.Equal(("deal", signed.Subject, "sign"), (told.Topic, told.Subject, told.Chosen));
        Assert.Equal([new("sign", signed.Reason), new("decline", 0)], told.Options);
        Assert.Equal("deal-gain", told.Reason.Id);
        Assert.Equal(
            [("isp:isp", 18_000), ("provider:video", 18_000)],
            month.Payments(LedgerKind.CapacityUpgrade).Select(p => (p.Payer, p.Quantity))
        );
    }

    [Fact]
    public void A_deal_never_takes_capacity_away()
    {
        var month = Month(new Fee(FeeBasis.Percentile95, 0.5), 0.2, directGbps: 40);
        month.Negotiate();
        Assert.Equal(40 * Gbps, Assert.Single(month.Isp.Orders).CapacityBitsPerSecond);
        Assert.Empty(month.Ledger.Lines);
    }

    [Theory]
    [InlineData(0.01, false)] // 180.7 GB per Mbps: 18,067
    [InlineData(0.004, true)] // 7,227
    public void A_fee_by_volume_is_weighed_by_the_volume_a_megabit_carries(double pricePerGigabyte, bool signs)
    {
        var month = Month(new Fee(FeeBasis.Volume, pricePerGigabyte), 0.2);
        month.Negotiate();
        Assert.Equal(signs, month.Isp.HasDeal[0]);
        if (signs)
            Assert.Equal(pricePerGigabyte, month.Isp.DealPricePerMbpsMonth[0], 1e-12);
    }

    [Fact]
    public void A_dated_deal_is_signed_on_its_date_only_and_its_capacity_is_paid_for()
    {
        var world = Simple with { Regime = PaidPeering, Deals = [new Deal(0, 0, 0, 1, 2, 0.5, 50 * Gbps, 0.4)] };
        var month = new SampleMonth(world).Offered(10_000).Lost(0.5);
        DealMaking.SignDated(month.Layout, month.State, month.Ledger, 0);
        month.Negotiate();
        Assert.Empty(month.Isp.Orders);

        DealMaking.SignDated(month.Layout, month.State, month.Ledger, 1);
        var order = Assert.Single(month.Isp.Orders);
        Assert.Equal((3, 0.5, 50 * Gbps), (order.Month, order.ShareOfMonth, order.CapacityBitsPerSecond));
        Assert.Equal([30_000, 30_000], month.Payments(LedgerKind.CapacityUpgrade).Select(p => p.Quantity));
    }

    [Fact]
    public void A_deal_from_before_the_start_holds_from_the_first_day_and_is_paid_already()
    {
        var world = Simple with { Regime = PaidPeering, Deals = [new Deal(0, 0, 0, -3, 1, 0.5, 50 * Gbps, 0.4)] };
        var month = new SampleMonth(world);
        DealMaking.SignDated(month.Layout, month.State, month.Ledger, 0);
        var order = Assert.Single(month.Isp.Orders);
        Assert.Equal((0, 1.0), (order.Month, order.ShareOfMonth));
        Assert.Empty(month.Ledger.Lines);
    }

    [Fact]
    public void Where_no_deal_is_needed_none_is_made()
    {
        var world = Simple with { Deals = [new Deal(0, 0, 0, 0, 1, 1, 50 * Gbps, 0.4)] };
        var month = new SampleMonth(world).Offered(10_000).Lost(0.5);
        DealMaking.SignDated(month.Layout, month.State, month.Ledger, 0);
        month.Negotiate();
        Assert.False(month.Isp.HasDeal[0]);
        Assert.Empty(month.Isp.Orders);
    }
}
