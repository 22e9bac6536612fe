namespace NeutralitySim.Core.Worlds;

/// <summary>
/// What one kilowatt-hour more or less of a country's electricity emits: a figure for differences, beside the average that is
/// for totals. One value whatever the month or hour, as it is published.
/// </summary>
/// <param name="GramsPerKilowattHour">Marginal emission factor, gCO₂e/kWh, at least 0.</param>
/// <param name="Basis">Operating-margin or combined-margin.</param>
/// <param name="Dataset">Publication and year of the value, as printed.</param>
/// <param name="Vintage">Edition of the publication.</param>
public sealed record MarginalFactor(double GramsPerKilowattHour, string Basis, string Dataset, string Vintage);
