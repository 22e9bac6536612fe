namespace NeutralitySim.Reporting.FigureModel;

/// <summary>One bar.</summary>
/// <param name="Name">Name at its left.</param>
/// <param name="Segments">Parts; the sum is the bar's total.</param>
/// <param name="ShowTotal">True to write the total, and mark it where segments of both signs meet.</param>
public sealed record Bar(string Name, IReadOnlyList<BarSegment> Segments, bool ShowTotal = true)
{
    /// <summary>Lower end of the total's 95 % interval; NaN for none.</summary>
    public double Low { get; init; } = double.NaN;

    /// <summary>Upper end.</summary>
    public double High { get; init; } = double.NaN;

    /// <summary>Sum of the segments.</summary>
    public double Total => Segments.Sum(s => s.Value);
}
