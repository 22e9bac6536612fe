using NeutralitySim.Core.Results;

namespace NeutralitySim.Results;

/// <summary>Energy and carbon added up within a run; mean over the regime's finished runs.</summary>
/// <param name="Regime">Regime id.</param>
/// <param name="Epoch">Month, from 0; null for the whole run.</param>
/// <param name="Model">Model that gave the figure.</param>
/// <param name="Component">Component.</param>
/// <param name="Isp">ISP id.</param>
/// <param name="Provider">Provider id; empty for energy that no provider's viewing is charged with.</param>
/// <param name="ViewingHours">Stream hours. The same hours stand in each component: never add them over components.</param>
/// <param name="VolumeGigabytes">Volume. As hours: never add over components.</param>
/// <param name="EnergyKilowattHours">Energy attributed to viewing.</param>
/// <param name="UnallocatedKilowattHours">Energy charged to nobody's viewing.</param>
/// <param name="CarbonGrams">Use-phase carbon, gCO₂e, location-based.</param>
/// <param name="EmbodiedGrams">Carbon of manufacture, gCO₂e.</param>
/// <param name="MarketCarbonGrams">Use-phase carbon by the actors' contracts, gCO₂e: shown beside, never ranked by.</param>
public sealed record EmissionSum(
    string Regime,
    int? Epoch,
    EmissionModel Model,
    EmissionComponent Component,
    string Isp,
    string Provider,
    double ViewingHours,
    double VolumeGigabytes,
    double EnergyKilowattHours,
    double UnallocatedKilowattHours,
    double CarbonGrams,
    double EmbodiedGrams,
    double MarketCarbonGrams
);
