namespace NeutralitySim.Reporting.FigureModel;

/// <summary>Lines over months or over the hours of a day.</summary>
internal sealed record LinePlot : Plot
{
    /// <summary>Horizontal axis.</summary>
    public required XAxis X { get; init; }

    /// <summary>Vertical axis.</summary>
    public required ValueAxis Y { get; init; }

    /// <summary>Lines.</summary>
    public required IReadOnlyList<LineSeries> Series { get; init; }

    /// <summary>Published values.</summary>
    public IReadOnlyList<PublishedPoint> Points { get; init; } = [];

    /// <summary>Events.</summary>
    public IReadOnlyList<EventMark> Events { get; init; } = [];

    /// <summary>Shaded stretch of the horizontal axis, or null.</summary>
    public ShadedSpan? Shaded { get; init; }
}
