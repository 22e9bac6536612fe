namespace NeutralitySim.Core.Runs;

/// <summary>Carbon intensity of a country's electricity as it entered a regime.</summary>
/// <param name="Regime">Regime id.</param>
/// <param name="Country">ISO alpha-2 code, or EU.</param>
/// <param name="GramsPerKilowattHour">Mean of the year, gCO₂e/kWh, at least 0.</param>
/// <param name="VariesByHour">True where each hour has an intensity of its own, whose mean this is.</param>
public sealed record GridIntensity(string Regime, string Country, double GramsPerKilowattHour, bool VariesByHour);
