namespace NeutralitySim.Reporting.FigureModel;

/// <summary>Something that happened: a vertical line with a short label.</summary>
/// <param name="X">Step of the axis.</param>
/// <param name="Label">A few words.</param>
/// <param name="Colour">Colour of the series it belongs to, or empty.</param>
internal sealed record EventMark(int X, string Label, string Colour);
