using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios;

namespace NeutralitySim.Validation;

/// <summary>
/// The four deals of 2014 with dates and prices left to the two sides: who pays follows from what each can do alone. What other senders' fees are worth
/// to an ISP is a guess; without it, it opens the link (<see cref="DealThreatTests"/>).
/// </summary>
[Trait("Speed", "Slow")]
public class Deals2014Tests
{
    private static readonly string[] FullIsps = ["comcast", "verizon-fios", "att-u-verse", "time-warner"];

    [Fact]
    public void The_large_service_pays_each_isp_that_has_no_rival()
    {
        var deals = Deals(Bargained());

        Assert.Equal(FullIsps.Select(isp => isp + "/netflix-pni").Order(), deals.Select(d => d.Subject).Order());
        Assert.All(deals, deal => Assert.InRange(deal.Value, 0.3, 1.71));
        // Both gain by it, or they would not sign.
        Assert.All(deals, deal => Assert.True(deal.Reason > 0));
    }

    [Fact]
    public void Where_households_can_change_isp_the_link_is_opened_free()
    {
        var run = Run(Bargained(Rivals));

        Assert.Equal(4, Deals(run).Count);
        Assert.All(Deals(run), deal => Assert.Equal(0, deal.Value));
        var signed = run.Decisions.Where(d => d is { Topic: "deal", Chosen: "sign" }).ToList();
        Assert.All(signed, d => Assert.Equal("deal-opened-free", d.Reason.Id));
        Assert.All(signed, d => Assert.True(d.Reason.Figures[0] >= d.Reason.Figures[1]));
    }

    [Fact]
    public void With_nobodys_fees_at_stake_and_rivals_nobody_pays_however_slowly_lines_move() =>
        Assert.All(
            Deals(
                Bargained([
                    .. Rivals,
                    ("market.switching", "1 %/month"),
                    ("overrides.paid-peering.regime.bargaining.fees-at-stake", "0"),
                ])
            ),
            deal => Assert.Equal(0, deal.Value)
        );

    [Fact]
    public void A_small_service_with_the_same_margins_pays_more_per_Mbps()
    {
        // A few lines are given up for a poor picture; nobody can change ISP.
        var deals = Deals(WithSmallLinks(Bargained(("market.switching", "1 %/month"))));

        foreach (string isp in FullIsps)
        {
            double large = deals.Single(d => d.Subject == isp + "/netflix-pni").Value;
            Assert.All(
                deals.Where(d => d.Subject == isp + "/small-pni"),
                small => Assert.True(small.Value > large, $"{isp}: {small.Value} against {large}")
            );
        }

        Assert.Contains(deals, d => d.Subject.EndsWith("/small-pni", StringComparison.Ordinal));
    }

    [Fact]
    public void A_small_service_at_a_small_isp_comes_to_no_deal()
    {
        var world = WithSmallLinks(Bargained());
        var small = world with { Isps = [.. world.Isps.Select(isp => Smaller(isp, 200))] };

        Assert.DoesNotContain(Deals(small), d => d.Subject.EndsWith("/small-pni", StringComparison.Ordinal));
        Assert.Contains(
            Run(small).Decisions,
            d =>
                d is { Topic: "deal", Reason.Id: "deal-breaks-down" }
                && d.Subject.EndsWith("/small-pni", StringComparison.Ordinal)
        );
    }

    private static (string, string)[] Rivals =>
        [
            ("market.switching", "3 %/month"),
            .. FullIsps.Append("cablevision").Select(isp => ($"isps.{isp}.retail-market", "all")),
        ];

    private static World Bargained(params (string Path, string Value)[] settings)
    {
        var options = new ScenarioLoadOptions
        {
            Regimes = ["paid-peering"],
            Settings =
            [
                ("demand.noise", "off"),
                ("calendar.months", "9"),
                ("deals", "[]"),
                (
                    "overrides.paid-peering.regime.bargaining",
                    "{ horizon: 24 months, fees-at-stake: 0.125 USD/month, deal-cost: 5000 USD/month }"
                ),
                .. settings,
            ],
        };
        return Assert.Single(Shipped.Load("us-2014", options).Worlds);
    }

    // A direct link for the small service too, which is like the large one in all but size.
    private static World WithSmallLinks(World world)
    {
        var small = world.Providers[0] with
        {
            Id = "small-video",
            Size = ProviderSize.Small,
            PotentialAdoption = world.Providers[0].PotentialAdoption * .02 / .34,
        };
        return world with
        {
            Providers = [world.Providers[0], small],
            Isps =
            [
                .. world.Isps.Select(isp =>
                    isp with
                    {
                        Interconnects =
                        [
                            .. isp.Interconnects,
                            isp.Interconnects[0] with
                            {
                                Id = "small-pni",
                                Providers = [1],
                            },
                        ],
                    }
                ),
            ],
        };
    }

    private static Isp Smaller(Isp isp, double times) =>
        isp with
        {
            Cohorts = [.. isp.Cohorts.Select(cohort => cohort with { Lines = cohort.Lines / times })],
            Interconnects =
            [
                .. isp.Interconnects.Select(link =>
                    link with
                    {
                        CapacityBitsPerSecond = link.CapacityBitsPerSecond / times,
                    }
                ),
            ],
        };

    private static RunResult Run(World world) => new Simulation(world, 0, 2014).Run();

    private static List<RunEvent> Deals(World world) => Deals(Run(world));

    private static List<RunEvent> Deals(RunResult run) => [.. run.Events.Where(e => e.Kind == RunEventKind.DealSigned)];
}
