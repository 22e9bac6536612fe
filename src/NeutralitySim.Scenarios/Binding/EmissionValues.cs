using NeutralitySim.Core.Emissions;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Binding;

/// <summary>Emission parameters at one level.</summary>
/// <param name="emissions">The resolved <c>emissions</c>.</param>
/// <param name="at">Picks the level's number of a value.</param>
internal sealed class EmissionValues(ResolvedObject emissions, Func<ResolvedValue, double> at)
{
    public EmissionParameters Parameters(
        IReadOnlyDictionary<string, GridFactor> grid,
        string level,
        IReadOnlyList<EnergyInstrument> instruments
    ) =>
        new()
        {
            Grid = grid,
            Level = level,
            ParameterSet = ParameterSet(),
            AllocationKey = emissions.Choice<AllocationKey>("allocation-key"),
            IncludeEmbodied = emissions.Flag("embodied"),
            EmbodiedAllocation = emissions.Choice<EmbodiedAllocation>("embodied-allocation"),
            DataCentreWattHoursPerViewingHour = Number("data-centre"),
            DataCentreWattHoursPerGigabyte = Number("data-centre-by-volume"),
            FixedNetworkWattHoursPerGigabyte = Number("fixed-network"),
            FixedNetworkWattHoursPerHour = Number("fixed-network-by-hour"),
            MobileNetworkWattHoursPerGigabyte = Number("mobile-network"),
            RouterWattHoursPerGigabyte = Number("router-intensity"),
            RouterWattHoursPerHour = Number("router-by-hour"),
            DeviceWattHoursPerGigabyte = Number("device-by-volume"),
            FixedNetworkLifeCycleGramsPerGigabyte = Number("fixed-network-life-cycle"),
            MobileNetworkLifeCycleGramsPerGigabyte = Number("mobile-network-life-cycle"),
            AccessIdleWattsPerLine = Numbers("access-idle"),
            AccessWattsPerMbps = Numbers("access-slope"),
            CoreIdleWattsPerLine = Number("core-idle"),
            CoreWattsPerMbps = Number("core-slope"),
            CacheLocalCoreShare = Number("cache-local-core-share"),
            RouterWatts = Number("router-power"),
            UsersPerLine = Number("users-per-line"),
            ActiveUsersPerLine = Number("active-users-per-line"),
            PortWattsPerGbps = Number("port-power"),
            PortIdleRatio = Number("port-idle-ratio"),
            ApplianceMaximumWatts = Number("appliance-power"),
            ApplianceIdleRatio = Number("appliance-idle-ratio"),
            ApplianceMeanUse = Number("appliance-use"),
            ServerShareOfDataCentre = Number("servers-in-data-centre"),
            SitePue = Number("site-pue"),
            DeviceWatts = Numbers("device-power"),
            DeviceEmbodiedGramsPerHour = DeviceEmbodied(),
            RouterEmbodiedGramsPerHour = OverLife("router"),
            ApplianceEmbodiedGramsPerHour = OverLife("appliance"),
            Instruments = instruments,
            ResidualMix = emissions
                .Map("residual-mix")
                .Items.ToDictionary(mix => mix.Id, mix => at((ResolvedValue)mix.Item), StringComparer.Ordinal),
        };

    private string ParameterSet() =>
        emissions.OptionalValue("preset") is not { } preset ? "default"
        : emissions.Text("preset-status") == "superseded" ? $"{preset.Text} (superseded)"
        : preset.Text;

    private double[] DeviceEmbodied()
    {
        var (kilograms, years, hours) = (Numbers("device-manufacture"), Numbers("device-life"), Numbers("device-use"));
        var allocation = emissions.Choice<EmbodiedAllocation>("embodied-allocation");
        return [.. kilograms.Select((mass, i) => EmbodiedCarbon.GramsPerHour(mass, years[i], hours[i], allocation))];
    }

    // Always on: every hour of its life is an hour of use.
    private double OverLife(string thing) =>
        EmbodiedCarbon.GramsPerHour(
            Number($"{thing}-manufacture"),
            Number($"{thing}-life"),
            24,
            EmbodiedAllocation.Calendar
        );

    private double Number(string key) => at(emissions.Value(key));

    private double[] Numbers(string key) =>
        [.. emissions.Object(key).Properties.Values.OfType<ResolvedValue>().Select(at)];
}
