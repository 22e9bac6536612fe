using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Emissions;

public sealed class EmissionMeterTests
{
    [Fact]
    public void Carbon_is_energy_times_the_intensity_of_the_grid_and_nothing_on_a_carbon_free_one()
    {
        var at55 = Run(55);
        foreach (double intensity in (double[])[0, 55, 110])
        {
            var lines = Run(intensity);
            Assert.Equal(at55.Select(l => l.EnergyKilowattHours), lines.Select(l => l.EnergyKilowattHours));
            Assert.All(
                lines,
                l => Assert.Equal(l.EnergyKilowattHours * intensity, l.CarbonGrams, 1e-12 * l.CarbonGrams)
            );
        }

        Assert.All(Run(0), l => Assert.Equal(0, l.CarbonGrams + l.EmbodiedGrams));
    }

    [Fact]
    public void Manufacture_is_reported_only_when_asked_for_and_does_not_depend_on_the_grid()
    {
        Assert.All(Run(55), l => Assert.Equal(0, l.EmbodiedGrams));
        var lines = Run(0, embodied: true);
        double hours = lines
            .Where(l => l is { Model: EmissionModel.Hybrid, Component: EmissionComponent.DataCentre })
            .Sum(l => l.ViewingHours);
        double perHour = 0.7 * 38.8 + 0.15 * 33.8 + 0.1 * 30.8 + 0.05 * 29;
        Assert.Equal(
            perHour,
            lines.Where(l => l.Model == EmissionModel.Hybrid).Sum(l => l.EmbodiedGrams) / hours,
            1e-9
        );
        Assert.Equal(0, lines.Sum(l => l.CarbonGrams));
    }

    [Fact]
    public void Regimes_with_the_same_traffic_and_equipment_draw_the_same_energy()
    {
        var roomy = Simple.WithIsp(isp => isp.WithOnlyLink(100 * Gbps, 0));
        var neutral = new Simulation(roomy, 0, 1).Run().Emissions;
        Assert.Equal(neutral, new Simulation(roomy with { Regime = PaidPeering }, 0, 1).Run().Emissions);
        Assert.Equal(neutral, new Simulation(roomy with { Regime = Tolled(0.0001) }, 0, 1).Run().Emissions);
    }

    [Fact]
    public void Caches_inside_spare_the_core_and_the_ports_and_no_server()
    {
        var without = Simple.WithIsp(isp => isp.WithOnlyLink(100 * Gbps, 0));
        var with = without.WithIsp(isp => isp.WithCache(4, 4));
        double Energy(World world, EmissionComponent component) =>
            new Simulation(world, 0, 1)
                .Run()
                .Emissions.Where(l => l.Model == EmissionModel.Hybrid && l.Component == component)
                .Sum(l => l.EnergyKilowattHours + l.UnallocatedKilowattHours);

        double servers = Energy(without, EmissionComponent.Cache);
        Assert.True(servers > 0);
        Assert.Equal(servers, Energy(with, EmissionComponent.Cache), 1e-9 * servers);
        Assert.True(Energy(with, EmissionComponent.Interconnect) < Energy(without, EmissionComponent.Interconnect));
        Assert.True(Energy(with, EmissionComponent.Core) < Energy(without, EmissionComponent.Core));
        double access = Energy(without, EmissionComponent.Access);
        Assert.Equal(access, Energy(with, EmissionComponent.Access), 1e-9 * access);
    }

    private static IReadOnlyList<EmissionLine> Run(double gramsPerKilowattHour, bool embodied = false) =>
        new Simulation(
            Simple with
            {
                Calendar = new SimulationCalendar(2020, 2, 1, DayRepresentation.Typical),
                Emissions = Central with
                {
                    Grid = new Dictionary<string, GridFactor>
                    {
                        ["FR"] = new("FR", gramsPerKilowattHour, "production-direct", "EEA, 2020", "2021"),
                    },
                    IncludeEmbodied = embodied,
                },
            },
            0,
            1
        ).Run().Emissions;
}
