namespace NeutralitySim.Reporting.Wording;

/// <summary>How many decimals a number deserves.</summary>
internal static class Precision
{
    private const int MostDecimals = 6;

    /// <summary>Decimals that show <paramref name="significant"/> digits of a value; 0 for large values and for zero.</summary>
    public static int DecimalsFor(double value, int significant)
    {
        double magnitude = Math.Abs(value);
        if (!double.IsFinite(magnitude) || magnitude == 0)
            return 0;
        int leading = (int)Math.Floor(Math.Log10(magnitude));
        return Math.Clamp(significant - 1 - leading, 0, MostDecimals);
    }

    /// <summary>
    /// Decimals for a row of estimates: two digits of the smallest half-width of their intervals, but never more than four
    /// significant digits of the largest value, and where nothing has an interval three of it, or none after the point for whole numbers.
    /// </summary>
    public static int DecimalsForRow(IEnumerable<double> values, IEnumerable<double> halfWidths)
    {
        double[] finite = [.. values.Where(double.IsFinite)];
        double largest = finite.Select(Math.Abs).DefaultIfEmpty(0).Max();
        double[] widths = [.. halfWidths.Where(w => double.IsFinite(w) && w > 0)];
        if (widths.Length == 0)
            return finite.All(double.IsInteger) ? 0 : DecimalsFor(largest, 3);
        return Math.Min(DecimalsFor(widths.Min(), 2), DecimalsFor(largest, 4));
    }
}
