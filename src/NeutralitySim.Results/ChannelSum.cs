using NeutralitySim.Core.Results;

namespace NeutralitySim.Results;

/// <summary>What one channel adds to a regime's difference to the baseline over the whole run, by the hybrid model.</summary>
/// <param name="Regime">Regime id.</param>
/// <param name="Channel">Channel.</param>
/// <param name="EnergyKilowattHours">Energy drawn, kWh; negative where the regime draws less. All channels sum to the difference.</param>
/// <param name="CarbonGrams">Use-phase carbon, gCO₂e, location-based.</param>
/// <param name="Replications">Replications finished under both regimes, over which this is the mean.</param>
public sealed record ChannelSum(
    string Regime,
    EmissionChannel Channel,
    double EnergyKilowattHours,
    double CarbonGrams,
    int Replications
);
