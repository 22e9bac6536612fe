using NeutralitySim.Core.Results;

namespace NeutralitySim.Core.Tests.Results;

public class JoinedRowsTests
{
    [Fact]
    public void Lists_are_read_as_one_by_place_and_in_order()
    {
        var last = new List<int> { 6 };
        var rows = new JoinedRows<int>([
            [],
            [1, 2, 3],
            [],
            [4],
            [5],
            last,
            [],
        ]);
        last.Add(7);
        Assert.Equal(6, rows.Count);
        Assert.Equal([1, 2, 3, 4, 5, 6], rows);
        Assert.Equal([1, 2, 3, 4, 5, 6], Enumerable.Range(0, 6).Select(place => rows[place]));
        Assert.Throws<ArgumentOutOfRangeException>(() => rows[6]);
        Assert.Throws<ArgumentOutOfRangeException>(() => rows[-1]);
        Assert.Empty(new JoinedRows<int>([]));
    }
}
