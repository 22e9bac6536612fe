namespace NeutralitySim.Scenarios.Quantities;

/// <summary>A unit and how many base units one of it is.</summary>
internal sealed record QuantityUnit(string Name, double BasePerUnit)
{
    /// <summary>What a share of a year is as a share of a month, where the unit is per year and the base unit per month.</summary>
    public Func<double, double>? YearToMonth { get; init; }

    /// <summary>True when twice as many of the unit are twice as much.</summary>
    public bool IsLinear => YearToMonth is null;

    /// <summary>
    /// Converts in decimal where it can, so that <c>70 %</c> is the double nearest to 0.7 and the same value written in
    /// another unit gives the same bits.
    /// </summary>
    public double ToBase(double number) => YearToMonth is null ? InBaseUnits(number) : YearToMonth(InBaseUnits(number));

    private double InBaseUnits(double number)
    {
        bool isExact = BasePerUnit == 1 || Math.Abs(number) is not (> 1e-9 and < 1e13);
        return isExact ? number * BasePerUnit
            : BasePerUnit < 1 ? (double)((decimal)number / (decimal)(1 / BasePerUnit))
            : (double)((decimal)number * (decimal)BasePerUnit);
    }
}
