using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Core.Tests.Statistics;

public class CompensatedSumTests
{
    [Fact]
    public void What_rounding_loses_is_kept()
    {
        Assert.Equal(2, SumOf(1, 1e100, 1, -1e100));
        Assert.Equal(1, SumOf([.. Enumerable.Repeat(0.1, 10)]));
        Assert.Equal(0, SumOf());
    }

    private static double SumOf(params double[] values)
    {
        var sum = new CompensatedSum();
        foreach (double value in values)
            sum.Add(value);
        return sum.Value;
    }
}
