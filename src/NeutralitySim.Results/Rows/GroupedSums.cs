using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Results.Rows;

/// <summary>Sums over rows with the same key, as SQLite's <c>GROUP BY</c> and <c>TOTAL</c> give them.</summary>
internal static class GroupedSums
{
    /// <summary>First row and sums of each group, in the order in which groups appear.</summary>
    internal static IEnumerable<(TRow First, CompensatedSum[] Sums)> Of<TRow, TKey>(
        IReadOnlyList<TRow> rows,
        Func<TRow, TKey> key,
        params Func<TRow, double>[] amounts
    )
        where TKey : notnull
    {
        var places = new Dictionary<TKey, int>();
        var groups = new List<(TRow First, CompensatedSum[] Sums)>();
        foreach (var row in rows)
        {
            if (!places.TryGetValue(key(row), out int place))
            {
                places[key(row)] = place = groups.Count;
                groups.Add((row, new CompensatedSum[amounts.Length]));
            }

            var sums = groups[place].Sums;
            for (int amount = 0; amount < amounts.Length; amount++)
                sums[amount].Add(amounts[amount](row));
        }

        return groups;
    }
}
