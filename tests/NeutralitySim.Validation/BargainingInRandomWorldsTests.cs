using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Validation;

/// <summary>What holds of bargained deals in any world: sizes, margins, links, rivals, caches, transit and what is at stake are drawn.</summary>
[Trait("Speed", "Slow")]
public class BargainingInRandomWorldsTests
{
    [Fact]
    public void No_isp_pays_and_none_holds_out_where_opening_the_link_is_better()
    {
        int signed = 0;
        Prop.ForAll(
                Worlds.ToArbitrary(),
                world =>
                {
                    var run = new Simulation(world, 0, 1).Run();
                    double stake = world.Regime.Bargaining!.FeesAtStakePerLineMonth * 100_000;
                    Assert.All(Of(run, RunEventKind.DealSigned), deal => Assert.True(deal.Value >= 0, $"{deal}"));
                    foreach (var decision in run.Decisions.Where(d => d.Topic == "deal"))
                    {
                        var figures = decision.Reason.Figures;
                        // Lines move by a percent or so from their number at the start, and with them the fees at stake.
                        if (decision.Reason.Id == "deal-bargained")
                            Assert.InRange(figures[0], double.NegativeInfinity, 1.1 * stake);
                        if (decision.Reason.Id == "deal-opened-free")
                            Assert.True(figures[0] >= figures[1]);
                    }

                    signed += Of(run, RunEventKind.DealSigned).Count();
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(40));
        Assert.True(signed > 10, $"only {signed} deals were signed");
    }

    private static IEnumerable<RunEvent> Of(RunResult run, RunEventKind kind) => run.Events.Where(e => e.Kind == kind);

    private static Gen<World> Worlds =>
        from u in Gen.Choose(0, 1000).Select(n => n / 1000.0).ArrayOf(12)
        select World(u);

    private static World World(double[] u)
    {
        double share = .02 + .5 * u[0];
        var isp = OneIsp.WithCache(0, 10) with
        {
            InitialAdoption = [share],
            BackhaulCostPerMbpsMonth = 1.5 * u[1],
            PortCostPerMbpsMonth = .1 * u[2],
            UpgradeCostPerMbps = u[2],
            Interconnects =
            [
                OneIsp.Interconnects[0] with
                {
                    CapacityBitsPerSecond = 0,
                },
                OneIsp.Interconnects[1] with
                {
                    CapacityBitsPerSecond = share * (5 + 20 * u[3]) * Gbps,
                    SenderPricePerMbpsMonth = 2 * u[4],
                },
            ],
        };
        return Simple with
        {
            Calendar = new SimulationCalendar(2018, 1, 8, DayRepresentation.Typical),
            Isps = u[5] < .5 ? [isp] : [isp, isp with { Id = "rival" }],
            Providers =
            [
                Video with
                {
                    PotentialAdoption = 1.2 * share,
                    MarginalCostPerLineMonth = 9.5 * u[6],
                    FixedCostPerMonth = 20_000 * u[6],
                    ChurnPerMonth = .1 * u[7],
                    CacheProgramme = Video.CacheProgramme with { Offered = u[8] < .5 },
                },
            ],
            Regime = PaidPeering with
            {
                Bargaining = new Bargaining(u[9], 0, 12)
                {
                    TermMonths = 3,
                    FeesAtStakePerLineMonth = .2 * u[10],
                    CostPerSideMonth = 100 * u[10],
                },
            },
            Market = Simple.Market with { SwitchingPerMonth = .1 * u[11], QualityValuePerMonth = 10 * u[11] },
        };
    }
}
