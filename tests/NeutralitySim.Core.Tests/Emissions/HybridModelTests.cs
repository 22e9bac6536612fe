using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Emissions;

public sealed class HybridModelTests
{
    /// <summary>
    /// C §13: three lines of 6.5 W and 0.05 W/Mbps for a day, 10, 3 and 0.5 GB in 4, 2 and 1 h: 468 Wh idle and 1.5 Wh dynamic.
    /// The three lines are three providers, each with one adopting line. The vector shares idle energy over the seven active
    /// hours only; the model reports hours nobody watches as unallocated, so that its key `time` equals the vector once the
    /// unallocated idle energy is spread over the providers in proportion.
    /// </summary>
    [Theory]
    [InlineData(AllocationKey.Data, 347.78, 104.33, 17.39)]
    [InlineData(AllocationKey.Time, 268.54, 134.05, 66.91)]
    [InlineData(AllocationKey.Subscriber, 157.11, 156.33, 156.06)]
    public void The_closure_vector(AllocationKey key, params double[] expected)
    {
        double[] gigabytes = [10, 3, 0.5];
        var nodes = new HybridModel(
            Central with
            {
                AllocationKey = key,
                AccessWattsPerMbps = [0.02, 0.02, 0.02, 1.53],
                UsersPerLine = 1,
                RouterWatts = 0,
                DataCentreWattHoursPerViewingHour = 0,
            },
            OneIsp,
            Month(3, 24, hours: [4, 2, 1], gigabytes, adopters: [1, 1, 1])
        )
            .Nodes.Where(n => n.Component is EmissionComponent.Core or EmissionComponent.Access)
            .ToArray();

        Assert.Equal(469.5, nodes.Sum(n => n.DrawnWattHours), 1e-9);
        double unallocated = nodes.Sum(n => n.UnallocatedWattHours);
        Assert.Equal(key == AllocationKey.Time ? 468 * 65 / 72.0 : 0, unallocated, 1e-9);
        double[] dynamic = [.. gigabytes.Select(g => 0.05 * g / 0.45)];
        for (int provider = 0; provider < 3; provider++)
        {
            double idle = nodes.Sum(n => n.ChargedWattHours[provider]) - dynamic[provider];
            Assert.Equal(expected[provider], idle * 468 / (468 - unallocated) + dynamic[provider], 0.005);
        }
    }

    [Fact]
    public void What_is_charged_and_what_is_not_add_up_to_what_is_drawn_in_any_month()
    {
        var volume = Gen.Choose(0, 1_000_000).Select(v => v / 7.0);
        var volumes = volume.ArrayOf(3);
        var cases =
            from key in Gen.Elements(Enum.GetValues<AllocationKey>())
            from lines in Gen.Choose(0, 5000)
            from hours in volumes
            from gigabytes in volumes
            from cachedShare in Gen.Choose(0, 100)
            from adopters in volumes
            from capacity in Gen.Choose(0, 1000)
            from access in Gen.Elements(Enum.GetValues<AccessTechnology>())
            select (key, lines, hours, gigabytes, cachedShare, adopters, capacity, access);
        Prop.ForAll(
                cases.ToArbitrary(),
                c =>
                {
                    var isp = OneIsp with
                    {
                        Cohorts = [OneIsp.Cohorts[0], OneIsp.Cohorts[0] with { Id = "other", Access = c.access }],
                    };
                    var month = Month(c.lines, 720, c.hours, c.gigabytes, c.adopters) with
                    {
                        CohortLines = [c.lines, c.lines / 3.0],
                        Caches =
                        [
                            new("first", 0, 10, c.gigabytes[0] * c.cachedShare / 100, 1.5),
                            new("second", 2, 36, c.gigabytes[2] * c.cachedShare / 100, 1.1),
                        ],
                        Interconnects =
                        [
                            new("busy", c.capacity, [.. c.gigabytes.Select(g => g * (100 - c.cachedShare) / 100)]),
                            new("idle", 10, [0, 0, 0]),
                        ],
                    };
                    foreach (var node in new HybridModel(ByVolumeToo with { AllocationKey = c.key }, isp, month).Nodes)
                    {
                        Assert.All(node.ChargedWattHours, e => Assert.True(double.IsFinite(e) && e >= 0));
                        Assert.True(node.UnallocatedWattHours >= 0);
                        double sum = node.ChargedWattHours.Sum() + node.UnallocatedWattHours;
                        Assert.Equal(node.DrawnWattHours, sum, 1e-9 * Math.Max(1e-9, node.DrawnWattHours));
                    }
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void By_volume_with_fixed_equipment_every_gigabyte_is_charged_alike_as_the_conventional_model_does()
    {
        var month = Month(1000, 720, [5000, 700, 30], [9000, 400, 77], [400, 90, 500]);
        var nodes = new HybridModel(Central with { AllocationKey = AllocationKey.Data }, OneIsp, month).Nodes;
        foreach (var node in nodes.Where(n => n.Component is EmissionComponent.Core or EmissionComponent.Access))
            for (int provider = 0; provider < 3; provider++)
                Assert.Equal(
                    node.DrawnWattHours / month.Gigabytes.Sum(),
                    node.ChargedWattHours[provider] / month.Gigabytes[provider],
                    1e-9 * node.DrawnWattHours
                );
    }

    [Fact]
    public void By_peak_share_those_who_fill_the_busiest_hour_carry_the_idle_power()
    {
        var month = Month(1000, 720, [5000, 5000, 0], [9000, 9000, 0], [1, 1, 0]) with { PeakVolume = [3, 1, 0] };
        var router = new HybridModel(
            Central with
            {
                AllocationKey = AllocationKey.PeakShare,
            },
            OneIsp,
            month
        ).Nodes.Single(n => n.Component == EmissionComponent.HomeRouter);
        double drawn = 1000 * 11.5 * 720;
        Assert.Equal([0.75 * drawn, 0.25 * drawn, 0], router.ChargedWattHours);
    }

    [Fact]
    public void Traffic_served_inside_the_ISP_spares_its_share_of_the_core_and_nothing_else()
    {
        var month = Month(1000, 720, [5000, 0, 0], [9000, 0, 0], [400, 0, 0]);
        var far = new HybridModel(Central, OneIsp, month).Nodes;
        var near = new HybridModel(Central, OneIsp, month with { Caches = [new("site", 0, 10, 9000, 1.5)] }).Nodes;

        // 9,000 GB at 0.03 W/Mbps are 600 Wh; a tenth of it remains.
        Assert.Equal(540, Drawn(far, EmissionComponent.Core) - Drawn(near, EmissionComponent.Core), 1e-9);
        Assert.Equal(Drawn(far, EmissionComponent.Access), Drawn(near, EmissionComponent.Access));
    }

    [Fact]
    public void A_server_draws_the_same_for_a_byte_inside_the_ISP_and_outside_and_ports_draw_by_the_clock_too()
    {
        var month = Month(1000, 720, [5000, 0, 0], [9000, 0, 0], [400, 0, 0]) with
        {
            Caches = [new("site", 0, 10, 4500, 1.5)],
            Interconnects = [new("link", 20, [4500, 0, 0])],
        };
        var nodes = new HybridModel(Central, OneIsp, month).Nodes;

        // 9,000 GB take 20 h at 1 Gbps, 2 h at 10, and 2/0.35 h at the mean use: 700 W × 1.5 × (0.6 + 0.4 × 0.35) × 2 h/0.35.
        Assert.Equal(1050 * 0.74 * 2 / 0.35, Drawn(nodes, EmissionComponent.Cache), 1e-6);
        Assert.Equal(
            Drawn(nodes, EmissionComponent.Cache),
            Drawn(new HybridModel(Central, OneIsp, month with { Caches = [] }).Nodes, EmissionComponent.Cache),
            1e-6
        );
        // Both ends of the link: 2 × 1 W × 1.5 × (20 × 0.8 × 720 + 0.2 × 10 h).
        Assert.Equal(3 * (11_520 + 2), Drawn(nodes, EmissionComponent.Interconnect), 1e-6);
    }

    private static EmissionParameters ByVolumeToo =>
        Central with
        {
            DataCentreWattHoursPerGigabyte = 41.4,
            DeviceWattHoursPerGigabyte = 130,
        };

    private static double Drawn(IEnumerable<NodeEnergy> nodes, EmissionComponent component) =>
        nodes.Single(n => n.Component == component).DrawnWattHours;

    private static DeliveryMonth Month(
        double lines,
        double hoursInMonth,
        double[] hours,
        double[] gigabytes,
        double[] adopters
    ) =>
        new()
        {
            Hours = hoursInMonth,
            CohortLines = [lines],
            ViewingHours = hours,
            DeviceHours = [.. hours.SelectMany(h => (double[])[h, 0, 0, 0])],
            Gigabytes = gigabytes,
            PeakVolume = [.. gigabytes.Select((g, p) => g * (p + 1))],
            Adopters = adopters,
            GbpsPerServer = [.. hours.Select(_ => 10.0)],
            Caches = [],
            Interconnects = [],
        };
}
