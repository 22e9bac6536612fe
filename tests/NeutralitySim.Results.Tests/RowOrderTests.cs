using NeutralitySim.Results.Rows;

namespace NeutralitySim.Results.Tests;

/// <summary>Rows are ordered by all their key, however long it is.</summary>
public sealed class RowOrderTests
{
    private const int Columns = 12;
    private const int Rows = 4000;

    private static readonly StoredColumn<int[]>[] Key =
    [
        .. Enumerable.Range(0, Columns).Select(column => new StoredColumn<int[]>($"c{column}", row => row[column])),
    ];

    [Fact]
    public void Keys_that_need_more_than_128_bits_are_ordered_too()
    {
        // Twelve bits a column; only the last tells two rows of a pair apart.
        int[][] rows =
        [
            .. Enumerable
                .Range(0, Rows)
                .Select(i => i * 1237 % Rows)
                .Select(i => (int[])[.. Enumerable.Repeat(i / 2, Columns - 1), -i]),
        ];
        Assert.Equal(rows.OrderBy(row => row[0]).ThenBy(row => row[^1]), RowOrder.Of(rows, Key));
    }

    [Fact]
    public void Two_rows_with_the_same_long_key_are_found()
    {
        int[][] rows =
        [
            .. Enumerable.Range(0, Rows).Select(i => (int[])[.. Enumerable.Repeat(i % (Rows - 1), Columns)]),
        ];
        Assert.Null(RowOrder.Of(rows, Key));
    }
}
