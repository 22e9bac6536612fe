using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Rows;

/// <summary>The rows of a table file that are not blank, its header first.</summary>
/// <param name="File">File as named to the user.</param>
/// <param name="HasDecimalComma">True where <c>;</c> parts cells, as spreadsheets do in the countries that write <c>3,5</c>.</param>
/// <param name="Rows">Rows in order.</param>
internal sealed record CsvText(string File, bool HasDecimalComma, IReadOnlyList<CsvRow> Rows)
{
    /// <summary>Place of a cell.</summary>
    /// <param name="row">Row as spreadsheets count.</param>
    /// <param name="column">Column, from 0.</param>
    public Mark Place(int row, int column) => new(File, row, column + 1);
}
