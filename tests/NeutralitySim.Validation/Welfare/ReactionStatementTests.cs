using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Forecasts;
using NeutralitySim.Core.Money;
using NeutralitySim.Core.Providers;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Tests.Market;
using NeutralitySim.Core.Worlds;
using Xunit.Abstractions;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;
using static NeutralitySim.Validation.Welfare.RandomToyWorlds;

namespace NeutralitySim.Validation.Welfare;

/// <summary>What holds of a provider that answers charges in the months of a run, each statement under its condition.</summary>
public sealed class ReactionStatementTests(ITestOutputHelper output)
{
    private const string Provider = "provider:video";

    // Watched at all hours alike, at one rate: 0.25 Mbps of p95 for each adopter.
    private static readonly ContentProvider Even = Video with
    {
        Profile = Flat,
        SessionsPerLineDay = 1.5,
        LadderBitsPerSecond = [4 * Mbps],
        PatienceMonths = 1,
        AdoptionSpeedPerMonth = 1,
    };

    private static readonly World Roads = Simple.WithIsp(isp =>
        isp with
        {
            Interconnects = [.. isp.Interconnects.Select(link => link with { CapacityBitsPerSecond = 20 * Gbps })],
        }
    ) with
    {
        Calendar = new SimulationCalendar(2018, 1, 1, DayRepresentation.Typical),
        Demand = new DemandSettings(false, 0, 0),
        Providers = [Even],
        Market = Simple.Market with { ReactionThreshold = 0 },
    };

    /// <summary>Whatever the rules: what counts is the charge outside less that inside.</summary>
    [Fact]
    public void Offload_never_falls_in_a_toll_that_exempts_caches_and_never_rises_in_their_hosting_fee()
    {
        var cases =
            from peak in Between(5, 60)
            from hardware in Between(1000, 6000)
            from toll in Between(0, 0.3)
            from higher in Between(0, 1)
            from fee in Between(0, 1000)
            from dearer in Between(0, 6000)
            select (peak, hardware, toll, higher, fee, dearer);
        Statement.Holds(
            output,
            cases,
            example =>
            {
                var (peak, hardware, toll, higher, fee, dearer) = example;
                var world = WithSite(peak, hardware);
                int appliances = Appliances(world, toll, fee);
                int atHighToll = Appliances(world, toll + higher, fee);
                int atDearFee = Appliances(world, toll, fee + dearer);
                Assert.True(atHighToll >= appliances, $"{appliances} at {toll}, {atHighToll} at {toll + higher}");
                Assert.True(atDearFee <= appliances, $"{appliances} at {fee}, {atDearFee} at {fee + dearer}");
                return atHighToll > appliances || atDearFee < appliances;
            }
        );
    }

    /// <summary>
    /// It leaves exactly where it would lose in each month that it could bring about, as these turn out: paying, with the best price, and over transit where
    /// the toll does not cover that.
    /// </summary>
    [Fact]
    public void A_provider_whose_fee_passes_its_profit_leaves_exactly_where_nothing_better_earns_what_it_costs_to_stay()
    {
        var cases =
            from toll in Between(0.5, 4)
            from coversTransit in Gen.Elements(false, true)
            from transit in Between(0.1, 3)
            from standing in Between(0.75, 0.99)
            select (toll, coversTransit, transit, standing);
        int leave = 0;
        Statement.Holds(
            output,
            cases,
            example =>
            {
                var toll = new Toll(
                    new Fee(FeeBasis.Percentile95, example.toll),
                    0,
                    false,
                    example.coversTransit,
                    true
                );
                var world = Tolled(toll, example.transit, example.standing * 160_000);
                var seen = new SampleMonth(world).Simulate();
                double profit = Profit(seen);
                double fee = seen.Ledger.Total(Provider, LedgerKind.Toll, 0).Paid;
                double raised = AtBestPrice(world, fee / seen.Isp.Adopters(0));
                double best = Math.Max(profit, Math.Max(raised, OverTransit(world)));
                seen.React();
                Assert.Equal(best >= 0, seen.State.Providers[0].InBusiness);
                leave += best < 0 ? 1 : 0;
                return profit < 0 && profit + fee > 0;
            }
        );
        output.WriteLine($"{leave} leave");
        Assert.True(leave > 0);
    }

    private static World Tolled(Toll toll, double transit, double fixedCost) =>
        Roads.WithIsp(isp =>
            isp with
            {
                Interconnects = [isp.Interconnects[0], isp.Interconnects[1] with { SenderPricePerMbpsMonth = transit }],
            }
        ) with
        {
            Regime = Neutral with { Toll = toll },
            Providers = [Even with { FixedCostPerMonth = fixedCost }],
        };

    // The first month at the price that is best under the fee, with as many adopters as that leaves.
    private static double AtBestPrice(World world, double feePerAdopter)
    {
        var demand = ServiceDemand.Of(world.Providers[0])!.Value;
        double price = demand.BestPrice(feePerAdopter);
        double adoption = world.Isps[0].InitialAdoption[0] * demand.Quantity(price);
        var month = new SampleMonth(world.WithIsp(isp => isp with { InitialAdoption = [adoption] }));
        month.State.Providers[0] = month.State.Providers[0] with { RetailPricePerMonth = price };
        return Profit(month.Simulate());
    }

    // The first month with transit alone.
    private static double OverTransit(World world) =>
        Profit(new SampleMonth(world.WithIsp(isp => isp with { Interconnects = [isp.Interconnects[1]] })).Simulate());

    private static double Profit(SampleMonth month)
    {
        Settlement.SettleWorld(month.World, month.State, month.Ledger, 0);
        return month.Ledger.Net(Provider, 0);
    }

    private static World WithSite(double peakGbps, double hardware) =>
        Roads.WithIsp(isp =>
            isp.WithCache(0, 8).WithCohort(cohort => cohort with { Lines = peakGbps * 10_000 }) with
            {
                Interconnects = [isp.Interconnects[1] with { CapacityBitsPerSecond = 200 * Gbps }],
            }
        ) with
        {
            Providers =
            [
                Even with
                {
                    CacheProgramme = Even.CacheProgramme with { HardwareCostPerApplianceMonth = hardware },
                },
            ],
        };

    private static int Appliances(World world, double toll, double hostingFee)
    {
        var regime = Neutral with
        {
            Caches = new CacheRule(CachePermission.Open, hostingFee),
            Toll = new Toll(new Fee(FeeBasis.Percentile95, toll), 0, false, true, false),
        };
        var month = new SampleMonth(world with { Regime = regime }).Simulate();
        var review = ProviderReview.Of(month.Review(), 0);
        var outlook = new ProviderOutlook(review, new MarketForecasts(month.Layout));
        var place = CacheDeployment.WeighDeploying(review, outlook).SingleOrDefault();
        return place.Pays ? place.Appliances : 0;
    }
}
