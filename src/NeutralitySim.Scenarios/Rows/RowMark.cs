using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Rows;

/// <summary>Where a row of a table stands, which knows the column of what is missing from it.</summary>
/// <param name="Header">Header of the table.</param>
/// <param name="Row">Row as spreadsheets count.</param>
/// <param name="Path">Dotted path of what the row describes.</param>
internal sealed record RowMark(TableHeader Header, int Row, string Path) : Mark(Header.Text.File, Row, 1)
{
    /// <summary>The empty cell, or the header where no column gives it: what all rows lack is told once.</summary>
    public override Mark PlaceOf(string path)
    {
        string name = path.StartsWith(Path + ".", StringComparison.Ordinal) ? path[(Path.Length + 1)..] : path;
        int column = Header.IndexOf(name);
        return column < 0 ? Header.Text.Place(Header.Row, 0) : Header.Text.Place(Row, column);
    }
}
