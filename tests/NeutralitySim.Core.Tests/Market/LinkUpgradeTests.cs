using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Market;

public sealed class LinkUpgradeTests
{
    private const string Isp = "isp:isp";
    private const string Provider = "provider:video";

    [Theory]
    [InlineData(9_999, false)]
    [InlineData(12_000, true)]
    public void A_link_grows_once_its_percentile_passes_the_threshold(double mbps, bool grows)
    {
        var month = new SampleMonth(Simple).Traffic("pni", mbps, 100).Offered(mbps);
        month.Upgrade();

        // 12 Gbps × 1.2 of headroom / 0.5 = 28.8, in whole ports 29 Gbps; ordered in month 0, used after a lag of 1.
        Assert.Equal(
            grows ? [(1 - 1, 2, 1.0, 29 * Gbps)] : [],
            month.Isp.Orders.Select(o => (o.Link, o.Month, o.ShareOfMonth, o.CapacityBitsPerSecond))
        );
        Assert.Equal(
            grows ? [(29, 0.6)] : [],
            month.Events(RunEventKind.UpgradeOrdered).Select(e => (e.Value, e.Reason))
        );
    }

    [Theory]
    [InlineData(UpgradeSharing.EachSide, Isp)]
    [InlineData(UpgradeSharing.Sender, Provider)]
    public void Each_side_pays_its_own_ports_unless_the_sender_pays_for_both(UpgradeSharing sharing, string payerAtIsp)
    {
        var regime = Neutral with { Upgrade = Neutral.Upgrade with { Sharing = sharing } };
        var month = new SampleMonth(Simple with { Regime = regime }).Traffic("pni", 12_000, 100).Offered(12_000);
        month.Upgrade();
        Assert.Equal(
            [(payerAtIsp, Accounts.Vendors, 9000, 1), (Provider, Accounts.Vendors, 9000, 1)],
            month.Payments(LedgerKind.CapacityUpgrade)
        );
        Assert.All(month.Ledger.Lines, l => Assert.Equal(1, l.Month));
    }

    [Fact]
    public void A_link_is_not_ordered_twice_nor_paid_for_beyond_the_horizon()
    {
        var month = new SampleMonth(Simple).Traffic("pni", 12_000, 100).Offered(12_000);
        month.Upgrade();
        month.Upgrade(1);
        Assert.Single(month.Isp.Orders);

        var last = new SampleMonth(Simple).Traffic("pni", 12_000, 100).Offered(12_000);
        last.Upgrade(Simple.Calendar.Months - 1);
        Assert.Empty(last.Ledger.Lines);
    }

    [Fact]
    public void A_sender_with_a_direct_link_grows_that_link_when_its_transit_is_full()
    {
        var month = new SampleMonth(Simple).Traffic("transit", 4000, 100).Offered(24_000);
        month.Upgrade();

        // All that it sends, 24 Gbps × 1.2 / 0.5 = 57.6.
        Assert.Equal((0, 58 * Gbps), month.Isp.Orders.Select(o => (o.Link, o.CapacityBitsPerSecond)).Single());
        Assert.Equal(
            [(Isp, 38_000), (Provider, 38_000)],
            month.Payments(LedgerKind.CapacityUpgrade).Select(p => (p.Payer, p.Quantity))
        );
    }

    [Fact]
    public void Transit_itself_grows_for_senders_without_a_direct_link_and_the_carrier_pays_its_side()
    {
        var world = Simple with { Providers = [Video with { Size = ProviderSize.Background }], Regime = PaidPeering };
        var month = new SampleMonth(world).Traffic("transit", 4000, 100).Offered(24_000);
        month.Upgrade();

        // 4 Gbps × 1.2 / 0.7 = 6.86; no deal is asked of all and sundry.
        Assert.Equal((1, 7 * Gbps), month.Isp.Orders.Select(o => (o.Link, o.CapacityBitsPerSecond)).Single());
        Assert.Equal(
            [(Isp, 2000), ("carrier:carrier", 2000)],
            month.Payments(LedgerKind.CapacityUpgrade).Select(p => (p.Payer, p.Quantity))
        );
    }

    [Fact]
    public void Where_a_deal_is_needed_a_refusal_is_told_once_and_again_after_relief()
    {
        var month = new SampleMonth(Simple with { Regime = PaidPeering }).Traffic("transit", 4000, 100).Offered(24_000);
        for (int number = 0; number < 3; number++)
            month.Upgrade(number);
        month.Outcomes[0].LinkPercentile95[1] = 1 * Gbps;
        month.Upgrade(3);
        month.Outcomes[0].LinkPercentile95[1] = 4 * Gbps;
        month.Upgrade(4);
        month.Upgrade(5);

        Assert.Equal([0, 4], month.Events(RunEventKind.UpgradeRefused).Select(e => e.Month));
        Assert.Empty(month.Isp.Orders);
        Assert.Empty(month.Ledger.Lines);
    }

    [Fact]
    public void A_signed_deal_lets_the_direct_link_grow()
    {
        var month = new SampleMonth(Simple with { Regime = PaidPeering }).Traffic("pni", 15_000, 100).Offered(15_000);
        month.Isp.HasDeal[0] = true;
        month.Upgrade();

        // 15 Gbps × 1.2 / 0.7 = 25.7.
        Assert.Equal((0, 26 * Gbps), month.Isp.Orders.Select(o => (o.Link, o.CapacityBitsPerSecond)).Single());
    }
}
