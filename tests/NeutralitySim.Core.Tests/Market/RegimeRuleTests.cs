using System.Text.Json;
using NeutralitySim.Core.Forecasts;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Market;

/// <summary>Rules beyond fee, toll, upgrades and caches: neutral ISPs, named payers, data charged by volume.</summary>
public sealed class RegimeRuleTests
{
    private const string Subscribers = "subscribers:isp";
    private const string Isp = "isp:isp";
    private const string Provider = "provider:video";

    private static readonly Regime Strict = PaidPeering with
    {
        Toll = new Toll(new Fee(FeeBasis.Percentile95, 1), 0, false, true, true),
        Caches = new CacheRule(CachePermission.WithDeal, 40),
        Usage = new UsageFee(0.1, [], 0),
        PriorityWeight = 5,
    };

    private static SampleMonth FullLink(Regime regime) => new SampleMonth(
            Simple.WithIsp(isp =>
                isp with
                {
                    CacheSites =
                    [
                        new CacheSite
                        {
                            Id = "cache",
                            Provider = 0,
                            InitialAppliances = 1,
                            MaximumAppliances = 9,
                        },
                    ],
                }
            ) with
            {
                Regime = regime,
                // Lost viewers are dear, so that caches are worth having until capacity is there.
                Market = Simple.Market with
                {
                    QualityChurnFactor = 20,
                },
            }
        ).Traffic("pni", 19_000, 900).Offered(19_000);

    [Fact]
    public void A_neutral_ISP_takes_no_money_from_providers_and_refuses_nothing()
    {
        LedgerKind[] fees = [LedgerKind.PaidPeering, LedgerKind.Toll, LedgerKind.CacheHosting, LedgerKind.UsageFee];
        var month = FullLink(Strict);
        month.Outcomes[0].TollPercentile95[0] = 19_000 * Mbps;
        month.Outcomes[0].ServedBytes[0] = 1e12;
        month.Settle().Upgrade();
        Assert.Equal(
            fees.Order(),
            month.Ledger.Lines.Where(l => l.Payee == Isp).Select(l => l.Kind).Intersect(fees).Order()
        );
        Assert.Single(month.Events(RunEventKind.UpgradeRefused));
        month.React();
        Assert.Empty(month.Events(RunEventKind.CachesDeployed));

        var neutral = FullLink(Strict with { NeutralIsps = [0] });
        neutral.Outcomes[0].TollPercentile95[0] = 19_000 * Mbps;
        neutral.Outcomes[0].ServedBytes[0] = 1e12;
        neutral.Offered(40_000).Lost(0.5).Settle().React();
        Assert.DoesNotContain(neutral.Ledger.Lines, l => l.Payee == Isp && fees.Contains(l.Kind));
        Assert.Single(neutral.Events(RunEventKind.CachesDeployed));
        neutral.Upgrade();
        Assert.Single(neutral.Events(RunEventKind.UpgradeOrdered));
    }

    [Fact]
    public void Only_the_ISPs_named_are_neutral()
    {
        var regime = Strict with { NeutralIsps = [1] };
        Assert.Same(regime, regime.At(0));
        Assert.Equal(Strict.Upgrade.UtilisationThreshold, regime.At(1).Upgrade.UtilisationThreshold);
        Assert.Equal(1, regime.At(1).PriorityWeight);
    }

    [Theory]
    [InlineData(ProviderSize.Large, true, true)]
    [InlineData(ProviderSize.Large, false, false)]
    [InlineData(ProviderSize.Background, true, true)]
    [InlineData(ProviderSize.Background, false, false)]
    public void A_toll_that_names_its_payers_spares_all_others(ProviderSize size, bool isNamed, bool owes)
    {
        var toll = new Toll(new Fee(FeeBasis.Percentile95, 1), 0.05, false, true, true) { Payers = isNamed ? [0] : [] };
        var month = new SampleMonth(
            Simple with
            {
                Regime = Neutral with { Toll = toll },
                Providers = [Video with { Size = size }],
            }
        ).Offered(1000);
        month.Outcomes[0].TollPercentile95[0] = 1000 * Mbps;
        month.Settle();
        Assert.Equal(owes ? [(Provider, Isp, 1000.0, 1.0)] : [], month.Payments(LedgerKind.Toll));
    }

    [Theory]
    [InlineData(false, 0, Subscribers, 0.1)]
    [InlineData(true, 0.02, Provider, 0.02)]
    [InlineData(true, 0, "", 0)]
    public void Data_by_volume_is_paid_by_subscribers_by_the_sponsor_or_by_nobody(
        bool isZeroRated,
        double sponsorPrice,
        string payer,
        double price
    )
    {
        var usage = new UsageFee(0.1, isZeroRated ? [0] : [], sponsorPrice);
        var month = new SampleMonth(Simple with { Regime = Neutral with { Usage = usage } });
        month.Outcomes[0].ServedBytes[0] = 5e12;
        month.Settle();
        Assert.Equal(price > 0 ? [(payer, Isp, 5000.0, price)] : [], month.Payments(LedgerKind.UsageFee));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Viewers_count_what_data_costs_them_as_part_of_a_service_s_price(bool isZeroRated)
    {
        var world = Simple with
        {
            Regime = Neutral with { Usage = new UsageFee(0.02, isZeroRated ? [0] : [], 0) },
            Providers = [Video with { AdoptionSpeedPerMonth = 0.5 }],
        };
        var result = new Simulation(new WorldLayout(world), 0, 1).Run();
        double First(string indicator, int month) =>
            result.Series.Single(p => p.Indicator == indicator && p.Entity.Id == "isp/video" && p.Month == month).Value;

        double feePerAdopter = 0.02 * First("served-volume", 0) / First("adopters", 0);
        Assert.InRange(feePerAdopter, 0.2, 2);
        // Price 10, cost 6, linear demand: a quarter of the potential of 40,000 for each of the fee, and half the gap closes.
        double potential = isZeroRated ? 40_000 : 40_000 * (1 - feePerAdopter / 4);
        Assert.Equal(40_000 + 0.5 * (potential - 40_000), First("adopters", 1), 1e-6);
    }

    [Fact]
    public void An_ISP_that_weighs_new_capacity_counts_what_sponsors_would_pay_for_the_data_it_brings()
    {
        const double Price = 0.5;
        double Upgrade(UsageFee? usage, out SampleMonth month)
        {
            // Transit that is short of a fifth of what viewers want, and no deal without which it grows in sight.
            var links = new[] { OneIsp.Interconnects[1] with { CapacityBitsPerSecond = 8 * Gbps } };
            month = new SampleMonth(
                Simple.WithIsp(isp => isp with { Interconnects = links }) with
                {
                    Regime = PaidPeering with { Usage = usage },
                }
            ).Simulate();
            month.Upgrade();
            return Assert.Single(month.State.Decisions).Options.Single(o => o.Id == "upgrade").ExpectedValue!.Value;
        }

        double without = Upgrade(null, out var seen);
        double with = Upgrade(new UsageFee(0, [0], Price), out _);
        var forecast = new MonthForecast(seen.Layout, 0, seen.Isp, seen.Outcomes[0], 0);
        double before = forecast.Unchanged(-1).ServedBytes[0];
        double wanted = seen.World.Regime.Upgrade.CapacityFor(seen.Outcomes[0].LinkOfferedPercentile95[0]);
        double after = forecast.Of(new ForecastChange(-1) { CapacityBitsPerSecond = wanted }).ServedBytes[0];
        Assert.True(after > 1.05 * before);
        // Capacity comes after the lag of a month and the month of the decision, within a horizon of 24.
        Assert.Equal(22.0 / 24 * Price * (after - before) / 1e9, with - without, 1e-6 * with);
    }

    /// <summary>Rules cross from process to process as JSON.</summary>
    [Fact]
    public void Rules_survive_JSON_both_ways()
    {
        var regime = Strict with { NeutralIsps = [1, 2], Toll = Strict.Toll! with { Payers = [0] } };
        string json = JsonSerializer.Serialize(regime);
        Assert.Equivalent(regime, JsonSerializer.Deserialize<Regime>(json), strict: true);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Regime>(json)));
    }
}
