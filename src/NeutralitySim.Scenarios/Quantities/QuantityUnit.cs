namespace NeutralitySim.Scenarios.Quantities;

/// <summary>A unit and how many base units one of it is.</summary>
internal sealed record QuantityUnit(string Name, double BasePerUnit)
{
    /// <summary>
    /// Converts in decimal where it can, so that <c>70 %</c> is the double nearest to 0.7 and the same value written in
    /// another unit gives the same bits.
    /// </summary>
    public double ToBase(double number)
    {
        bool isExact = BasePerUnit == 1 || Math.Abs(number) is not (> 1e-9 and < 1e13);
        return isExact ? number * BasePerUnit
            : BasePerUnit < 1 ? (double)((decimal)number / (decimal)(1 / BasePerUnit))
            : (double)((decimal)number * (decimal)BasePerUnit);
    }
}
