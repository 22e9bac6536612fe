namespace NeutralitySim.Reporting.FigureModel;

/// <summary>The numbers behind a figure, formatted in its language.</summary>
/// <param name="Columns">Headings, units included.</param>
/// <param name="Rows">Rows, as wide as the headings; the first cell names the row.</param>
public sealed record DataTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
