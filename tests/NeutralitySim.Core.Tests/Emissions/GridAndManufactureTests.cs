using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Emissions;

public sealed class GridAndManufactureTests
{
    [Theory]
    [InlineData(340.2, 8, 3, EmbodiedAllocation.ActiveHours, 38.8)]
    [InlineData(340.2, 8, 3, EmbodiedAllocation.Calendar, 4.9)]
    [InlineData(185.1, 5, 3, EmbodiedAllocation.ActiveHours, 33.8)]
    [InlineData(84.3, 3, 2.5, EmbodiedAllocation.ActiveHours, 30.8)]
    [InlineData(79.5, 2.5, 3, EmbodiedAllocation.ActiveHours, 29.0)]
    [InlineData(61.4, 5, 24, EmbodiedAllocation.Calendar, 1.4)]
    public void Manufacture_is_shared_over_hours_of_use_or_of_life(
        double kilograms,
        double years,
        double hoursPerDay,
        EmbodiedAllocation allocation,
        double gramsPerHour
    ) => Assert.Equal(gramsPerHour, EmbodiedCarbon.GramsPerHour(kilograms, years, hoursPerDay, allocation), 0.06);

    [Fact]
    public void Each_site_has_the_grid_of_its_country_and_every_line_says_which()
    {
        var world = Short with { Providers = [Video with { DataCentreCountry = "EU" }] };
        foreach (var line in new Simulation(world, 0, 1).Run().Emissions)
        {
            string country = line.Component == EmissionComponent.DataCentre ? "EU" : "FR";
            Assert.Equal(country, line.Country);
            double grams = line.EnergyKilowattHours * Central.Grid[country].GramsPerKilowattHour;
            Assert.Equal(grams, line.CarbonGrams, 1e-9 * grams);
            Assert.Equal(
                new(EmissionBoundary.Use, "production-direct", "EEA, 2020", "2021", "central", "default"),
                line.Label
            );
        }
    }

    [Fact]
    public void Months_may_have_intensities_of_their_own()
    {
        double[] monthly = [.. Enumerable.Range(0, Short.Calendar.Months).Select(month => 50.0 + 10 * month)];
        var grid = Central.Grid["FR"] with { GramsPerKilowattHour = monthly.Average(), MonthlyGrams = monthly };
        Assert.True(grid.VariesInTime);
        var world = Short with
        {
            Emissions = Central with { Grid = new Dictionary<string, GridFactor> { ["FR"] = grid } },
        };
        var run = new Simulation(world, 0, 1).Run();
        Assert.Equal(monthly.Length, run.Emissions.Select(l => l.Month).Distinct().Count());
        Assert.All(
            run.Emissions,
            line =>
            {
                double grams = line.EnergyKilowattHours * monthly[line.Month];
                Assert.Equal(grams, line.CarbonGrams, 1e-9 * grams);
            }
        );
    }

    [Fact]
    public void A_day_shape_weighs_what_follows_viewing_and_leaves_what_is_always_on()
    {
        // Twice as dirty in the evening half of the day as in the other: mean 1.
        double[] shape = [.. Enumerable.Repeat(2 / 3.0, 12), .. Enumerable.Repeat(4 / 3.0, 12)];
        var grid = Central.Grid["FR"] with { HourlyShape = shape };
        Assert.Equal(55 * 4 / 3.0, grid.GramsDuring(0, [.. new double[20], 1, 2, 3, 4]), 1e-9);
        Assert.Equal(55, grid.GramsDuring(0, [.. Enumerable.Repeat(7.0, 24)]), 1e-9);
        Assert.Equal(55, grid.GramsDuring(0, new double[24]));

        var shaped = Short with
        {
            Emissions = Central with { Grid = new Dictionary<string, GridFactor> { ["FR"] = grid } },
        };
        var (flat, run) = (new Simulation(Short, 0, 1).Run(), new Simulation(shaped, 0, 1).Run());
        double Grams(RunResult result, EmissionComponent component) =>
            result
                .Emissions.Where(l => l.Model == EmissionModel.Hybrid && l.Component == component)
                .Sum(l => l.CarbonGrams);
        double evening = Grams(run, EmissionComponent.Device) / Grams(flat, EmissionComponent.Device);
        Assert.InRange(evening, 1.05, 4 / 3.0);
        double router = Grams(flat, EmissionComponent.HomeRouter);
        Assert.Equal(router, Grams(run, EmissionComponent.HomeRouter), 1e-9 * router);
    }

    [Fact]
    public void Power_and_its_standby_are_the_idle_power_of_the_lines_plus_the_marginal_power()
    {
        var lines = new Simulation(Short, 0, 1).Run().Emissions.Where(l => l.Model == EmissionModel.Power).ToArray();
        double router = lines
            .Where(l => l.Component == EmissionComponent.HomeRouter)
            .Sum(l => l.EnergyKilowattHours + l.UnallocatedKilowattHours);
        Assert.Equal(100_000 * 11.5 * 29 * 24 / 1000, router, 1e-6 * router);
    }

    private static World Short =>
        Simple with
        {
            Calendar = new SimulationCalendar(2020, 2, 1, DayRepresentation.Typical),
        };
}
