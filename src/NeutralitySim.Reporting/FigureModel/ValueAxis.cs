namespace NeutralitySim.Reporting.FigureModel;

/// <summary>A vertical axis, or the horizontal one of bars.</summary>
/// <param name="Unit">Unit, written once beside the axis.</param>
/// <param name="FromZero">True for amounts: the axis includes 0.</param>
/// <param name="SharedMaximum">Value the axis must reach so that panels compare, or null for the data's own.</param>
internal sealed record ValueAxis(string Unit, bool FromZero = true, double? SharedMaximum = null)
{
    /// <summary>Value the axis must reach downwards, or null for the data's own.</summary>
    public double? SharedMinimum { get; init; }
}
