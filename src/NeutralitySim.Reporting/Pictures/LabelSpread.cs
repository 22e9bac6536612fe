namespace NeutralitySim.Reporting.Pictures;

/// <summary>Moves labels in a column apart, as little as that takes, keeping their order.</summary>
internal static class LabelSpread
{
    /// <summary>
    /// Positions at least <paramref name="gap"/> apart and within [<paramref name="low"/>, <paramref name="high"/>], in the
    /// order of <paramref name="wanted"/>; null when they do not all fit.
    /// </summary>
    public static double[]? Apart(IReadOnlyList<double> wanted, double gap, double low, double high)
    {
        int count = wanted.Count;
        if (count > 1 && (count - 1) * gap > high - low)
            return null;
        int[] order = [.. Enumerable.Range(0, count).OrderBy(i => wanted[i]).ThenBy(i => i)];
        var placed = new double[count];
        double floor = low;
        foreach (int i in order)
        {
            placed[i] = Math.Max(wanted[i], floor);
            floor = placed[i] + gap;
        }
        double ceiling = high;
        foreach (int i in order.Reverse())
        {
            placed[i] = Math.Min(placed[i], ceiling);
            ceiling = placed[i] - gap;
        }
        return placed;
    }
}
