namespace NeutralitySim.Results.Rows;

/// <summary>
/// What to sum over rows with the same key: by the rows, and by the names of their stored columns, which must mean the same. Those of the key that seldom change
/// from row to row are best told first.
/// </summary>
internal sealed record RowSums<T, TKey>(
    Func<T, TKey> Key,
    IReadOnlyList<string> KeyColumns,
    IReadOnlyList<Func<T, double>> Amounts,
    IReadOnlyList<string> AmountColumns
);
