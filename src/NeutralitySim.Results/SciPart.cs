using NeutralitySim.Core.Results;

namespace NeutralitySim.Results;

/// <summary>A component's energy and carbon over a whole run on one country's grid; mean over the regime's finished runs.</summary>
/// <param name="Regime">Regime id.</param>
/// <param name="Model">Model that gave the figure.</param>
/// <param name="Component">Component.</param>
/// <param name="Country">ISO alpha-2 code of the grid.</param>
/// <param name="Label">Boundary, grid and level.</param>
/// <param name="ViewingHours">Stream hours it serves; the same hours stand in each component.</param>
/// <param name="VolumeGigabytes">Volume; as hours.</param>
/// <param name="EnergyKilowattHours">Energy attributed to viewing.</param>
/// <param name="UnallocatedKilowattHours">Energy charged to nobody's viewing.</param>
/// <param name="CarbonGrams">Use-phase carbon of the attributed energy, gCO₂e, location-based.</param>
/// <param name="EmbodiedGrams">Carbon of manufacture, gCO₂e.</param>
public sealed record SciPart(
    string Regime,
    EmissionModel Model,
    EmissionComponent Component,
    string Country,
    EmissionLabel Label,
    double ViewingHours,
    double VolumeGigabytes,
    double EnergyKilowattHours,
    double UnallocatedKilowattHours,
    double CarbonGrams,
    double EmbodiedGrams
)
{
    /// <summary>Carbon per energy, gCO₂e/kWh: the grid's, weighted by the hours of use where it has an hourly shape; 0 without energy.</summary>
    public double GramsPerKilowattHour => EnergyKilowattHours > 0 ? CarbonGrams / EnergyKilowattHours : 0;
}
