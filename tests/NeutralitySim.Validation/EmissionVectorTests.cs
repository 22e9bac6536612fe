using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Topology;
using NeutralitySim.Scenarios;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Validation;

/// <summary>
/// Golden vectors of an hour of viewing (central parameters, 2.2 users a line) by the shipped parameter file, within 0.5 %:
/// intensities per gigabyte as in Carbon Trust 2021, power as in Malmodin 2020.
/// </summary>
public sealed class EmissionVectorTests
{
    private const double Tolerance = 0.005;

    private static readonly World World = Load();
    private static readonly EmissionParameters Central = World.Emissions;

    [Theory]
    [InlineData(DeviceKind.Television, AccessTechnology.Fibre, 4, 1.30, 11.70, 45.00, 109, 167.00, 49.3, 9.19)]
    [InlineData(DeviceKind.Television, AccessTechnology.Fibre, 15.6, 1.30, 45.63, 175.50, 109, 331.43, 97.8, 18.23)]
    [InlineData(DeviceKind.Laptop, AccessTechnology.Dsl, 4, 1.30, 11.70, 45.00, 22, 80.00, 23.6, 4.40)]
    [InlineData(DeviceKind.Phone, AccessTechnology.Cable, 1, 1.30, 2.925, 11.25, 1.1, 16.58, 4.9, 0.91)]
    [InlineData(DeviceKind.Phone, AccessTechnology.Mobile, 1, 1.30, 45.00, 0, 1.1, 47.40, 14.0, 2.61)]
    [InlineData(DeviceKind.Phone, AccessTechnology.Mobile, 4, 1.30, 180, 0, 1.1, 182.40, 53.8, 10.03)]
    public void An_hour_under_the_conventional_model(
        DeviceKind device,
        AccessTechnology access,
        double mbps,
        double dataCentre,
        double network,
        double router,
        double screen,
        double total,
        double gramsInEurope,
        double gramsInFrance
    )
    {
        var energy = ConventionalModel.Energy(Central, new ViewingSession(device, access, mbps, 2.2));
        Within(dataCentre, energy.DataCentreWattHours);
        Within(network, energy.NetworkWattHours);
        Within(router, energy.RouterWattHours);
        Within(screen, energy.DeviceWattHours);
        Within(total, energy.TotalWattHours);
        AssertGrams(energy.TotalWattHours, gramsInEurope, gramsInFrance);
    }

    [Theory]
    [InlineData(DeviceKind.Television, AccessTechnology.Fibre, 4, 1.30, 3.15, 5.23, 109, 118.68, 35.0, 6.53)]
    [InlineData(DeviceKind.Television, AccessTechnology.Fibre, 15.6, 1.30, 3.73, 5.23, 109, 119.26, 35.2, 6.56)]
    [InlineData(DeviceKind.Laptop, AccessTechnology.Dsl, 4, 1.30, 3.15, 5.23, 22, 31.68, 9.3, 1.74)]
    [InlineData(DeviceKind.Phone, AccessTechnology.Cable, 1, 1.30, 3.00, 5.23, 1.1, 10.63, 3.1, 0.58)]
    [InlineData(DeviceKind.Phone, AccessTechnology.Mobile, 1, 1.30, 2.73, 0, 1.1, 5.13, 1.5, 0.28)]
    [InlineData(DeviceKind.Phone, AccessTechnology.Mobile, 4, 1.30, 7.32, 0, 1.1, 9.72, 2.9, 0.53)]
    public void Hybrid_by_active_time_with_one_stream_is_the_power_model(
        DeviceKind device,
        AccessTechnology access,
        double mbps,
        double dataCentre,
        double network,
        double router,
        double screen,
        double total,
        double gramsInEurope,
        double gramsInFrance
    )
    {
        var isp = World.Isps[0] with { Cohorts = [World.Isps[0].Cohorts[0] with { Access = access }] };
        var nodes = new HybridModel(
            Central with
            {
                AllocationKey = AllocationKey.Time,
                UsersPerLine = 2.2,
            },
            isp,
            new DeliveryMonth
            {
                Hours = 744,
                CohortLines = [1],
                ViewingHours = [1],
                DeviceHours = OneHourOn(device),
                Gigabytes = [0.45 * mbps],
                PeakVolume = [1],
                Adopters = [1],
                Caches = [],
                Interconnects = [],
            }
        ).Nodes.ToDictionary(n => n.Component, n => n.ChargedWattHours[0]);

        Within(dataCentre, nodes[EmissionComponent.DataCentre]);
        Within(network, nodes[EmissionComponent.Core] + nodes[EmissionComponent.Access]);
        Within(router, nodes[EmissionComponent.HomeRouter]);
        Within(screen, nodes[EmissionComponent.Device]);
        Within(total, nodes.Values.Sum());
        AssertGrams(nodes.Values.Sum(), gramsInEurope, gramsInFrance);

        var power = PowerModel.Energy(Central, new ViewingSession(device, access, mbps, 2.2));
        Assert.Equal(power.TotalWattHours, nodes.Values.Sum(), 1e-9);
    }

    private static World Load()
    {
        var loaded = ScenarioLoader.Load(
            Path.Combine(Golden.RepositoryRoot, "scenarios", "first-steps", "scenario.yaml")
        );
        Assert.Empty(loaded.Errors);
        return loaded.Experiment!.Worlds[0];
    }

    private static double[] OneHourOn(DeviceKind device)
    {
        var hours = new double[4];
        hours[(int)device] = 1;
        return hours;
    }

    private static void Within(double expected, double found) => Assert.Equal(expected, found, Tolerance * expected);

    // The table prints grams to one and two decimals: half a unit of the last place comes on top.
    private static void AssertGrams(double wattHours, double inEurope, double inFrance)
    {
        Assert.Equal(inEurope, wattHours * 0.295, Tolerance * inEurope + 0.05);
        Assert.Equal(inFrance, wattHours * 0.055, Tolerance * inFrance + 0.005);
    }
}
