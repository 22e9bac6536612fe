using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Core.Tests.Statistics;

public class Percentile95Tests
{
    [Fact]
    public void Typical_days_are_billed_as_the_month_they_stand_for()
    {
        var samples =
            from rate in Gen.Choose(0, 40)
            from repeats in Gen.Choose(0, 23)
            select (Rate: rate / 4.0, Repeats: repeats);
        var months = samples.NonEmptyListOf().Where(month => month.Any(sample => sample.Repeats > 0));

        Prop.ForAll(
                months.ToArbitrary(),
                month =>
                {
                    var rates = month.Select(sample => sample.Rate).ToArray();
                    var repeats = month.Select(sample => sample.Repeats).ToArray();
                    var scratch = new int[rates.Length + 3];
                    var sorted = month
                        .SelectMany(sample => Enumerable.Repeat(sample.Rate, sample.Repeats))
                        .Order()
                        .ToArray();
                    double expected = sorted[(95 * sorted.Length + 99) / 100 - 1];

                    Assert.Equal(expected, Percentile95.Run(rates, repeats, scratch));
                    Assert.Equal(expected, Percentile95.Run(sorted, [], new int[sorted.Length]));
                    Assert.Equal(month.Select(sample => sample.Rate), rates);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        var random = new Random(5);
        var samples = Enumerable.Range(0, 8928).Select(_ => random.NextDouble()).ToArray();
        var scratch = new int[samples.Length];
        double first = Percentile95.Run(samples, [], scratch);

        long before = GC.GetAllocatedBytesForCurrentThread();
        double second = Percentile95.Run(samples, [], scratch);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(first, second);
    }

    [Fact]
    public void Bad_samples_are_refused_with_their_place()
    {
        Refused("at least one sample", [], []);
        Refused("at least one sample", [3], [0]);
        Refused("Sample 1 is NaN", [3, double.NaN], [1, 1]);
        Refused("Sample 0 is -3", [-3], [1]);
        Refused("Sample 0 is 3 Mbps, -1 times", [3], [-1]);
        var noRoom = Assert.Throws<ArgumentException>(() => Percentile95.Run([1, 2], [], new int[1]));
        Assert.Contains("room for 1 samples; 2", noRoom.Message, StringComparison.Ordinal);
    }

    private static void Refused(string message, double[] rates, int[] repeats) =>
        Assert.Contains(
            message,
            Assert.Throws<ArgumentException>(() => Percentile95.Run(rates, repeats, new int[rates.Length])).Message,
            StringComparison.Ordinal
        );
}
