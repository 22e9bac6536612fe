using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions;

/// <summary>Data centres, the same in every model.</summary>
internal static class DataCentreEnergy
{
    /// <summary>Electricity, Wh.</summary>
    public static double WattHours(EmissionParameters parameters, double hours, double gigabytes) =>
        parameters.DataCentreWattHoursPerViewingHour * hours + parameters.DataCentreWattHoursPerGigabyte * gigabytes;
}
