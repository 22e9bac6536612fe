namespace NeutralitySim.Results.Rows;

/// <summary>Rows that follow each other, as they lie in the file.</summary>
/// <param name="Part">Number of their first cell's text; 0 for rows that are not asked for by it.</param>
/// <param name="Rows">How many.</param>
/// <param name="Cells">Their cells, see <see cref="ColumnCodec"/>.</param>
internal readonly record struct RowBlock(int Part, int Rows, byte[] Cells);
