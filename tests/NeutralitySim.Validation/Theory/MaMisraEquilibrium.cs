namespace NeutralitySim.Validation.Theory;

/// <summary>Rate equilibrium of <see cref="MaMisra2011"/>, providers in the order given.</summary>
/// <param name="Level">Fair level t, 0 or more; infinite when capacity covers all demand.</param>
/// <param name="Rates">Rate per user of each provider.</param>
/// <param name="Demands">Share of each provider's users who stay, 0 to 1.</param>
/// <param name="Loads">Load per capita of each provider.</param>
public sealed record MaMisraEquilibrium(
    double Level,
    IReadOnlyList<double> Rates,
    IReadOnlyList<double> Demands,
    IReadOnlyList<double> Loads
);
