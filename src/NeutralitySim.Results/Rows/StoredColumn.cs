namespace NeutralitySim.Results.Rows;

/// <summary>A column of the store with how its cell follows from a row: by exactly one of the three.</summary>
/// <param name="MayBeUndefined">True where a number may be NaN.</param>
internal sealed record StoredColumn<T>(
    string Name,
    Func<T, int>? Integer = null,
    Func<T, string>? Text = null,
    Func<T, double>? Number = null,
    bool MayBeUndefined = false
)
{
    internal CellKind Kind =>
        Integer is not null ? CellKind.Integer
        : Text is not null ? CellKind.Text
        : CellKind.Number;

    internal void Tell(T row, BlockWriter cells)
    {
        if (Integer is not null)
            cells.Integer(Integer(row));
        else if (Text is not null)
            cells.Text(Text(row));
        else
            cells.Number(Number!(row));
    }

    /// <summary>The first number that may not be stored; null where there is none.</summary>
    internal double? Unfit(IEnumerable<T> rows)
    {
        if (Number is null)
            return null;
        foreach (var row in rows)
            if (Number(row) is var value && !double.IsFinite(value) && !(MayBeUndefined && double.IsNaN(value)))
                return value;
        return null;
    }

    /// <summary>For each row the place of its cell among the different ones: texts in ordinal order, numbers by size.</summary>
    internal (int[] Places, int Count) Places(IReadOnlyList<T> rows) =>
        Text is not null ? Places(rows, Text, StringComparer.Ordinal) : Places(rows, Integer!, Comparer<int>.Default);

    private static (int[] Places, int Count) Places<TCell>(
        IReadOnlyList<T> rows,
        Func<T, TCell> cell,
        IComparer<TCell> order
    )
        where TCell : notnull
    {
        var known = new Dictionary<TCell, int>();
        int[] places = new int[rows.Count];
        int next = 0;
        foreach (var row in rows)
        {
            var value = cell(row);
            if (!known.TryGetValue(value, out int place))
                known[value] = place = known.Count;
            places[next++] = place;
        }

        int[] sorted = new int[known.Count];
        int rank = 0;
        foreach (var (_, place) in known.OrderBy(pair => pair.Key, order))
            sorted[place] = rank++;
        for (int row = 0; row < places.Length; row++)
            places[row] = sorted[places[row]];
        return (places, known.Count);
    }
}
