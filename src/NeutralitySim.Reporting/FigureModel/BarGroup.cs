namespace NeutralitySim.Reporting.FigureModel;

/// <summary>Bars under one heading, for example an actor with one bar per regime.</summary>
/// <param name="Heading">Heading; empty for none.</param>
/// <param name="Bars">Bars from top to bottom.</param>
internal sealed record BarGroup(string Heading, IReadOnlyList<Bar> Bars);
