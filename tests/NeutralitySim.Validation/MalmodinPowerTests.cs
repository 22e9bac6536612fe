using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Validation;

/// <summary>
/// Published rows of Malmodin 2020 from its two-parameter lines, by the preset, and the identities between the models. See
/// <see cref="PublishedEmissionsTests"/> for the two kinds.
/// </summary>
public sealed class MalmodinPowerTests
{
    private static readonly EmissionParameters Parameters = EmissionPresets.Load("malmodin-2020");

    private static readonly Cohort FibreLine = new()
    {
        Id = "fibre",
        Region = "here",
        Access = AccessTechnology.Fibre,
        Lines = 1,
        PlanBitsPerSecond = 1e8,
        DeviceMix = [1, 0, 0, 0],
    };

    [Theory]
    [InlineData(0.4, 0.02)]
    [InlineData(4, 0.2)]
    [InlineData(40, 2)]
    [InlineData(100, 5)]
    public void Fixed_marginal_power_independently(double mbps, double watts) =>
        Within(watts, Network(AccessTechnology.Fibre, mbps) - Network(AccessTechnology.Fibre, 0), 0.01);

    [Theory]
    [InlineData(1, 18)]
    [InlineData(2, 9)]
    [InlineData(3, 6)]
    [InlineData(4, 4.5)]
    public void Fixed_idle_power_by_users_independently(int users, double watts) =>
        Within(watts, Network(AccessTechnology.Fibre, 0, users), 0.01);

    [Theory]
    [InlineData(0, 1.2)]
    [InlineData(0.4, 1.8)]
    [InlineData(4, 7.3)]
    [InlineData(40, 62)]
    public void Mobile_power_independently(double mbps, double watts) =>
        Within(watts, Network(AccessTechnology.Mobile, mbps), 0.02);

    [Fact]
    public void A_Netflix_hour_of_25_Wh_independently()
    {
        var hour = PowerModel.Energy(Parameters, Session(AccessTechnology.Fibre, 4, 1));
        Within(25, hour.TotalWattHours - hour.DeviceWattHours, 0.02);
    }

    [Theory]
    [InlineData(0.4, 0.1)]
    [InlineData(4, 0.01)]
    [InlineData(40, 0.0011)]
    public void The_same_line_has_any_intensity_per_gigabyte_independently(
        double mbps,
        double kilowattHoursPerGigabyte
    ) => Within(kilowattHoursPerGigabyte, Network(AccessTechnology.Fibre, mbps) / (0.45 * mbps) / 1000, 0.02);

    /// <summary>Conventional and power model agree at rest where idle watts × hours of a month equal the intensity × its volume.</summary>
    [Fact]
    public void Models_agree_at_730_GB_a_month_for_the_network_and_336_GB_for_the_router()
    {
        var central = EmissionPresets.Load();
        var crossovers = LineCrossover.Of(central, [FibreLine]);
        Within(730, crossovers.Single(c => c.Part == EmissionComponent.Access).MonthlyGigabytes, 1e-9);
        Within(336, crossovers.Single(c => c.Part == EmissionComponent.HomeRouter).MonthlyGigabytes, 0.001);
    }

    /// <summary>C §13: all low and all high together, one hour; an envelope.</summary>
    [Theory]
    [InlineData(DeviceKind.Television, AccessTechnology.Fibre, 54.6, 279, 36.6, 192)]
    [InlineData(DeviceKind.Phone, AccessTechnology.Mobile, 90, 372, 5.0, 22.4)]
    public void Low_and_high_values_span_an_hours_envelope(
        DeviceKind device,
        AccessTechnology access,
        double conventionalLow,
        double conventionalHigh,
        double powerLow,
        double powerHigh
    )
    {
        var range = EmissionPresets.World().EmissionRange!;
        var session = new ViewingSession(device, access, 4, 2.2);
        Within(conventionalLow, ConventionalModel.Energy(range.Low, session).TotalWattHours, 0.01);
        Within(conventionalHigh, ConventionalModel.Energy(range.High, session).TotalWattHours, 0.01);
        Within(powerLow, PowerModel.Energy(range.Low, session).TotalWattHours, 0.01);
        Within(powerHigh, PowerModel.Energy(range.High, session).TotalWattHours, 0.01);

        var (low, _, high) = EmissionBands.Of(range, p => [PowerModel.Energy(p, session).TotalWattHours], 1000)[0];
        Assert.True(powerLow < low && high < powerHigh);
    }

    /// <summary>C §11: a million television streams at 4 Mbps. Cutting to 2 Mbps saves 0.1 MW by power and 28 MW by volume.</summary>
    [Fact]
    public void Throttling_a_million_streams_saves_little_by_power_and_much_by_volume()
    {
        var central = EmissionPresets.Load();
        var (four, two) = (
            new ViewingSession(DeviceKind.Television, AccessTechnology.Fibre, 4, 2.2),
            new ViewingSession(DeviceKind.Television, AccessTechnology.Fibre, 2, 2.2)
        );
        double Saved(Func<EmissionParameters, ViewingSession, SessionEnergy> model) =>
            model(central, four).TotalWattHours - model(central, two).TotalWattHours;
        Within(118.7, PowerModel.Energy(central, four).TotalWattHours, 0.005);
        Within(0.1, Saved(PowerModel.Energy), 0.005);
        Within(28, Saved(ConventionalModel.Energy), 0.02);
    }

    private static double Network(AccessTechnology access, double mbps, double users = 1)
    {
        var hour = PowerModel.Energy(Parameters, Session(access, mbps, users));
        return hour.NetworkWattHours + hour.RouterWattHours;
    }

    private static ViewingSession Session(AccessTechnology access, double mbps, double users) =>
        new(DeviceKind.Phone, access, mbps, users);

    private static void Within(double expected, double found, double tolerance) =>
        Assert.Equal(expected, found, tolerance * Math.Abs(expected));
}
