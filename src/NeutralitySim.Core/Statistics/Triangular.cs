namespace NeutralitySim.Core.Statistics;

/// <summary>The triangular distribution with a lowest, a most likely and a highest value.</summary>
internal static class Triangular
{
    /// <summary>The value below which a share of the distribution lies: the inverse of its distribution function.</summary>
    /// <param name="low">Lowest value.</param>
    /// <param name="mode">Most likely value, from low to high.</param>
    /// <param name="high">Highest value; equal to low for a constant.</param>
    /// <param name="share">From 0 to 1.</param>
    public static double Quantile(double low, double mode, double high, double share)
    {
        double width = high - low;
        if (width <= 0)
            return mode;
        return share * width < mode - low
            ? low + Math.Sqrt(share * width * (mode - low))
            : high - Math.Sqrt((1 - share) * width * (high - mode));
    }
}
