namespace NeutralitySim.Scenarios.Rows;

/// <summary>A row of a table file. Blank cells at its end may be missing.</summary>
/// <param name="Number">Row as spreadsheets count, from 1, which differs from the line where a cell holds line ends.</param>
/// <param name="Cells">Texts of its cells, trimmed.</param>
internal sealed record CsvRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>The text of a cell; empty beyond the row's end, and for −1.</summary>
    public string this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : "";

    public bool IsBlank => Cells.All(cell => cell.Length == 0);
}
