using NeutralitySim.Core.Randomness;
using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Core.Tests.Market;

public class MonthPercentilesTests
{
    private const int Samples = 2 * 288 + 5;

    [Fact]
    public void Whatever_was_billed_before_the_same_sample_is_billed_as_by_selection()
    {
        var percentiles = new MonthPercentiles();
        var guesses = new int[Shapes.Length];
        var scratch = new int[Samples];
        for (int month = 0; month < 40; month++)
        {
            // Months are of different lengths, and so are their shares of weekends.
            int samples = Samples - 7 * (month % 3);
            int[] repeats = [.. Enumerable.Range(0, samples).Select(i => i < 288 ? 20 + month % 4 : 8 + month % 3)];
            percentiles.Begin([.. repeats.Select(times => (double)times)]);
            for (int shape = 0; shape < Shapes.Length; shape++)
            {
                double[] rates = [.. Enumerable.Range(0, samples).Select(i => Shapes[shape](month, i))];
                double expected = Percentile95.Run(rates, repeats, scratch);
                Assert.Equal(expected, percentiles.Of(rates, ref guesses[shape]));
                Assert.Equal(expected, rates[guesses[shape]]);
            }
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-1)]
    public void A_rate_that_is_none_is_an_error_wherever_it_stands(double wrong)
    {
        var percentiles = new MonthPercentiles();
        percentiles.Begin([.. Enumerable.Repeat(1.0, 11)]);
        for (int place = 0; place < 11; place++)
        {
            double[] rates = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
            rates[place] = wrong;
            int guess = 0;
            Assert.Throws<ArgumentException>(() => percentiles.Of(rates, ref guess));
        }
    }

    private static readonly Func<int, int, double>[] Shapes =
    [
        (_, _) => 0,
        (_, i) => i % 5,
        (month, i) => (month + 1) * (2 + Math.Sin(i / 40.0)),
        (month, i) => Math.Min(2.5 + month / 20.0, 2 + Math.Sin(i / 40.0)),
        (month, i) => month % 7 == 0 ? Samples - i : i,
        (month, i) => Noise(month, i),
    ];

    private static double Noise(int month, int sample)
    {
        var stream = RandomStream.At(StreamKey.Create(1, month, "rates", StreamPurpose.Test), sample);
        return stream.NextUnit();
    }
}
