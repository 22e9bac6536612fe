namespace NeutralitySim.Reporting.FigureModel;

/// <summary>How a series is told apart: never by colour alone.</summary>
/// <param name="Colour">Colour as <c>#RRGGBB</c>, legible on light and dark.</param>
/// <param name="Dash">SVG dash pattern; empty for a solid line.</param>
/// <param name="Marker">Marker.</param>
public readonly record struct SeriesStyle(string Colour, string Dash, MarkerShape Marker);
