namespace NeutralitySim.Reporting;

/// <summary>How values of many lie: one in ten is below the low one, half below the middle, nine in ten below the high one.</summary>
/// <param name="Low">10th percentile.</param>
/// <param name="Middle">Median.</param>
/// <param name="High">90th percentile.</param>
internal readonly record struct Spread(double Low, double Middle, double High)
{
    /// <summary>Of defined values, by linear interpolation between the two nearest; undefined where there are none.</summary>
    public static Spread Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Where(double.IsFinite).Order()];
        return sorted.Length == 0
            ? new Spread(double.NaN, double.NaN, double.NaN)
            : new Spread(At(sorted, 0.1), At(sorted, 0.5), At(sorted, 0.9));
    }

    private static double At(double[] sorted, double share)
    {
        double place = share * (sorted.Length - 1);
        int below = (int)place;
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
