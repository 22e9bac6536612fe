using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions.Claims;

/// <summary>Electricity to try a claim with.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name with basis and year.</param>
/// <param name="GramsPerKilowattHour">Carbon intensity, gCO₂e/kWh, 0 or more.</param>
/// <param name="Source">Source.</param>
public sealed record ClaimGrid(string Id, Text Name, double GramsPerKilowattHour, string Source);
