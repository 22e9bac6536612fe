using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Emissions;

public sealed class ChannelDecompositionTests
{
    [Fact]
    public void Hours_and_bitrate_share_their_joint_effect_equally()
    {
        // 100 h at 2 GB/h become 80 h at 3 GB/h, 10 Wh/GB: 2,000 Wh become 2,400.
        var effects = Effects([Term(10, gigabytesPerHour: 2, hours: 100)], [Term(10, gigabytesPerHour: 3, hours: 80)]);
        Assert.Equal(-0.5, effects[EmissionChannel.ViewingHours].EnergyKilowattHours, 12);
        Assert.Equal(0.9, effects[EmissionChannel.DeliveredBitrate].EnergyKilowattHours, 12);
        Assert.Equal(55 * 0.9, effects[EmissionChannel.DeliveredBitrate].CarbonGrams, 9);
    }

    [Fact]
    public void A_cleaner_grid_saves_carbon_and_no_energy()
    {
        var effects = Effects([Term(1000, hours: 3)], [Term(1000, hours: 3) with { GramsPerKilowattHour = 13 }]);
        Assert.Equal(3 * (13.0 - 55), effects[EmissionChannel.ServingGrid].CarbonGrams, 9);
        Assert.All(effects.Values, e => Assert.Equal(0, e.EnergyKilowattHours));
    }

    [Fact]
    public void Where_nobody_watches_any_more_the_hours_explain_it_all()
    {
        var effects = Effects(
            [Term(10, locality: 0.4, gigabytesPerHour: 2, hours: 100)],
            [Term(10, locality: 0, gigabytesPerHour: 0, hours: 0)]
        );
        Assert.Equal(-0.8, effects[EmissionChannel.ViewingHours].EnergyKilowattHours, 12);
        Assert.Equal(0, effects[EmissionChannel.DeliveredBitrate].EnergyKilowattHours);
    }

    [Fact]
    public void Channels_sum_to_the_difference_and_an_unchanged_one_has_none()
    {
        var factor = Gen.Elements(0, 0.25, 1.0, 1.5, 40, 3e5);
        var term =
            from item in Gen.Choose(0, 4)
            from f in factor.ArrayOf(7)
            select new EmissionTerm(
                0,
                "isp",
                "video",
                EmissionComponent.Core,
                $"{item}",
                f[0],
                f[1],
                f[2],
                f[3],
                f[4],
                f[5],
                f[6]
            );
        var inventory = term.ArrayOf().Select(terms => terms.DistinctBy(t => t.Item).ToArray());
        Prop.ForAll(
                inventory.ToArbitrary(),
                inventory.ToArbitrary(),
                (first, second) =>
                {
                    var effects = ChannelDecomposition.Between(first, second);
                    AssertSum(first, second, effects, t => t.WattHours / 1000, e => e.EnergyKilowattHours);
                    AssertSum(first, second, effects, t => t.CarbonGrams, e => e.CarbonGrams);
                    Assert.All(ChannelDecomposition.Between(first, first), e => Assert.Equal(0, e.CarbonGrams));
                    var richer = first.Select(t => t with { ViewingHours = 2 * t.ViewingHours });
                    Assert.All(
                        ChannelDecomposition.Between(first, richer),
                        e => Assert.True(e.Channel == EmissionChannel.ViewingHours || e.EnergyKilowattHours == 0)
                    );
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_inventory_of_a_run_is_what_the_hybrid_model_drew_and_its_difference_is_explained_in_full()
    {
        var without = Simple.WithIsp(isp => isp.WithOnlyLink(12 * Gbps, 0));
        var with = without.WithIsp(isp =>
            isp with
            {
                CacheSites = [isp.WithCache(2, 4).CacheSites[0] with { Pue = 1.2 }],
            }
        );
        var (far, near) = (new Simulation(without, 0, 1).Run(), new Simulation(with, 0, 1).Run());
        foreach (var run in (RunResult[])[far, near])
        {
            double drawn = run.EmissionTerms.Sum(t => t.WattHours) / 1000;
            double charged = run
                .Emissions.Where(l => l.Model == EmissionModel.Hybrid)
                .Sum(l => l.EnergyKilowattHours + l.UnallocatedKilowattHours);
            Assert.Equal(charged, drawn, 1e-9 * charged);
        }

        var effects = ChannelDecomposition.Between(far.EmissionTerms, near.EmissionTerms);
        AssertSum(far.EmissionTerms, near.EmissionTerms, effects, t => t.WattHours / 1000, e => e.EnergyKilowattHours);
        var energy = effects.ToDictionary(e => e.Channel, e => e.EnergyKilowattHours);
        Assert.NotEqual(0, energy[EmissionChannel.CacheLocality]);
        // The link that caches relieve grows later; servers are counted by what they send.
        Assert.True(energy[EmissionChannel.ProvisionedUnits] < 0);
        Assert.Equal(0, energy[EmissionChannel.FixedOrMobile]);
        Assert.Equal(0, energy[EmissionChannel.Assumptions]);
    }

    [Fact]
    public void Regimes_with_the_same_traffic_and_equipment_differ_by_no_channel()
    {
        var roomy = Simple.WithIsp(isp => isp.WithOnlyLink(100 * Gbps, 0));
        Assert.All(
            ChannelDecomposition.Between(
                new Simulation(roomy, 0, 1).Run().EmissionTerms,
                new Simulation(roomy with { Regime = Tolled(0.0001) }, 0, 1).Run().EmissionTerms
            ),
            e => Assert.Equal((0, 0), (e.EnergyKilowattHours, e.CarbonGrams))
        );
    }

    private static void AssertSum(
        IReadOnlyList<EmissionTerm> first,
        IReadOnlyList<EmissionTerm> second,
        IEnumerable<ChannelEffect> effects,
        Func<EmissionTerm, double> value,
        Func<ChannelEffect, double> effect
    )
    {
        // Steps on the way may be larger than both ends: what is lost to rounding is relative to the largest of them.
        double scale = first
            .Concat(second)
            .GroupBy(t => (t.Month, t.Isp, t.Provider, t.Component, t.Item))
            .Sum(same => value(same.Aggregate(Larger)));
        Assert.Equal(second.Sum(value) - first.Sum(value), effects.Sum(effect), 1e-12 * Math.Max(1, scale));
    }

    private static EmissionTerm Larger(EmissionTerm one, EmissionTerm other) =>
        one with
        {
            WattHoursPerUnit = Math.Max(one.WattHoursPerUnit, other.WattHoursPerUnit),
            Locality = Math.Max(one.Locality, other.Locality),
            GigabytesPerHour = Math.Max(one.GigabytesPerHour, other.GigabytesPerHour),
            ProvisionedUnits = Math.Max(one.ProvisionedUnits, other.ProvisionedUnits),
            Lines = Math.Max(one.Lines, other.Lines),
            ViewingHours = Math.Max(one.ViewingHours, other.ViewingHours),
            GramsPerKilowattHour = Math.Max(one.GramsPerKilowattHour, other.GramsPerKilowattHour),
        };

    private static Dictionary<EmissionChannel, ChannelEffect> Effects(EmissionTerm[] first, EmissionTerm[] second) =>
        ChannelDecomposition.Between(first, second).ToDictionary(e => e.Channel);

    private static EmissionTerm Term(
        double wattHours,
        double locality = 1,
        double gigabytesPerHour = 1,
        double hours = 1
    ) => new(0, "isp", "video", EmissionComponent.Core, "load", wattHours, locality, gigabytesPerHour, 1, 1, hours, 55);
}
