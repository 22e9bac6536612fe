namespace NeutralitySim.Validation.Theory;

/// <summary>Search by halving an interval.</summary>
internal static class Bisection
{
    /// <summary>Where a condition that holds from the lower end on holds no more: to a width, or to the last bit.</summary>
    public static double End(double low, double high, Func<double, bool> holds, double within = 0)
    {
        while (high - low > within)
        {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high)
                break;
            if (holds(middle))
                low = middle;
            else
                high = middle;
        }
        return low;
    }
}
