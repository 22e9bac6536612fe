using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Emissions;

/// <summary>What one channel adds to a regime's difference to the baseline.</summary>
/// <param name="Channel">Channel.</param>
/// <param name="EnergyKilowattHours">Energy drawn, kWh; negative where the regime draws less.</param>
/// <param name="CarbonGrams">Use-phase carbon, gCO₂e, location-based.</param>
public readonly record struct ChannelEffect(EmissionChannel Channel, double EnergyKilowattHours, double CarbonGrams);
