namespace NeutralitySim.Reporting.FigureModel;

/// <summary>Horizontal bars in groups, each stacked from segments: positive ones to the right of zero, negative to the left.</summary>
public sealed record BarPlot : Plot
{
    /// <summary>Axis of lengths.</summary>
    public required ValueAxis Axis { get; init; }

    /// <summary>Groups from top to bottom.</summary>
    public required IReadOnlyList<BarGroup> Groups { get; init; }
}
