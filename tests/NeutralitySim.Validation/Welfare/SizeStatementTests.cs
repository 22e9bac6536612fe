using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using Xunit.Abstractions;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;
using static NeutralitySim.Validation.Welfare.RandomWorlds;

namespace NeutralitySim.Validation.Welfare;

/// <summary>A country ten times as large, with ten times the capacity and ten times what is owed whatever the size, is the same country.</summary>
public sealed class SizeStatementTests(ITestOutputHelper output)
{
    private const double Tolerance = 1e-9;

    /// <summary>Without noise, and where nothing comes in whole pieces: no appliances, no new ports.</summary>
    [Fact]
    public void Ten_times_the_people_and_the_capacity_make_ten_times_the_sums_and_the_same_means()
    {
        var cases =
            from lines in Between(10_000, 200_000)
            from toll in Between(0.2, 5)
            from standing in Between(0, 2.5)
            from switching in Between(0.02, 0.5)
            select (lines, toll, standing, switching);
        Statement.Holds(
            output,
            cases,
            example =>
            {
                var world = Country(example.lines, example.toll, example.standing, example.switching);
                var small = new Simulation(world, 0, 1).Run();
                var large = new Simulation(TenTimes(world), 0, 1).Run();
                Assert.Equal(
                    small.Events.Select(e => (e.Month, e.Actor, e.Kind)),
                    large.Events.Select(e => (e.Month, e.Actor, e.Kind))
                );
                foreach (var indicator in small.Series.Zip(large.Series).GroupBy(pair => pair.First.Indicator))
                    AssertOneFactor([.. indicator]);
                return small.Events.Count > 0;
            }
        );
    }

    private static void AssertOneFactor((SeriesPoint Small, SeriesPoint Large)[] points)
    {
        double largest = points.Max(point => Math.Abs(point.Large.Value));
        bool Scaled(double factor) =>
            points.All(point => Math.Abs(point.Large.Value - factor * point.Small.Value) <= Tolerance * (1 + largest));

        Assert.All(points, point => Assert.Equal(point.Small.Entity, point.Large.Entity));
        Assert.True(Scaled(1) || Scaled(10), points[0].Small.Indicator);
    }

    private static World Country(double lines, double toll, double standing, double switching)
    {
        Isp Like(string id, double share) =>
            OneIsp.WithCohort(cohort => cohort with { Lines = share * lines }).WithOnlyLink(lines * Mbps, 0) with
            {
                Id = id,
                Name = id,
            };
        return Simple with
        {
            Calendar = new SimulationCalendar(2018, 1, 4, DayRepresentation.Typical),
            Demand = new DemandSettings(false, 0, 0),
            Isps = [Like("first", 0.7), Like("second", 0.3)],
            Regime = Tolled(toll),
            Providers = [Video with { FixedCostPerMonth = standing * lines, AdoptionSpeedPerMonth = 0.3 }],
            Market = Simple.Market with { SwitchingPerMonth = switching, ExitAfterLossMonths = 2 },
        };
    }

    private static World TenTimes(World world) =>
        world with
        {
            Isps =
            [
                .. world.Isps.Select(isp =>
                    isp.WithCohort(cohort => cohort with { Lines = 10 * cohort.Lines }) with
                    {
                        Interconnects =
                        [
                            .. isp.Interconnects.Select(link =>
                                link with
                                {
                                    CapacityBitsPerSecond = 10 * link.CapacityBitsPerSecond,
                                }
                            ),
                        ],
                    }
                ),
            ],
            Providers =
            [
                .. world.Providers.Select(provider =>
                    provider with
                    {
                        FixedCostPerMonth = 10 * provider.FixedCostPerMonth,
                    }
                ),
            ],
        };
}
