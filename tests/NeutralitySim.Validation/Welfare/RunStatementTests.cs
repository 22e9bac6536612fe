using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using Xunit.Abstractions;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;
using static NeutralitySim.Validation.Welfare.RandomToyWorlds;

namespace NeutralitySim.Validation.Welfare;

/// <summary>What holds of whole runs, each statement under its condition: no noise, and room on all links.</summary>
public sealed class RunStatementTests(ITestOutputHelper output)
{
    private const double Tolerance = 1e-9;

    private static readonly Gen<World> Countries =
        from lines in Between(10_000, 200_000)
        from toll in Between(0.2, 5)
        from standing in Between(0, 2.5)
        from switching in Between(0.02, 0.5)
        from cost in Between(0.5, 6)
        from passThrough in Between(0.3, 1.3)
        select Country(lines, toll, switching) with
        {
            Providers =
            [
                Video with
                {
                    FixedCostPerMonth = standing * lines,
                    AdoptionSpeedPerMonth = 0.3,
                    MarginalCostPerLineMonth = cost,
                    PassThrough = passThrough,
                },
            ],
        };

    /// <summary>Where nothing comes in whole pieces: no appliances, no new ports.</summary>
    [Fact]
    public void Ten_times_the_people_and_the_capacity_make_ten_times_the_sums_and_the_same_means()
    {
        Statement.Holds(
            output,
            Countries,
            world =>
            {
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

    [Fact]
    public void A_toll_of_zero_is_no_toll_whoever_owes_it()
    {
        var cases =
            from world in Countries
            from flags in Gen.ArrayOf(Gen.Elements(false, true), 3)
            from threshold in Between(0, 0.5)
            select (world, flags, threshold);
        Statement.Holds(
            output,
            cases,
            example =>
            {
                var (world, flags, threshold) = example;
                RunResult Run(double? price)
                {
                    var toll = price is { } paid
                        ? new Toll(new Fee(FeeBasis.Percentile95, paid), threshold, flags[0], flags[1], flags[2])
                        : null;
                    return new Simulation(world with { Regime = world.Regime with { Toll = toll } }, 0, 1).Run();
                }

                var none = Run(null);
                var zero = Run(0);
                Assert.Equal(none.Series, zero.Series);
                Assert.Equal(none.Ledger, zero.Ledger);
                Assert.Equal(none.Events, zero.Events);
                return !Run(1).Series.SequenceEqual(none.Series);
            }
        );
    }

    /// <summary>Where no price answers, as there are no fees.</summary>
    [Fact]
    public void Households_lose_by_a_service_that_leaves() =>
        Statement.Holds(
            output,
            Countries,
            world =>
            {
                // A fixed cost is nothing to households unless it drives the service out.
                double[] Surplus(double fixedCost) =>
                    [
                        .. new Simulation(
                            world with
                            {
                                Regime = Neutral,
                                Providers = [world.Providers[0] with { FixedCostPerMonth = fixedCost }],
                            },
                            0,
                            1
                        )
                            .Run()
                            .Series.Where(p => p.Indicator == Indicators.ConsumerSurplus.Id && p.Entity == Entity.All)
                            .Select(p => p.Value),
                    ];
                double[] stays = Surplus(0);
                double[] leaves = Surplus(1e9);
                Assert.Equal(4, stays.Length);
                Assert.True(stays.Zip(leaves).All(pair => pair.Second <= pair.First + Tolerance));
                return leaves[^1] < stays[^1] - 1e-3;
            }
        );

    private static void AssertOneFactor((SeriesPoint Small, SeriesPoint Large)[] points)
    {
        double largest = points.Max(point => Math.Abs(point.Large.Value));
        bool Scaled(double factor) =>
            points.All(point => Math.Abs(point.Large.Value - factor * point.Small.Value) <= Tolerance * (1 + largest));

        Assert.All(points, point => Assert.Equal(point.Small.Entity, point.Large.Entity));
        Assert.True(Scaled(1) || Scaled(10), points[0].Small.Indicator);
    }

    private static World Country(double lines, double toll, double switching)
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
