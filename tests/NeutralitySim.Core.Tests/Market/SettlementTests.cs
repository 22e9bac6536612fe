using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Market;

/// <summary>Months worked by hand: every line of the ledger, and who owes a fee or toll on what.</summary>
public sealed class SettlementTests
{
    private const string Isp = "isp:isp";
    private const string Provider = "provider:video";
    private const string Carrier = "carrier:carrier";
    private const string Subscribers = "subscribers:isp";

    private static readonly CacheSite Site = new()
    {
        Id = "cache",
        Provider = 0,
        InitialAppliances = 2,
        MaximumAppliances = 10,
    };

    /// <summary>10,000 of p95 over the direct link, 2,000 over transit, 15,000 from two appliances.</summary>
    private static SampleMonth Month(Regime regime, Func<World, World>? change = null)
    {
        var world = Simple.WithIsp(isp =>
            isp with
            {
                CacheSites = [Site],
                Interconnects = [isp.Interconnects[0], isp.Interconnects[1] with { IspPricePerMbpsMonth = 0.3 }],
            }
        ) with
        {
            Regime = regime,
            Providers =
            [
                Video with
                {
                    OtherRevenuePerViewingHour = 0.01,
                    HaulCostPerMbpsMonth = 0.06,
                    ServerBusyHourUse = 0.5,
                },
            ],
        };
        var month = new SampleMonth(change?.Invoke(world) ?? world)
            .Traffic("cache", 15_000, 2000)
            .Traffic("pni", 10_000, 900, 100)
            .Traffic("transit", 2000, 250)
            .Offered(27_000);
        month.Outcomes[0].InboundPercentile95 = 11_500 * Mbps;
        month.Outcomes[0].ViewingHours[0] = 5000;
        month.Outcomes[0].TollPercentile95[0] = 26_000 * Mbps;
        return month;
    }

    [Fact]
    public void A_month_under_paid_peering_to_the_last_ledger_line()
    {
        var month = Month(PaidPeering with { Caches = new CacheRule(CachePermission.WithDeal, 40) }).Settle(1000);

        LedgerLine Line(string payer, string payee, LedgerKind kind, double quantity, double price) =>
            new(0, payer, payee, kind, quantity, price, quantity * price);
        LedgerLine[] expected =
        [
            Line(Subscribers, Isp, LedgerKind.RetailAccess, 100_000, 30),
            Line(Isp, Accounts.Outside, LedgerKind.Operations, 100_000, 20),
            Line(Isp, Accounts.Vendors, LedgerKind.Backhaul, 11_500, 1),
            Line(Isp, Accounts.Utilities, LedgerKind.Energy, 1000, 0.2),
            Line(Isp, Accounts.Vendors, LedgerKind.Port, 20_000, 0.025),
            Line(Isp, Accounts.Vendors, LedgerKind.Port, 5000, 0.025),
            Line(Isp, Carrier, LedgerKind.Transit, 2000, 0.3),
            Line(Provider, Accounts.Vendors, LedgerKind.CacheHardware, 2, 500),
            Line(Provider, Isp, LedgerKind.CacheHosting, 2, 40),
            Line(Isp, Accounts.Outside, LedgerKind.CacheHosting, 2, 100),
            Line(Subscribers, Provider, LedgerKind.RetailVideo, 40_000, 10),
            Line(Accounts.Advertisers, Provider, LedgerKind.OtherRevenue, 5000, 0.01),
            Line(Provider, Accounts.Outside, LedgerKind.Operations, 40_000, 6),
            Line(Provider, Accounts.Vendors, LedgerKind.Port, 20_000, 0.025),
            Line(Provider, Isp, LedgerKind.PaidPeering, 10_000, 0.5),
            Line(Provider, Carrier, LedgerKind.Transit, 2000, 0.2),
            // A server of 500 a month sends 10,000 Mbps, bought for half use in the busy hour.
            Line(Provider, Accounts.Vendors, LedgerKind.Servers, 10_000, 0.1),
            Line(Provider, Accounts.Vendors, LedgerKind.Servers, 2000, 0.1),
            Line(Provider, Accounts.Vendors, LedgerKind.Haul, 10_000, 0.06),
            Line(Provider, Accounts.Vendors, LedgerKind.Haul, 2000, 0.06),
        ];
        Assert.Equal(expected.Order(ByKind), month.Ledger.Lines.Order(ByKind));

        // Revenue 3,000,000 + 80 + 5,000; costs 2,000,000 + 11,500 + 200 + 500 + 125 + 600 + 200.
        Assert.Equal(991_955, month.Ledger.Net(Isp, 0), 1e-6);
        // Revenue 400,000 + 50; costs 1,000 + 80 + 240,000 + 500 + 5,000 + 400 + 1,200 + 720.
        Assert.Equal(151_150, month.Ledger.Net(Provider, 0), 1e-6);
    }

    [Theory]
    [InlineData(InterconnectKind.PaidPeering, true, 10_000)]
    [InlineData(InterconnectKind.PaidPeering, false, 0)]
    [InlineData(InterconnectKind.SettlementFreePeering, true, 0)]
    public void A_peering_fee_needs_a_paid_link_and_a_regime_with_a_fee(
        InterconnectKind kind,
        bool regimeHasFee,
        double mbps
    )
    {
        var month = Month(
                regimeHasFee ? PaidPeering : Neutral,
                world =>
                    world.WithIsp(isp =>
                        isp with
                        {
                            Interconnects =
                            [
                                isp.Interconnects[0] with
                                {
                                    Kind = kind,
                                    SenderPricePerMbpsMonth = 0.4,
                                },
                                isp.Interconnects[1],
                            ],
                        }
                    )
            )
            .Settle();
        Assert.Equal(mbps, month.Payments(LedgerKind.PaidPeering).Sum(p => p.Quantity));
        Assert.All(month.Payments(LedgerKind.PaidPeering), p => Assert.Equal(0.4, p.UnitPrice));
    }

    [Theory]
    [InlineData(FeeBasis.Percentile95, 10_000)]
    [InlineData(FeeBasis.PortCapacity, 20_000)]
    [InlineData(FeeBasis.Volume, 1000)]
    public void A_peering_fee_counts_what_its_basis_says_fill_included(FeeBasis basis, double quantity)
    {
        var month = Month(PaidPeering with { PeeringFee = new Fee(basis, 0.5) }).Settle();
        Assert.Equal([(Provider, Isp, quantity, 0.5)], month.Payments(LedgerKind.PaidPeering));
    }

    [Theory]
    [InlineData(FeeBasis.Percentile95, true, true, 26_000)]
    [InlineData(FeeBasis.PortCapacity, true, true, 45_000)]
    [InlineData(FeeBasis.PortCapacity, false, false, 20_000)]
    [InlineData(FeeBasis.Volume, true, true, 3250)]
    [InlineData(FeeBasis.Volume, true, false, 1250)]
    [InlineData(FeeBasis.Volume, false, true, 3000)]
    [InlineData(FeeBasis.Volume, false, false, 1000)]
    public void A_toll_counts_the_paths_it_covers_by_its_basis(
        FeeBasis basis,
        bool coversTransit,
        bool coversCaches,
        double quantity
    )
    {
        var toll = new Toll(new Fee(basis, 0.01), 0, false, coversTransit, coversCaches);
        var month = Month(Tolled(1) with { Toll = toll }).Settle();
        Assert.Equal([(Provider, Isp, quantity, 0.01)], month.Payments(LedgerKind.Toll));
    }

    [Theory]
    [InlineData(0.29, ProviderSize.Large, false, true)]
    [InlineData(0.29, ProviderSize.Small, false, true)]
    [InlineData(0.29, ProviderSize.Small, true, false)]
    [InlineData(0.30, ProviderSize.Large, false, false)]
    [InlineData(0.29, ProviderSize.Background, false, false)]
    [InlineData(0.00, ProviderSize.Background, true, true)]
    public void A_toll_has_a_threshold_and_may_exempt_the_small(
        double threshold,
        ProviderSize size,
        bool smallExempt,
        bool owes
    )
    {
        // 27,000 of the ISP's 90,000 Mbps of peak demand are 30 %.
        var toll = new Toll(new Fee(FeeBasis.Percentile95, 1), threshold, smallExempt, true, true);
        var month = Month(
            Tolled(1) with
            {
                Toll = toll,
            },
            world =>
                world.WithIsp(isp => isp with { InitialAdoption = [0.4, 0] }) with
                {
                    Providers = [Video with { Size = size }, Video with { Id = "other" }],
                }
        );
        month.Offered(63_000, provider: 1).Settle();
        Assert.Equal(owes, month.Payments(LedgerKind.Toll).Any(p => p.Payer == Provider));
    }

    [Theory]
    [InlineData(1500, 2000)]
    [InlineData(2500, 2500)]
    public void A_transit_commitment_is_billed_whether_used_or_not(double commit, double billed)
    {
        var month = Month(
                Neutral,
                world =>
                    world.WithIsp(isp =>
                        isp with
                        {
                            Interconnects =
                            [
                                isp.Interconnects[0],
                                isp.Interconnects[1] with
                                {
                                    CommitMbps = commit,
                                    IspPricePerMbpsMonth = 0.3,
                                },
                            ],
                        }
                    )
            )
            .Settle();
        Assert.Equal(
            [(Isp, Carrier, billed, 0.3), (Provider, Carrier, billed, 0.2)],
            month.Payments(LedgerKind.Transit)
        );
    }

    [Fact]
    public void Senders_share_the_cost_of_a_port_by_bytes()
    {
        var world = Simple.WithIsp(isp => isp.WithOnlyLink(20 * Gbps, 0, 1) with { InitialAdoption = [0.4, 0.1] }) with
        {
            Providers = [Video, Video with { Id = "other" }],
        };
        var month = new SampleMonth(world).Traffic("pni", 900, 300).Traffic("pni", 100, 100, provider: 1).Settle();
        Assert.Equal(
            [
                (Isp, Accounts.Vendors, 20_000, 0.025),
                (Provider, Accounts.Vendors, 15_000, 0.025),
                ("provider:other", Accounts.Vendors, 5000, 0.025),
            ],
            month.Payments(LedgerKind.Port)
        );
    }

    private static readonly Comparer<LedgerLine> ByKind = Comparer<LedgerLine>.Create(
        (a, b) =>
            (a.Kind, a.Payer, a.Payee, a.Quantity, a.UnitPrice).CompareTo(
                (b.Kind, b.Payer, b.Payee, b.Quantity, b.UnitPrice)
            )
    );
}
