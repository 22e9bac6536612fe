namespace NeutralitySim.Core.Statistics;

/// <summary>
/// A sum that also carries what rounding lost (Kahan and Babuška, as in Neumaier 1974): the same to the bit as SQLite's <c>TOTAL</c> over the same
/// numbers in the same order.
/// </summary>
public struct CompensatedSum
{
    private double _sum;
    private double _lost;

    /// <summary>Sum so far; 0 of nothing.</summary>
    public readonly double Value => _sum + _lost;

    /// <summary>Adds a finite number.</summary>
    public void Add(double value)
    {
        double next = _sum + value;
        _lost += Math.Abs(_sum) > Math.Abs(value) ? _sum - next + value : value - next + _sum;
        _sum = next;
    }
}
