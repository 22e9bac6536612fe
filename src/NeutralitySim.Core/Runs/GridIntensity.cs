using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Runs;

/// <summary>Carbon intensity of a country's electricity as it entered a regime.</summary>
/// <param name="Regime">Regime id.</param>
/// <param name="Country">ISO alpha-2 code, or EU; after a hyphen a region of it.</param>
/// <param name="GramsPerKilowattHour">Mean of the year or of the months, gCO₂e/kWh, at least 0.</param>
/// <param name="VariesInTime">True where hours or months have an intensity of their own, whose mean this is.</param>
public sealed record GridIntensity(string Regime, string Country, double GramsPerKilowattHour, bool VariesInTime)
{
    /// <summary>Factor of one kilowatt-hour more or less; null where none is published or stated.</summary>
    public MarginalFactor? Margin { get; init; }
}
