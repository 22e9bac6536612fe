using System.Numerics;

namespace NeutralitySim.Results.Rows;

/// <summary>Puts rows in the order of their key, and finds those that have the same.</summary>
/// <remarks>
/// A key's cells become one number, so that a million rows are ordered without comparing a text: each cell is its place among the different cells of its
/// column, of as many bits as these need. Where the cells so far leave too few bits for the next, their place among the different ones of the rows stands for them.
/// </remarks>
internal static class RowOrder
{
    private const int BitsOfKey = 128;

    /// <summary>The rows in key order; null where two have the same key.</summary>
    internal static IEnumerable<T>? Of<T>(IReadOnlyList<T> rows, IEnumerable<StoredColumn<T>> key)
    {
        var keys = Keys(rows, key);
        int descent = Place(keys, (before, after) => after < before);
        if (descent == keys.Length)
            return HasRepetition(keys) ? null : rows;
        int[] places = [.. Enumerable.Range(0, keys.Length)];
        Array.Sort(keys, places);
        return HasRepetition(keys) ? null : places.Select(place => rows[place]);
    }

    private static bool HasRepetition(UInt128[] keys) => Place(keys, (before, after) => after == before) < keys.Length;

    private static int Place(UInt128[] keys, Func<UInt128, UInt128, bool> isFound)
    {
        int row = 1;
        while (row < keys.Length && !isFound(keys[row - 1], keys[row]))
            row++;
        return Math.Max(row, keys.Length == 0 ? 0 : 1);
    }

    private static UInt128[] Keys<T>(IReadOnlyList<T> rows, IEnumerable<StoredColumn<T>> columns)
    {
        var keys = new UInt128[rows.Count];
        int used = 0;
        foreach (var column in columns)
        {
            var (places, count) = column.Places(rows);
            int bits = BitsFor(count);
            if (used + bits > BitsOfKey)
                used = Shorten(keys);
            used += bits;
            for (int row = 0; row < keys.Length; row++)
                keys[row] = (keys[row] << bits) | (uint)places[row];
        }

        return keys;
    }

    // Returns how many bits they have then: no more than rows can be counted with.
    private static int Shorten(UInt128[] keys)
    {
        UInt128[] different = [.. keys.Distinct().Order()];
        for (int row = 0; row < keys.Length; row++)
            keys[row] = (uint)Array.BinarySearch(different, keys[row]);
        return BitsFor(different.Length);
    }

    private static int BitsFor(int count) => BitOperations.Log2((uint)count) + 1;
}
