using NeutralitySim.Core.Results;

namespace NeutralitySim.Results;

/// <summary>
/// Software Carbon Intensity of viewing under a regime, by one model: <c>SCI = (E·I + M)/R</c> of the Green Software Foundation's
/// specification 1.1, location-based, without certificates or credits; R is an hour watched.
/// </summary>
/// <remarks>
/// E is the energy attributed to viewing; standby charged to nobody is beside it and outside the score. Scores of two regimes
/// compare, for method and boundary are the same; scores of two models do not and are never added.
/// </remarks>
/// <param name="Regime">Regime id.</param>
/// <param name="Model">Model: the method.</param>
/// <param name="Labels">Boundary, grid and level of every part, without repetition.</param>
/// <param name="EnergyKilowattHours">E.</param>
/// <param name="GramsPerKilowattHour">I, the carbon intensity of E, gCO₂e/kWh: the grid's, or the mean over E of several or of the hours.</param>
/// <param name="OperationalGrams">E·I, each part on its own grid, gCO₂e.</param>
/// <param name="EmbodiedGrams">M, gCO₂e; 0 where the boundary is use alone.</param>
/// <param name="ViewingHours">R, above 0.</param>
/// <param name="VolumeGigabytes">Volume delivered in these hours.</param>
public sealed record SciScore(
    string Regime,
    EmissionModel Model,
    IReadOnlyList<EmissionLabel> Labels,
    double EnergyKilowattHours,
    double GramsPerKilowattHour,
    double OperationalGrams,
    double EmbodiedGrams,
    double ViewingHours,
    double VolumeGigabytes
)
{
    /// <summary>The score, gCO₂e per viewing hour.</summary>
    public double GramsPerViewingHour => (OperationalGrams + EmbodiedGrams) / ViewingHours;

    /// <summary>The same per volume, gCO₂e/GB: secondary, for it falls when pictures grow.</summary>
    public double GramsPerGigabyte =>
        VolumeGigabytes > 0 ? (OperationalGrams + EmbodiedGrams) / VolumeGigabytes : double.NaN;
}
