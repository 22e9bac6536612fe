using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Validation;

/// <summary>
/// Golden vectors of an hour of viewing (central parameters, 2.2 users a line) by the shipped parameter file, within 0.5 %:
/// intensities per gigabyte as in Carbon Trust 2021, power as in Malmodin 2020.
/// </summary>
public sealed class EmissionVectorTests
{
    private static readonly World World = EmissionPresets.World();

    [Theory]
    [InlineData(DeviceKind.Television, AccessTechnology.Fibre, 4.0, 1.30, 11.70, 45.00, 109.0, 167.00, 49.3, 9.19)]
    [InlineData(DeviceKind.Television, AccessTechnology.Fibre, 15.6, 1.30, 45.63, 175.50, 109.0, 331.43, 97.8, 18.23)]
    [InlineData(DeviceKind.Laptop, AccessTechnology.Dsl, 4.0, 1.30, 11.70, 45.00, 22.0, 80.00, 23.6, 4.40)]
    [InlineData(DeviceKind.Phone, AccessTechnology.Cable, 1.0, 1.30, 2.925, 11.25, 1.1, 16.58, 4.9, 0.91)]
    [InlineData(DeviceKind.Phone, AccessTechnology.Mobile, 1.0, 1.30, 45.00, 0.0, 1.1, 47.40, 14.0, 2.61)]
    [InlineData(DeviceKind.Phone, AccessTechnology.Mobile, 4.0, 1.30, 180.0, 0.0, 1.1, 182.40, 53.8, 10.03)]
    public void An_hour_under_the_conventional_model(
        DeviceKind device,
        AccessTechnology access,
        double mbps,
        params double[] expected
    ) =>
        AssertVector(
            expected,
            ConventionalModel.Energy(World.Emissions, new ViewingSession(device, access, mbps, 2.2))
        );

    [Theory]
    [InlineData(DeviceKind.Television, AccessTechnology.Fibre, 4.0, 1.30, 3.15, 5.23, 109.0, 118.68, 35.0, 6.53)]
    [InlineData(DeviceKind.Television, AccessTechnology.Fibre, 15.6, 1.30, 3.73, 5.23, 109.0, 119.26, 35.2, 6.56)]
    [InlineData(DeviceKind.Laptop, AccessTechnology.Dsl, 4.0, 1.30, 3.15, 5.23, 22.0, 31.68, 9.3, 1.74)]
    [InlineData(DeviceKind.Phone, AccessTechnology.Cable, 1.0, 1.30, 3.00, 5.23, 1.1, 10.63, 3.1, 0.58)]
    [InlineData(DeviceKind.Phone, AccessTechnology.Mobile, 1.0, 1.30, 2.73, 0.0, 1.1, 5.13, 1.5, 0.28)]
    [InlineData(DeviceKind.Phone, AccessTechnology.Mobile, 4.0, 1.30, 7.32, 0.0, 1.1, 9.72, 2.9, 0.53)]
    public void An_hour_under_the_power_model_and_under_hybrid_by_active_time_with_one_stream(
        DeviceKind device,
        AccessTechnology access,
        double mbps,
        params double[] expected
    )
    {
        var power = PowerModel.Energy(World.Emissions, new ViewingSession(device, access, mbps, 2.2));
        AssertVector(expected, power);

        var hybrid = Hybrid(device, access, mbps);
        Assert.Equal(power.DataCentreWattHours, hybrid[EmissionComponent.DataCentre], 1e-9);
        double network = hybrid[EmissionComponent.Core] + hybrid[EmissionComponent.Access];
        Assert.Equal(power.NetworkWattHours, network, 1e-9);
        Assert.Equal(power.RouterWattHours, hybrid[EmissionComponent.HomeRouter], 1e-9);
        Assert.Equal(power.DeviceWattHours, hybrid[EmissionComponent.Device], 1e-9);
        Assert.Equal(power.TotalWattHours, hybrid.Values.Sum(), 1e-9);
    }

    private static Dictionary<EmissionComponent, double> Hybrid(DeviceKind device, AccessTechnology access, double mbps)
    {
        var isp = World.Isps[0] with { Cohorts = [World.Isps[0].Cohorts[0] with { Access = access }] };
        var deviceHours = new double[4];
        deviceHours[(int)device] = 1;
        return new HybridModel(
            World.Emissions with
            {
                AllocationKey = AllocationKey.Time,
                UsersPerLine = 2.2,
                // The vector leaves servers that send in the energy of data centres.
                ServerShareOfDataCentre = 0,
                ApplianceMaximumWatts = 0,
            },
            isp,
            new DeliveryMonth
            {
                Hours = 744,
                CohortLines = [1],
                ViewingHours = [1],
                DeviceHours = deviceHours,
                Gigabytes = [0.45 * mbps],
                PeakVolume = [1],
                Adopters = [1],
                GbpsPerServer = [36],
                Caches = [],
                Interconnects = [],
            }
        ).Nodes.ToDictionary(n => n.Component, n => n.ChargedWattHours[0]);
    }

    // Data centre, network, router, device, total in Wh; grams at 295 and at 55 g/kWh, printed to one and two decimals: half a unit
    // of the last place comes on top.
    private static void AssertVector(double[] expected, SessionEnergy found)
    {
        double[] wattHours =
        [
            found.DataCentreWattHours,
            found.NetworkWattHours,
            found.RouterWattHours,
            found.DeviceWattHours,
            found.TotalWattHours,
        ];
        for (int i = 0; i < wattHours.Length; i++)
            Assert.Equal(expected[i], wattHours[i], 0.005 * expected[i]);
        Assert.Equal(expected[5], found.CarbonGrams(295), 0.005 * expected[5] + 0.05);
        Assert.Equal(expected[6], found.CarbonGrams(55), 0.005 * expected[6] + 0.005);
    }
}
