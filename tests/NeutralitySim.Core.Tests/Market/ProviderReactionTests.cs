using NeutralitySim.Core.Caching;
using NeutralitySim.Core.Market;
using NeutralitySim.Core.Regimes;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Market;

public sealed class ProviderReactionTests
{
    private const string Provider = "provider:video";

    [Theory]
    [InlineData(12_000, CachePermission.Open, false, 0, 10_000, 2)] // 11,900 Mbps × 0.20 of transit saved against 2 × 500
    [InlineData(12_000, CachePermission.WithDeal, false, 0, 10_000, 0)]
    [InlineData(12_000, CachePermission.WithDeal, true, 0, 10_000, 2)]
    [InlineData(12_000, CachePermission.Forbidden, true, 0, 10_000, 0)]
    [InlineData(12_000, CachePermission.Open, false, 1000, 10_000, 0)] // a hosting fee of 1,000 eats the saving
    [InlineData(12_000, CachePermission.Open, false, 0, 2_000_000, 0)] // storage for half a percent of the titles: a third of the saving
    [InlineData(4_900, CachePermission.Open, false, 0, 10_000, 0)] // below 5 Gbps of peak
    [InlineData(90_000, CachePermission.Open, false, 0, 10_000, 4)] // the site takes no more
    public void Caches_come_where_they_are_permitted_qualify_and_pay(
        double peakMbps,
        CachePermission permission,
        bool deal,
        double fee,
        int titles,
        int appliances
    )
    {
        var month = WithSite(new CacheRule(permission, fee), titles).Traffic("transit", peakMbps).Offered(peakMbps);
        month.Isp.HasDeal[0] = deal;
        month.React();
        Assert.Equal(appliances, month.Isp.Appliances[0]);
        Assert.Equal(appliances > 0 ? 1 : 0, month.Events(RunEventKind.CachesDeployed).Length);
    }

    [Fact]
    public void Cheap_ports_are_no_reason_for_caches_but_lost_viewers_are()
    {
        var month = WithSite(new CacheRule(CachePermission.Open, 0), 10_000).Traffic("pni", 12_000).Offered(12_000);
        month.React();
        Assert.Equal(0, month.Isp.Appliances[0]);
        month.Lost(0.1);
        month.React();
        Assert.Equal(2, month.Isp.Appliances[0]);
    }

    [Fact]
    public void Traffic_moves_to_transit_while_that_is_cheaper_and_back()
    {
        var month = new SampleMonth(Simple with { Regime = PaidPeering }).Offered(10_000);
        month.React();
        Assert.True(month.Isp.PrefersTransit[0]);
        // Peering 0.50 + 0.025 of port, transit 0.20, for 10,000 Mbps.
        Assert.Equal((10, 3250), Rounded(Assert.Single(month.Events(RunEventKind.Rerouted))));

        month.Isp.HasDeal[0] = true;
        month.Isp.DealPricePerMbpsMonth[0] = 0.1;
        month.React(epoch: 1);
        Assert.False(month.Isp.PrefersTransit[0]);
        Assert.Single(month.State.Events);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void A_toll_is_evaded_over_transit_only_where_it_does_not_cover_transit(bool coversTransit, bool reroutes)
    {
        var toll = new Toll(new Fee(FeeBasis.Percentile95, 1), 0, false, coversTransit, false);
        var month = new SampleMonth(Simple with { Regime = Tolled(1) with { Toll = toll } }).Offered(10_000);
        month.React();
        Assert.Equal(reroutes, month.Isp.PrefersTransit[0]);
    }

    [Fact]
    public void Nobody_moves_to_a_link_without_capacity()
    {
        var month = new SampleMonth(Simple with { Regime = PaidPeering }).Offered(10_000);
        month.Isp.Capacity[1] = 0;
        month.React();
        Assert.False(month.Isp.PrefersTransit[0]);
    }

    [Fact]
    public void A_thin_margin_cuts_its_bitrate_a_rung_a_quarter_and_then_leaves()
    {
        var world = Simple with { Calendar = new SimulationCalendar(2018, 1, 8, DayRepresentation.Week) };
        var month = new SampleMonth(world).Offered(10_000);
        for (int epoch = 0; epoch < 6; epoch++)
        {
            Assert.True(month.State.Providers[0].InBusiness);
            month.Ledger.Pay(epoch, Accounts.Advertisers, Provider, LedgerKind.OtherRevenue, 1, 1000);
            month.Ledger.Pay(epoch, Provider, Accounts.Carrier("carrier"), LedgerKind.Transit, 1, 300);
            month.Ledger.Pay(epoch, Provider, Accounts.Outside, LedgerKind.FixedCost, 1, 710);
            month.React(epoch: epoch);
        }

        // Network charges are 30 % of revenue, above 20 %; the margin is −10 for six months.
        Assert.Equal(
            [(0, 2, 0.3), (3, 1, 0.3)],
            month.Events(RunEventKind.BitrateCut).Select(e => (e.Epoch, e.Value, e.Reason))
        );
        var exit = Assert.Single(month.Events(RunEventKind.Exit));
        Assert.Equal((5, 6, -10), (exit.Epoch, exit.Value, exit.Reason));
        Assert.False(month.State.Providers[0].InBusiness);
        Assert.Equal(0, month.Isp.Cohorts[0].Adoption[0]);
    }

    [Fact]
    public void Half_of_a_charge_is_passed_on_and_taken_back_with_it()
    {
        var month = new SampleMonth(Simple);
        month.Ledger.Pay(0, Accounts.Subscribers("isp"), Provider, LedgerKind.RetailVideo, 40_000, 10);
        month.Ledger.Pay(0, Provider, Accounts.Isp("isp"), LedgerKind.Toll, 40_000, 1);
        month.React();
        Assert.Equal(10.5, month.State.Providers[0].RetailPricePerMonth, 1e-12);

        // Prices stay for at least half a year.
        for (int later = 1; later < 6; later++)
        {
            month.React(epoch: later);
            Assert.Equal(10.5, month.State.Providers[0].RetailPricePerMonth, 1e-12);
        }

        month.React(epoch: 6);
        Assert.Equal(10, month.State.Providers[0].RetailPricePerMonth, 1e-12);
        Assert.Equal([10.5, 10], month.Events(RunEventKind.PriceChanged).Select(e => e.Value));
    }

    [Theory]
    [InlineData(0, 0.4)]
    [InlineData(-1, 0.39047619047619048)] // potential 0.4 / 1.05 = 0.38095, half the gap closed
    [InlineData(-2, 0.38140589569160998)] // potential 0.4 / 1.1025
    public void Adoption_answers_the_price_by_its_elasticity(double elasticity, double adoption)
    {
        var month = new SampleMonth(
            Simple with
            {
                Providers = [Video with { AdoptionSpeedPerMonth = 0.5 }],
                Market = Simple.Market with { PriceElasticity = elasticity },
            }
        );
        month.State.Providers[0] = month.State.Providers[0] with { RetailPricePerMonth = 10.5 };
        month.Subscribe();
        Assert.Equal(adoption, month.Isp.Cohorts[0].Adoption[0], 1e-12);
    }

    [Fact]
    public void Poor_quality_drives_adopters_away()
    {
        var month = new SampleMonth(Simple).Lost(0.25);
        month.Subscribe();
        Assert.Equal(0.4 - 0.02 * 0.25 * 0.4, month.Isp.Cohorts[0].Adoption[0], 1e-12);
    }

    private static (double, double) Rounded(RunEvent e) => (Math.Round(e.Value, 9), Math.Round(e.Reason, 9));

    private static SampleMonth WithSite(CacheRule rule, int titles) =>
        new(
            Simple.WithIsp(isp =>
                isp with
                {
                    CacheSites =
                    [
                        new CacheSite
                        {
                            Id = "cache",
                            Provider = 0,
                            InitialAppliances = 0,
                            MaximumAppliances = 4,
                        },
                    ],
                }
            ) with
            {
                Regime = Neutral with { Caches = rule },
                Providers = [Video with { Catalogue = new Catalogue(titles, 1e9, 0.8, 0.01) }],
            }
        );
}
