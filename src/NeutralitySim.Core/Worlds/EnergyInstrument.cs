namespace NeutralitySim.Core.Worlds;

/// <summary>A contract or certificate that an actor holds for electricity of one market.</summary>
/// <param name="Actor">ISP or provider id.</param>
/// <param name="Country">Market, ISO alpha-2.</param>
/// <param name="KilowattHoursPerYear">Electricity covered, kWh a year; a twelfth in each month.</param>
/// <param name="GramsPerKilowattHour">Its emission factor, gCO₂e/kWh.</param>
public sealed record EnergyInstrument(
    string Actor,
    string Country,
    double KilowattHoursPerYear,
    double GramsPerKilowattHour
);
