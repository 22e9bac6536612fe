using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions;

/// <summary>Carbon of manufacture per hour: <c>M = TE·TiR/EL</c> of the SCI specification 1.1, with all of the device reserved.</summary>
/// <remarks>
/// Worked example, a 48-inch television of 340.2 kg over 8 years at 3 h a day: 340,200/(8·365·3) = 38.8 g per hour of use,
/// and 340,200/(8·8760) = 4.9 g per calendar hour. Source of the figures: ADEME NegaOctet.
/// </remarks>
public static class EmbodiedCarbon
{
    private const double DaysPerYear = 365;
    private const double HoursPerDay = 24;

    /// <summary>gCO₂e per hour.</summary>
    /// <param name="kilograms">Manufacture, distribution and end of life, kgCO₂e.</param>
    /// <param name="years">Life, above 0.</param>
    /// <param name="hoursPerDay">Use, above 0 and at most 24.</param>
    /// <param name="allocation">Over hours of use or of life.</param>
    public static double GramsPerHour(
        double kilograms,
        double years,
        double hoursPerDay,
        EmbodiedAllocation allocation
    ) =>
        1000
        * kilograms
        / (years * DaysPerYear * (allocation == EmbodiedAllocation.ActiveHours ? hoursPerDay : HoursPerDay));
}
