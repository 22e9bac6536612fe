using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Engine;

/// <summary>Lines that reach less than their plan, lie apart, and get less of a full link.</summary>
public sealed class SlowLineTests
{
    private static readonly SessionCell Screen = new(0, 0, 4 * Mbps, 1);

    /// <summary>
    /// Ladder 1, 2, 4 Mbps, four fifths of a line of 5 Mbps in the mean: with logarithms 0.3 apart 98.5 % of lines carry 2 Mbps and 44.0 % carry 4 (of 4.6 Mbps 97.0 and 33.4), by
    /// the normal law; 2.865 Mbps in the mean, but for the sixteen parts taken. A fast line carries all, a slow one below the ladder what it has.
    /// </summary>
    [Theory]
    [InlineData(5, 0, 4)]
    [InlineData(5, 0.3, 2.865)]
    [InlineData(4.6, 0.3, 2.64)]
    [InlineData(100, 0.3, 4)]
    [InlineData(0.4, 0.3, 0.4)]
    public void Each_line_of_a_plan_takes_the_rung_of_its_own_rate(double plan, double spread, double asked)
    {
        var cohort = Line(plan) with { BitrateMargin = 0.8, LineSpread = spread };
        Assert.Equal(asked * Mbps, Cap(cohort), 0.03 * Mbps);
    }

    [Fact]
    public void What_lines_reach_of_their_plan_is_what_a_slower_plan_reaches_whole()
    {
        var sold = Line(6) with { BitrateMargin = 0.8, LineSpread = 0.3, OtherTraffic = 0.15 };
        Assert.Equal(
            Cap(sold with { PlanBitsPerSecond = 0.87 * 6 * Mbps }),
            Cap(sold with { AttainedShare = 0.87 }),
            1e-6
        );
    }

    [Fact]
    public void On_a_full_link_a_session_gets_the_share_of_its_lines()
    {
        var near = OneIsp.Cohorts[0] with { Id = "near", Lines = 50_000 };
        var far = near with { Id = "far", FullLinkShare = 0.65 };
        var run = Full(near, far);
        Assert.Equal(0.65, Speed(run, "far") / Speed(run, "near"), 1e-9);
        // What one gets less the other gets more.
        var even = Full(near, far with { FullLinkShare = 1 });
        Assert.Equal(
            Speed(even, "near") + Speed(even, "far"),
            Speed(run, "near") + Speed(run, "far"),
            1e-9 * Speed(even, "near")
        );
    }

    [Fact]
    public void Among_lines_that_are_alike_nobody_gets_less()
    {
        var far = OneIsp.Cohorts[0] with { FullLinkShare = 0.65 };
        Assert.Equal(
            Full(OneIsp.Cohorts[0]).Series.Select(p => (p.Indicator, p.Entity, p.Month, p.Value)),
            Full(far).Series.Select(p => (p.Indicator, p.Entity, p.Month, p.Value))
        );
    }

    private static Cohort Line(double plan) => OneIsp.Cohorts[0] with { PlanBitsPerSecond = plan * Mbps };

    private static double Cap(Cohort cohort) => Screen.CapBitsPerSecond(cohort, Video.LadderBitsPerSecond, 2, 1);

    private static double Speed(RunResult run, string cohort) =>
        run
            .Series.First(p =>
                p.Indicator == "experienced-speed" && p.Entity == new Entity(EntityKind.Cohort, $"isp/{cohort}")
            )
            .Value;

    // Links so small that nobody has the bitrate wanted in the evening.
    private static RunResult Full(params Cohort[] cohorts)
    {
        var isp = OneIsp with
        {
            Cohorts = cohorts,
            Interconnects = [OneIsp.Interconnects[0] with { CapacityBitsPerSecond = 0.5 * Gbps }],
        };
        var world = Simple with
        {
            Calendar = new SimulationCalendar(2018, 1, 1, DayRepresentation.Typical),
            Demand = new DemandSettings(false, 0, 0),
            Isps = [isp],
        };
        return new Simulation(world, 0, 1).Run();
    }
}
