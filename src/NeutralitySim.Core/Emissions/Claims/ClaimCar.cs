using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions.Claims;

/// <summary>A car to turn grams into metres.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="GramsPerKilometre">gCO₂e/km, above 0.</param>
/// <param name="Source">Source.</param>
public sealed record ClaimCar(string Id, Text Name, double GramsPerKilometre, string Source)
{
    private const double MetresPerKilometre = 1000;

    /// <summary>Metres that emit a mass, g.</summary>
    public double Metres(double grams) => MetresPerKilometre * grams / GramsPerKilometre;

    /// <summary>Mass of a distance in metres, g.</summary>
    public double Grams(double metres) => GramsPerKilometre * metres / MetresPerKilometre;

    /// <summary>The factor, gCO₂e/km, of a car that emits a mass over a distance.</summary>
    public static double FactorOf(double grams, double metres) => MetresPerKilometre * grams / metres;
}
