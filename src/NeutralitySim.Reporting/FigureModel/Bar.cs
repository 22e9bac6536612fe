namespace NeutralitySim.Reporting.FigureModel;

/// <summary>One bar.</summary>
/// <param name="Name">Name at its left.</param>
/// <param name="Segments">Parts; the sum is the bar's total.</param>
/// <param name="ShowTotal">True to write the total, and mark it where segments of both signs meet.</param>
internal sealed record Bar(string Name, IReadOnlyList<BarSegment> Segments, bool ShowTotal = true)
{
    /// <summary>Lower end of the total's 95 % interval; NaN for none.</summary>
    public double Low { get; init; } = double.NaN;

    /// <summary>Upper end.</summary>
    public double High { get; init; } = double.NaN;

    /// <summary>Stable name of the bar within its plot, for example <c>isps/tolled</c>; empty for none.</summary>
    public string Key { get; init; } = "";

    /// <summary>The same parts before anything was changed; null where there is nothing to compare with.</summary>
    public IReadOnlyList<BarSegment>? Reference { get; init; }

    /// <summary>Sum of the segments.</summary>
    public double Total => Segments.Sum(s => s.Value);

    /// <summary>Sum of the parts before anything was changed; NaN without them.</summary>
    public double ReferenceTotal => Reference?.Sum(s => s.Value) ?? double.NaN;
}
