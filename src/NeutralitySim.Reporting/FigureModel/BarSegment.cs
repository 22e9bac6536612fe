namespace NeutralitySim.Reporting.FigureModel;

/// <summary>Part of a bar.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Colour">Fill as <c>#RRGGBB</c>.</param>
/// <param name="Value">Length in the axis's unit, of either sign.</param>
internal sealed record BarSegment(string Name, string Colour, double Value)
{
    /// <summary>Stable name of the part within its bar; empty for none.</summary>
    public string Key { get; init; } = "";
}
