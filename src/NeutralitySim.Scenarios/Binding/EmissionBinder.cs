using NeutralitySim.Core.Emissions;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Resolving;

namespace NeutralitySim.Scenarios.Binding;

/// <summary>Binds energy and carbon parameters.</summary>
internal sealed class EmissionBinder(ErrorList errors, ParameterLog log)
{
    public EmissionParameters Emissions(ResolvedObject emissions, ResolvedMap datasets, ResolvedMap isps)
    {
        var grid = new GridFactors(emissions.Object("grid"), datasets, errors, log).For(isps);
        return new EmissionParameters
        {
            GridGramsPerKilowattHour = grid.GramsPerKilowattHour,
            GridBasis = grid.Basis,
            Level = emissions.Text("level"),
            AllocationKey = emissions.Choice<AllocationKey>("allocation-key"),
            IncludeEmbodied = emissions.Flag("embodied"),
            DataCentreWattHoursPerViewingHour = emissions.Number("data-centre"),
            FixedNetworkWattHoursPerGigabyte = emissions.Number("fixed-network"),
            MobileNetworkWattHoursPerGigabyte = emissions.Number("mobile-network"),
            RouterWattHoursPerGigabyte = emissions.Number("router-intensity"),
            AccessIdleWattsPerLine = emissions.Object("access-idle").Numbers(),
            AccessWattsPerMbps = emissions.Object("access-slope").Numbers(),
            CoreIdleWattsPerLine = emissions.Number("core-idle"),
            CoreWattsPerMbps = emissions.Number("core-slope"),
            CacheLocalCoreShare = emissions.Number("cache-local-core-share"),
            RouterWatts = emissions.Number("router-power"),
            UsersPerLine = emissions.Number("users-per-line"),
            PortWattsPerGbps = emissions.Number("port-power"),
            PortIdleRatio = emissions.Number("port-idle-ratio"),
            ApplianceMaximumWatts = emissions.Number("appliance-power"),
            ApplianceIdleRatio = emissions.Number("appliance-idle-ratio"),
            SitePue = emissions.Number("site-pue"),
            DeviceWatts = emissions.Object("device-power").Numbers(),
            DeviceEmbodiedGramsPerHour = emissions.Object("device-embodied").Numbers(),
        };
    }
}
