namespace NeutralitySim.Results.Rows;

/// <summary>Finds the first of rows that follow each other with the same cells in some columns, so that not each is read.</summary>
/// <param name="key">Places of these columns.</param>
/// <param name="value">Place of the column of numbers without which a row does not count; null where all do.</param>
internal sealed class FirstOfKey(int[] key, int? value = null)
{
    internal bool Is(RowReader block, int row)
    {
        if (!Counts(block, row))
            return false;
        if (row == 0 || !Counts(block, row - 1))
            return true;
        foreach (int column in key)
            if (block.Integers(column)[row] != block.Integers(column)[row - 1])
                return true;
        return false;
    }

    private bool Counts(RowReader block, int row) => value is not { } of || !double.IsNaN(block.Numbers(of)[row]);
}
