using System.Collections.Immutable;

namespace NeutralitySim.Workshop.Debrief;

/// <summary>A table of what happened: one file.</summary>
/// <param name="Name">File name without its ending.</param>
/// <param name="Columns">Names of the columns, with the unit where there is one.</param>
/// <param name="Rows">Cells by column: text, whole number, <see cref="double"/>, <see cref="bool"/>, or null for none.</param>
public sealed record ExportTable(
    string Name,
    ImmutableList<string> Columns,
    ImmutableList<ImmutableList<object?>> Rows
);
