using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Results.Rows;

/// <summary>Sums over rows with the same key, in the order in which groups appear.</summary>
internal static class GroupedSums
{
    /// <summary>First row and compensated sums of each group.</summary>
    internal static IEnumerable<(TRow First, double[] Sums)> Of<TRow, TKey>(
        IEnumerable<TRow> rows,
        Func<TRow, TKey> key,
        IReadOnlyList<Func<TRow, double>> amounts
    )
        where TKey : notnull
    {
        var places = new Dictionary<TKey, int>();
        var groups = new List<(TRow First, CompensatedSum[] Sums)>();
        foreach (var row in rows)
        {
            var of = key(row);
            if (!places.TryGetValue(of, out int place))
            {
                places[of] = place = groups.Count;
                groups.Add((row, new CompensatedSum[amounts.Count]));
            }

            var sums = groups[place].Sums;
            for (int amount = 0; amount < sums.Length; amount++)
                sums[amount].Add(amounts[amount](row));
        }

        return groups.Select(group => (group.First, group.Sums.Select(sum => sum.Value).ToArray()));
    }
}
