using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Tests.Engine;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Validation.Theory;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Validation;

/// <summary>
/// Two months without a deal are simulated, the third begins with the fee that both sides agree on. The world has the
/// parameters of Oracle G: margins 4 and 12, 0.75 Mbps a user at peak, power one half, linear loss of lines.
/// </summary>
/// <remarks>
/// Half of what viewers want gets through without a deal. A fifth of the users would leave at full loss, a tenth do (δ_C); as many sign up
/// anew, so that the months are alike. Of lines 0.24 × share would go at full loss, 0.12 × share do (δ_max); growth makes up for them.
/// Transit carries half of the traffic at 0.20, so that the deal saves 0.10 on each Mbps of it (τ_C). The horizon is one month.
/// </remarks>
public sealed class BargainedFeeOfARunTests
{
    private const double UsersMbps = .75;

    // Once the ISP could only refuse, and beyond a third it paid. Now it could open the link, so that others' fees must be at stake for it to hold out,
    // and the fee ends at 0; what it would be without a bound is in the log.
    [Theory]
    [MemberData(nameof(BargainingTests.Fees), MemberType = typeof(BargainingTests))]
    public void The_fee_of_a_run_is_that_of_the_theory(double share, double fee)
    {
        var (signed, free) = Fees(share);
        Assert.Equal(Math.Max(0, fee), signed, 5.1e-7);
        Assert.Equal(fee, free, 5.1e-7);
        Assert.Equal((BargainingTests.Stakes with { ProviderShare = share }).FeePerPeakMbps(.5), free, 1e-9);
    }

    [Fact]
    public void In_runs_the_fee_reaches_zero_at_a_share_of_0_329861()
    {
        double change = Bisection.End(.3, .4, share => Fees(share).Signed > 0, 1e-9);

        Assert.Equal(.329861, change, 1e-6);
        Assert.Equal(475.0 / 1440, change, 1e-8);
    }

    [Theory]
    [InlineData(.01)]
    [InlineData(.3)]
    [InlineData(.5)]
    public void Without_others_fees_at_stake_the_isp_opens_the_link(double share)
    {
        var run = new Simulation(World(share, 0), 0, 1).Run();
        Assert.Equal(0, Assert.Single(run.Events, e => e.Kind == RunEventKind.DealSigned).Value);
        Assert.Equal("deal-opened-free", run.Decisions.Single(d => d.Chosen == "sign").Reason.Id);
    }

    // What was agreed and what it would be without a bound, per Mbps that viewers want.
    private static (double Signed, double Free) Fees(double share)
    {
        var run = new Simulation(World(share, 10), 0, 1).Run();
        Assert.DoesNotContain(run.Events, e => e.Kind == RunEventKind.UpgradeOrdered);
        double free = run.Decisions.Single(d => d is { Topic: "deal", Chosen: "sign" }).Reason.Figures[3];
        double signed = Assert.Single(run.Events, e => e.Kind == RunEventKind.DealSigned).Value;
        return (signed, free / (100_000 * share * UsersMbps));
    }

    private static World World(double share, double feesAtStake)
    {
        double wanted = 100_000 * share * UsersMbps * Mbps;
        double leaving = .12 * share * share;
        var provider = Video with
        {
            LadderBitsPerSecond = [1 * Mbps],
            DeviceTopBitsPerSecond = [1 * Mbps, 1 * Mbps, 1 * Mbps, 1 * Mbps],
            HighDefinitionBitsPerSecond = 1 * Mbps,
            SessionsPerLineDay = 6,
            MeanSessionSeconds = 3 * 3600,
            Profile = Flat,
            FixedCostPerMonth = 0,
            // The theory knows no cost of delivery.
            CacheProgramme = Video.CacheProgramme with
            {
                Offered = false,
                HardwareCostPerApplianceMonth = 0,
            },
            PotentialAdoption = 1.1 * share,
            AdoptionSpeedPerMonth = 1,
            ChurnPerMonth = .2,
        };
        return Simple.WithIsp(isp =>
            isp.WithCohort(cohort => cohort with { LineGrowthPerMonth = 1 / (1 - leaving) - 1 }) with
            {
                InitialAdoption = [share],
                RetailPricePerMonth = 32,
                BackhaulCostPerMbpsMonth = 0,
                PortCostPerMbpsMonth = 0,
                UpgradeCostPerMbps = 0,
                Interconnects =
                [
                    isp.Interconnects[0] with
                    {
                        CapacityBitsPerSecond = 0,
                    },
                    isp.Interconnects[1] with
                    {
                        CapacityBitsPerSecond = wanted / 2,
                        SenderPricePerMbpsMonth = .2,
                    },
                ],
            }
        ) with
        {
            Calendar = new SimulationCalendar(2018, 1, 3, DayRepresentation.Typical),
            Demand = new DemandSettings(false, 0, 0),
            Providers = [provider],
            Regime = SampleWorlds.PaidPeering with
            {
                Bargaining = new Bargaining(.5, 0, 1) { FeesAtStakePerLineMonth = feesAtStake },
            },
            Market = Simple.Market with
            {
                QualitySwitching = QualitySwitchingRule.Linear,
                LargestLineLossPerMonth = .24,
            },
        };
    }
}
