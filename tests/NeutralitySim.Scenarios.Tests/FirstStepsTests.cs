using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>The scenario that newcomers read first, as the engine sees it.</summary>
public class FirstStepsTests
{
    internal static string FilePath { get; } =
        Path.Combine(Golden.RepositoryRoot, "scenarios", "first-steps", "scenario.yaml");

    [Fact]
    public void Every_value_arrives_in_base_units()
    {
        var result = ScenarioLoader.Load(FilePath);
        Assert.Equal([], result.Errors);
        var experiment = result.Experiment!;
        Assert.Equal("first-steps", experiment.Description.Id);
        Assert.Equal(["neutral", "paid-peering", "tolled"], experiment.Worlds.Select(w => w.Regime.Id));
        Assert.Equal(5, experiment.Replications);

        var world = experiment.Worlds[2];
        Assert.Equal(new SimulationCalendar(2024, 1, 12, DayRepresentation.Typical), world.Calendar);
        var isp = Assert.Single(world.Isps);
        Assert.Equal(("CityNet", "FR", 30.0), (isp.Name, isp.Country, isp.RetailPricePerMonth));
        var cohort = Assert.Single(isp.Cohorts);
        Assert.Equal(("all", 200_000.0, 3e8), (cohort.Id, cohort.Lines, cohort.PlanBitsPerSecond));
        Assert.Equal(1, cohort.DeviceMix.Sum(), 12);
        Assert.Equal([0.4], isp.InitialAdoption);
        Assert.Equal([40e9, 10e9], isp.Interconnects.Select(i => i.CapacityBitsPerSecond));
        Assert.Equal([0], isp.Interconnects[0].Providers);

        var provider = Assert.Single(world.Providers);
        Assert.Equal([1e6, 2.5e6, 5e6, 8e6], provider.LadderBitsPerSecond);
        Assert.Equal([8e6, 8e6, 8e6, 8e6], provider.DeviceTopBitsPerSecond);
        Assert.Equal(0.4, provider.PotentialAdoption);
        Assert.Equal(24, provider.Profile.Weekday.Count);
        Assert.Equal(new Fee(FeeBasis.Percentile95, 1), world.Regime.Toll!.Fee);
        Assert.Equal(44.2, world.Emissions.Grid["FR"].GramsPerKilowattHour);
        Assert.Contains("Ember", world.Emissions.GridBasis, StringComparison.Ordinal);
    }
}
