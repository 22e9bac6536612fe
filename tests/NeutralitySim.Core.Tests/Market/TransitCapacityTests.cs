using NeutralitySim.Core.Isps;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Market;

/// <summary>
/// Two services of 12 Gbps at the peak over an ISP's own transit, at 0.2 per Mbps of which half is its profit; one of them may buy a direct port, and 40,000
/// subscribers with a margin of 4 make a good picture worth it to that one.
/// </summary>
public sealed class TransitCapacityTests
{
    // Four times what transit leaves: 0.4 per Mbps instead of 0.1.
    private const double Fee = 0.4;

    private static readonly Regime Chosen = PaidPeering with
    {
        Upgrade = PaidPeering.Upgrade with { Transit = TransitRule.Chosen },
    };

    private static World World(Regime regime, double fee, double lineLoss = 0, double transitGbps = 60) =>
        Rivals(
            Simple.WithIsp(isp =>
                isp with
                {
                    InitialAdoption = [0.4, 0.4],
                    BackhaulCostPerMbpsMonth = 0,
                    Interconnects =
                    [
                        isp.Interconnects[0] with
                        {
                            CapacityBitsPerSecond = 0,
                        },
                        isp.Interconnects[1] with
                        {
                            CapacityBitsPerSecond = transitGbps * Gbps,
                            Providers = [0, 1],
                            IspShare = 1,
                        },
                    ],
                }
            ) with
            {
                Calendar = new SimulationCalendar(2018, 1, 8, DayRepresentation.Typical),
                Demand = new DemandSettings(false, 0, 0),
                Regime = regime with { PeeringFee = new Fee(FeeBasis.Percentile95, fee) },
                Providers = [Video, Video with { Id = "other" }],
                Market = Simple.Market with
                {
                    RetailPricing = RetailPricingRule.Fixed,
                    QualitySwitching = QualitySwitchingRule.Linear,
                    LargestLineLossPerMonth = lineLoss,
                    QualityChurnFactor = 4,
                    DecisionHorizonMonths = 12,
                    TransitResourceShare = 0.5,
                },
            }
        );

    // A second ISP alike, whose links are wide.
    private static World Rivals(World world) =>
        world with
        {
            Isps =
            [
                world.Isps[0],
                world.Isps[0] with
                {
                    Id = "rival",
                    Interconnects = [world.Isps[0].Interconnects[1] with { CapacityBitsPerSecond = 200 * Gbps }],
                },
            ],
        };

    // Capacity decided on after a month, over what senders need, which a peak of 24 Gbps makes; as it was where nothing is ordered.
    private static double Decided(World world)
    {
        var month = new SampleMonth(world).Simulate();
        month.Outcomes[1] = new IspTraffic(month.Layout, 1, 1, 0).Simulate(FirstOrder(month.Layout).Input);
        TransitCapacity.Decide(month.Review(), 0, new IspSwitching(world));
        double need = month.Outcomes[0].OfferedPercentile95.Sum();
        double capacity = month
            .Isp.Orders.Select(o => o.CapacityBitsPerSecond)
            .FirstOrDefault(world.Isps[0].Interconnects[1].CapacityBitsPerSecond);
        return capacity / need;
    }

    [Fact]
    public void An_ISP_that_has_more_of_ports_than_it_loses_in_lines_keeps_transit_short() =>
        Assert.InRange(Decided(World(Chosen, Fee)), 0.1, 0.95);

    [Fact]
    public void Where_lines_would_leave_for_a_rival_it_does_not() =>
        Assert.True(Decided(World(Chosen, Fee, lineLoss: 0.5)) >= 1);

    [Fact]
    public void Without_fees_there_is_no_reason_to_keep_it_short() => Assert.True(Decided(World(Chosen, 0)) >= 1);

    [Fact]
    public void Where_nobody_may_buy_a_port_there_is_none_either()
    {
        var world = World(Chosen, Fee);
        var only = world.Isps[0] with
        {
            Interconnects =
            [
                world.Isps[0].Interconnects[0] with
                {
                    Kind = InterconnectKind.SettlementFreePeering,
                },
                world.Isps[0].Interconnects[1],
            ],
        };
        Assert.True(Decided(world with { Isps = [only, world.Isps[1]] }) >= 1);
    }

    /// <summary>20 Gbps to start with: a duty enlarges them after two months; an ISP that chooses squeezes both services until one of them has its port.</summary>
    [Fact]
    public void A_duty_restores_pictures_and_costs_the_ISP_its_fees()
    {
        var chosen = Run(Chosen);
        var duty = Run(PaidPeering with { Upgrade = PaidPeering.Upgrade with { Transit = TransitRule.Duty } });
        Assert.True(Fees(chosen) > 0);
        Assert.Equal(0, Fees(duty));
        foreach (string service in (string[])["isp/video", "isp/other"])
        {
            Assert.Equal(Speed(chosen, service, 0), Speed(duty, service, 0));
            Assert.Equal(4, Speed(duty, service, 2), 1e-6);
            Assert.True(Speed(chosen, service, 2) < Speed(chosen, service, 0));
        }
    }

    private static double Speed(RunResult run, string service, int month) =>
        run.Series.Single(p => p.Indicator == "speed-index" && p.Entity.Id == service && p.Month == month).Value;

    private static RunResult Run(Regime regime) =>
        new Simulation(new WorldLayout(World(regime, 3, transitGbps: 20)), 0, 1).Run();

    private static double Fees(RunResult run) =>
        run.Ledger.Where(l => l.Kind == LedgerKind.PaidPeering).Sum(l => l.Amount);
}
