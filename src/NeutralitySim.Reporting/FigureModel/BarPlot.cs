namespace NeutralitySim.Reporting.FigureModel;

/// <summary>Horizontal bars in groups, each stacked from segments: positive ones to the right of zero, negative to the left.</summary>
/// <param name="Axis">Axis of lengths.</param>
/// <param name="Groups">Groups from top to bottom.</param>
internal sealed record BarPlot(ValueAxis Axis, IReadOnlyList<BarGroup> Groups) : Plot
{
    /// <summary>True where totals are differences: those above 0 have a sign too, whatever the others are.</summary>
    public bool IsDifference { get; init; }
}
