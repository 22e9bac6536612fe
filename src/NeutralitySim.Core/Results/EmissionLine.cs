namespace NeutralitySim.Core.Results;

/// <summary>Energy and carbon of one component for an ISP and a provider in a month.</summary>
/// <param name="Month">Month, from 0.</param>
/// <param name="Isp">ISP id.</param>
/// <param name="Provider">Provider id; empty for energy that no provider's viewing is charged with.</param>
/// <param name="Country">ISO alpha-2 code of the grid.</param>
/// <param name="Model">Model that gave the figure.</param>
/// <param name="Component">Component.</param>
/// <param name="ViewingHours">Stream hours the energy belongs to.</param>
/// <param name="VolumeGigabytes">Volume the energy belongs to.</param>
/// <param name="EnergyKilowattHours">Energy attributed to viewing.</param>
/// <param name="UnallocatedKilowattHours">Energy of the component charged to nobody's viewing (standby); hybrid and power model.</param>
/// <param name="CarbonGrams">Use-phase carbon of the attributed energy, gCO₂e, location-based.</param>
/// <param name="EmbodiedGrams">Carbon of manufacture, gCO₂e; outside the embodied component only where a life-cycle factor stands for a network.</param>
/// <param name="MarketCarbonGrams">Use-phase carbon by the actor's contracts, gCO₂e; shown beside, never ranked by.</param>
/// <param name="Label">Boundary, grid dataset and level.</param>
public readonly record struct EmissionLine(
    int Month,
    string Isp,
    string Provider,
    string Country,
    EmissionModel Model,
    EmissionComponent Component,
    double ViewingHours,
    double VolumeGigabytes,
    double EnergyKilowattHours,
    double UnallocatedKilowattHours,
    double CarbonGrams,
    double EmbodiedGrams,
    double MarketCarbonGrams,
    EmissionLabel Label
)
{
    /// <summary>The amounts, which add up over lines; the rest says what they are of.</summary>
    public static IReadOnlyList<Func<EmissionLine, double>> Amounts { get; } =
    [
        line => line.ViewingHours,
        line => line.VolumeGigabytes,
        line => line.EnergyKilowattHours,
        line => line.UnallocatedKilowattHours,
        line => line.CarbonGrams,
        line => line.EmbodiedGrams,
        line => line.MarketCarbonGrams,
    ];

    /// <summary>The line with other amounts, in the order of <see cref="Amounts"/>.</summary>
    public EmissionLine With(ReadOnlySpan<double> amounts) =>
        this with
        {
            ViewingHours = amounts[0],
            VolumeGigabytes = amounts[1],
            EnergyKilowattHours = amounts[2],
            UnallocatedKilowattHours = amounts[3],
            CarbonGrams = amounts[4],
            EmbodiedGrams = amounts[5],
            MarketCarbonGrams = amounts[6],
        };
}
