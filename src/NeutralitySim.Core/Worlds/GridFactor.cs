using NeutralitySim.Core.Units;

namespace NeutralitySim.Core.Worlds;

/// <summary>Carbon intensity of a country's electricity: a figure with the publication it was read in.</summary>
/// <param name="Country">ISO alpha-2 code, or EU; after a hyphen a region of it.</param>
/// <param name="GramsPerKilowattHour">Mean of the year, or of the months where each has its own, gCO₂e/kWh, at least 0.</param>
/// <param name="Basis">Production-direct, production-lifecycle, consumption-lifecycle, operating-margin or combined-margin.</param>
/// <param name="Dataset">Publication and year of the value, as printed.</param>
/// <param name="Vintage">Edition of the publication.</param>
public sealed record GridFactor(
    string Country,
    double GramsPerKilowattHour,
    string Basis,
    string Dataset,
    string Vintage
)
{
    /// <summary>Dataset of a value that the scenario states itself.</summary>
    public const string AsStated = "as stated in the scenario";

    /// <summary>Vintage of a value stated without a source.</summary>
    public const string NoSource = "no source";

    /// <summary>Intensity of each local hour over the mean, 24 values of mean 1; empty for a flat day.</summary>
    public IReadOnlyList<double> HourlyShape { get; init; } = [];

    /// <summary>Intensity of each month of the calendar, gCO₂e/kWh; empty where one figure stands for all.</summary>
    public IReadOnlyList<double> MonthlyGrams { get; init; } = [];

    /// <summary>Factor of one kilowatt-hour more or less, for differences; null where none is published or stated.</summary>
    public MarginalFactor? Margin { get; init; }

    /// <summary>True where hours or months differ, so that <see cref="GramsPerKilowattHour"/> is a mean.</summary>
    public bool VariesInTime => HourlyShape.Count > 0 || MonthlyGrams.Count > 0;

    /// <summary>Intensity of a month, gCO₂e/kWh.</summary>
    /// <param name="month">Month, from 0.</param>
    public double GramsIn(int month) => MonthlyGrams.Count == 0 ? GramsPerKilowattHour : MonthlyGrams[month];

    /// <summary>Intensity of a month weighted by use over the day, gCO₂e/kWh.</summary>
    /// <param name="month">Month, from 0.</param>
    /// <param name="hourlyUse">Use in each local hour, in any unit; without use, or without a shape, the mean of the month.</param>
    public double GramsDuring(int month, ReadOnlySpan<double> hourlyUse)
    {
        double mean = GramsIn(month);
        if (HourlyShape.Count == 0 || hourlyUse.Length == 0)
            return mean;
        double weighted = 0;
        double use = 0;
        for (int hour = 0; hour < UnitConversion.HoursPerDay; hour++)
        {
            weighted += hourlyUse[hour] * HourlyShape[hour];
            use += hourlyUse[hour];
        }

        return use > 0 ? mean * weighted / use : mean;
    }
}
