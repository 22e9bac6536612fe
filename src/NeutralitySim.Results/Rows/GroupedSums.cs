using System.Runtime.InteropServices;
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

    /// <summary>The same of rows as columns, which are read as rows only where a group begins.</summary>
    internal static IEnumerable<(TRow First, double[] Sums)> Of<TRow>(
        IEnumerable<RowReader> blocks,
        RowTable<TRow> table,
        IReadOnlyList<string> key,
        IReadOnlyList<string> amounts
    )
    {
        int[] keyColumns = [.. key.Select(table.ColumnOf)];
        int[] amountColumns = [.. amounts.Select(table.ColumnOf)];
        // A key is a way from 0, cell after cell; most of it is that of the row before.
        var ways = new Dictionary<(int From, int Cell), int>();
        var way = new int[key.Count + 1];
        var places = new Dictionary<int, int>();
        var groups = new List<(TRow First, CompensatedSum[] Sums)>();
        foreach (var block in blocks)
        {
            int[][] cells = [.. keyColumns.Select(block.Integers)];
            double[][] added = [.. amountColumns.Select(block.Numbers)];
            for (int row = 0; row < block.Rows; row++)
            {
                int known = 0;
                while (row > 0 && known < cells.Length && cells[known][row] == cells[known][row - 1])
                    known++;
                for (; known < cells.Length; known++)
                {
                    ref int next = ref CollectionsMarshal.GetValueRefOrAddDefault(
                        ways,
                        (way[known], cells[known][row]),
                        out bool _
                    );
                    way[known + 1] = next == 0 ? next = ways.Count : next;
                }

                int at = way[^1];
                if (!places.TryGetValue(at, out int place))
                {
                    places[at] = place = groups.Count;
                    groups.Add((table.Read(block.At(row)), new CompensatedSum[added.Length]));
                }

                var sums = groups[place].Sums;
                for (int amount = 0; amount < sums.Length; amount++)
                    sums[amount].Add(added[amount][row]);
            }
        }

        return groups.Select(group => (group.First, group.Sums.Select(sum => sum.Value).ToArray()));
    }
}
