namespace NeutralitySim.Results.Export;

/// <summary>An exported table: one file.</summary>
/// <param name="Name">File name without <c>.csv</c>.</param>
/// <param name="Title">What one row is.</param>
/// <param name="Columns">Columns in order.</param>
/// <param name="KeyColumns">Names of the columns that together make a row unique.</param>
/// <param name="Rows">Cells as text, long, int, ulong, double, bool or null, one per column.</param>
internal sealed record CsvTable(
    string Name,
    string Title,
    IReadOnlyList<CsvColumn> Columns,
    IReadOnlyList<string> KeyColumns,
    IEnumerable<object?[]> Rows
);
