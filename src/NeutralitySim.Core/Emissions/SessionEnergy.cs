using NeutralitySim.Core.Results;
using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Emissions;

/// <summary>Energy of a viewing session by component, Wh.</summary>
/// <param name="DataCentreWattHours">Data centre and content delivery.</param>
/// <param name="NetworkWattHours">Access and core network.</param>
/// <param name="RouterWattHours">Home router.</param>
/// <param name="DeviceWattHours">Screen and peripherals.</param>
internal readonly record struct SessionEnergy(
    double DataCentreWattHours,
    double NetworkWattHours,
    double RouterWattHours,
    double DeviceWattHours
)
{
    /// <summary>All components, Wh.</summary>
    public double TotalWattHours => DataCentreWattHours + NetworkWattHours + RouterWattHours + DeviceWattHours;

    /// <summary>Use-phase carbon, gCO₂e, when one grid feeds everything.</summary>
    /// <param name="gramsPerKilowattHour">Carbon intensity of that grid.</param>
    public double CarbonGrams(double gramsPerKilowattHour) =>
        TotalWattHours / UnitConversion.WattHoursPerKilowattHour * gramsPerKilowattHour;

    internal static SessionEnergy Of(IEnumerable<(EmissionComponent Component, double WattHours)> parts)
    {
        var sum = new SessionEnergy();
        foreach (var (component, wattHours) in parts)
            sum = component switch
            {
                EmissionComponent.DataCentre => sum with { DataCentreWattHours = wattHours },
                EmissionComponent.HomeRouter => sum with { RouterWattHours = wattHours },
                EmissionComponent.Device => sum with { DeviceWattHours = wattHours },
                _ => sum with { NetworkWattHours = sum.NetworkWattHours + wattHours },
            };
        return sum;
    }
}
