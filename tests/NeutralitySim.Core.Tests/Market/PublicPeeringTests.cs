using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Market;

/// <summary>
/// An ISP leaves exchanges: a large service has a link of its own, 5,000 others, of sizes as 1/rank, met the ISP at an exchange; the fifty largest of these still
/// do, and send H(50)/H(5,000) = 49 % of their traffic.
/// </summary>
public sealed class PublicPeeringTests
{
    private const string Tail = "provider:tail";
    private const string Between = "carrier:between";
    private const double LargestShare = 4.499205338 / 9.094508853;

    private static ContentProvider Others(double exponent) =>
        Video with
        {
            Id = "tail",
            Size = ProviderSize.Background,
            PassThrough = 1,
            RetailPricePerMonth = 0,
            ServingCostPerLineMonth = 0,
            FixedCostPerMonth = 0,
            Senders = new SenderSizes(5000, exponent),
        };

    private static Interconnect Link(string id, InterconnectKind kind, double price) =>
        OneIsp.Interconnects[0] with
        {
            Id = id,
            Kind = kind,
            Medium = kind == InterconnectKind.SettlementFreePeering ? InterconnectMedium.Ixp : InterconnectMedium.Pni,
            Counterparty = id,
            Providers = [1],
            CapacityBitsPerSecond = 100 * Gbps,
            SenderPricePerMbpsMonth = price,
        };

    private static World World(PublicPeering? rule, double price = 0.15, ContentProvider? others = null) =>
        Simple.WithIsp(isp =>
            isp with
            {
                InitialAdoption = [0.4, 0.5],
                PortCostPerMbpsMonth = 0,
                Interconnects =
                [
                    isp.Interconnects[0] with
                    {
                        CapacityBitsPerSecond = 40 * Gbps,
                    },
                    Link("exchange", InterconnectKind.SettlementFreePeering, 0),
                    Link("transit", InterconnectKind.Transit, 0.3),
                    Link("between", InterconnectKind.Intermediary, price) with
                    {
                        IspShare = 0.5,
                    },
                ],
            }
        ) with
        {
            Regime = Neutral with { PublicPeering = rule },
            Providers = [Video, others ?? Others(1)],
            Market = Simple.Market with { TransitResourceShare = 0.4 },
        };

    private static double Paid(SampleMonth month, string payer, string payee) => month.Ledger.Paid(payer, payee, 0);

    [Fact]
    public void The_small_pay_the_go_between_and_the_large_nothing_more()
    {
        var open = new SampleMonth(World(null)).Simulate();
        var closed = new SampleMonth(World(new PublicPeering(50))).Simulate();

        Assert.Equal(0, Paid(open, Tail, Between));
        double small = closed.Payments(LedgerKind.Transit).Single(p => p.Payer == Tail).Quantity;
        Assert.Equal((1 - LargestShare) * open.Outcomes[0].OfferedPercentile95[1] / Mbps, small, 1e-3 * small);
        Assert.Equal(open.Ledger.Net("provider:video", 0), closed.Ledger.Net("provider:video", 0));
        Assert.Equal(0.6 * 0.5 * Paid(closed, Tail, Between), Paid(closed, Between, "isp:isp"), 1e-9 * small);
    }

    [Fact]
    public void What_it_costs_to_be_turned_away_is_borne_by_the_customers_of_those_who_pay()
    {
        foreach (var (price, payee) in ((double, string)[])[(0.15, Between), (0.31, "carrier:transit")])
        {
            var world = World(new PublicPeering(50), price);
            var month = new SampleMonth(world).Simulate();
            Settlement.SettleWorld(world, month.State, month.Ledger, 0);
            double fee = Paid(month, Tail, payee);
            Assert.True(fee > 0);
            Assert.Equal(fee, Paid(month, "subscribers:isp", Tail), 1e-9 * fee);
        }
    }

    [Fact]
    public void A_price_of_nothing_changes_nothing()
    {
        var open = new SampleMonth(World(null, 0)).Simulate();
        var closed = new SampleMonth(World(new PublicPeering(50), 0)).Simulate();
        Assert.Equal(open.Ledger.Lines.Sum(l => l.Amount), closed.Ledger.Lines.Sum(l => l.Amount), 1e-3);
        foreach (string account in (string[])["isp:isp", Tail, "provider:video"])
            Assert.Equal(open.Ledger.Net(account, 0), closed.Ledger.Net(account, 0), 1e-3);
    }

    [Fact]
    public void The_more_unequal_the_sizes_the_less_of_the_traffic_pays()
    {
        double[] paid =
        [
            .. new[] { 0, 0.5, 1, 1.5, 2 }.Select(exponent =>
                Paid(new SampleMonth(World(new PublicPeering(50), others: Others(exponent))).Simulate(), Tail, Between)
            ),
        ];
        Assert.Equal(paid.OrderDescending().Distinct(), paid);
        // Where all are alike, fifty of 5,000 send a hundredth.
        var layout = new WorldLayout(World(new PublicPeering(50), others: Others(0))).Isps[0];
        Assert.Equal(0.01, layout.OpenShare[1], 1e-12);
    }

    [Fact]
    public void Nobody_pays_a_go_between_more_than_transit()
    {
        var month = new SampleMonth(World(new PublicPeering(50), 0.31)).Simulate();
        Assert.Equal(0, Paid(month, Tail, Between));
        Assert.True(Paid(month, Tail, "carrier:transit") > 0);
    }

    [Fact]
    public void A_single_small_service_pays_for_all_it_sends_and_one_without_another_way_stays()
    {
        var small = Video with { Id = "tail", Size = ProviderSize.Small };
        Assert.Equal(0, new WorldLayout(World(new PublicPeering(50), others: small)).Isps[0].OpenShare[1]);
        Assert.Equal(1, new WorldLayout(World(null, others: small)).Isps[0].OpenShare[1]);
        var alone = World(new PublicPeering(0), others: small)
            .WithIsp(isp => isp with { Interconnects = [.. isp.Interconnects.Take(2)] });
        Assert.Equal(1, new WorldLayout(alone).Isps[0].OpenShare[1]);
    }

    [Fact]
    public void At_a_neutral_ISP_all_are_met_at_exchanges()
    {
        var world = World(new PublicPeering(50));
        world = world with { Regime = world.Regime with { NeutralIsps = [0] } };
        Assert.Equal([1, 1], new WorldLayout(world).Isps[0].OpenShare);
    }
}
