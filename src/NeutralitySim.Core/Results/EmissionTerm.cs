using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Results;

/// <summary>
/// A piece of what equipment drew in a month, as a product with one factor per channel: what regimes differ in is plain in
/// every row, and a difference can be split among channels without remainder.
/// </summary>
/// <param name="Month">Month, from 0.</param>
/// <param name="Isp">ISP id.</param>
/// <param name="Provider">Provider id; empty for equipment of all.</param>
/// <param name="Component">Component.</param>
/// <param name="Item">Which piece of equipment or part of its power, unique within the component, ISP, provider and month.</param>
/// <param name="WattHoursPerUnit">Constant of the model: Wh when all factors are 1.</param>
/// <param name="Locality">Share of the delivered volume that passes here, weighted by path; 1 where it plays no part.</param>
/// <param name="GigabytesPerHour">Volume per hour watched; 1 where it plays no part.</param>
/// <param name="ProvisionedUnits">Appliances, or Gbps of ports; 1 where they play no part.</param>
/// <param name="Lines">Lines, or the share of lines that a power belongs to; 1 where they play no part.</param>
/// <param name="ViewingHours">Hours watched; 1 where they play no part.</param>
/// <param name="GramsPerKilowattHour">Carbon intensity of the site.</param>
public readonly record struct EmissionTerm(
    int Month,
    string Isp,
    string Provider,
    EmissionComponent Component,
    string Item,
    double WattHoursPerUnit,
    double Locality,
    double GigabytesPerHour,
    double ProvisionedUnits,
    double Lines,
    double ViewingHours,
    double GramsPerKilowattHour
)
{
    /// <summary>Energy drawn, Wh.</summary>
    public double WattHours => WattHoursPerUnit * Locality * GigabytesPerHour * ProvisionedUnits * Lines * ViewingHours;

    /// <summary>Use-phase carbon of it, gCO₂e, location-based.</summary>
    public double CarbonGrams => WattHours / UnitConversion.WattHoursPerKilowattHour * GramsPerKilowattHour;
}
