using NeutralitySim.Core.Randomness;

namespace NeutralitySim.Core.Tests.Randomness;

public class SamplerTests
{
    private static readonly StreamKey Key = StreamKey.Create(2014, 0, "samplers", StreamPurpose.Test);

    private static readonly FixedProbabilityBinomial Survivors = new(0.8);
    private static readonly StreamBatch Together = new([Key, Key, Key, Key, Key]);

    /// <summary>0.999 and 1 are the two sides of a change of table, 127.99 and 128 of the change of method.</summary>
    [Theory]
    [InlineData(0.3)]
    [InlineData(4)]
    [InlineData(0.999)]
    [InlineData(1)]
    [InlineData(19.99)]
    [InlineData(30)]
    [InlineData(127.99)]
    [InlineData(128)]
    [InlineData(1e3)]
    [InlineData(1e6)]
    [InlineData(1e9)]
    public void Poisson_counts_have_their_distribution(double mean) =>
        CountDistribution
            .Poisson(mean)
            .AssertDrawnBy(Key, (ref RandomStream stream) => Poisson.Sample(ref stream, mean));

    /// <summary>
    /// 63 and 64 trials are the two sides of a second part; 1,279 and 1,280 at 0.1, 255 and 256 at 0.5, 4,095 and 4,096 at 0.005 and 5,999
    /// and 6,000 at 0.005 of a change of method.
    /// </summary>
    [Theory]
    [InlineData(1, 0.3)]
    [InlineData(40, 0.9)]
    [InlineData(63, 0.3)]
    [InlineData(64, 0.3)]
    [InlineData(300, 0.1)]
    [InlineData(1_279, 0.1)]
    [InlineData(1_280, 0.1)]
    [InlineData(255, 0.5)]
    [InlineData(256, 0.5)]
    [InlineData(4_095, 0.005)]
    [InlineData(4_096, 0.005)]
    [InlineData(5_999, 0.005)]
    [InlineData(6_000, 0.005)]
    [InlineData(1_000, 0.6)]
    [InlineData(1_000_000, 0.1)]
    [InlineData(1_000_000, 1e-6)]
    [InlineData(1_000_000_000, 3e-9)]
    [InlineData(1_000_000_000, 0.75)]
    public void Binomial_counts_have_their_distribution(long trials, double probability)
    {
        var binomial = new FixedProbabilityBinomial(probability);
        CountDistribution
            .Binomial(trials, probability)
            .AssertDrawnBy(Key, (ref RandomStream stream) => binomial.Sample(ref stream, trials));
    }

    /// <summary>Small and large counts, both within four neighbours, and a rest that fills no vector.</summary>
    [Theory]
    [InlineData(0.1)]
    [InlineData(0.92)]
    public void Counts_drawn_together_are_those_drawn_one_by_one(double probability)
    {
        double[] values = [0, 3, 100, 700, 128, 1e4, 130, 1e9, 2000, 127, 3e3, 9e14, 1e4, 2e4, 3e4, 4e4, 5e5, 12];
        var keys = values.Select((_, i) => StreamKey.Create(5, 0, (ulong)i, StreamPurpose.Test)).ToArray();
        var batch = new StreamBatch(keys);
        var binomial = new FixedProbabilityBinomial(probability);
        for (int step = 0; step < 2_000; step++)
        {
            batch.Open(step);
            double[] arrived = [.. values.Skip(1).Select(value => value * 1.01)];
            Poisson.Sample(batch, 1, arrived);
            double[] survived = [.. values.Skip(1)];
            binomial.Sample(batch, 1, survived);
            for (int i = 1; i < values.Length; i++)
            {
                var stream = RandomStream.At(keys[i], step);
                Assert.Equal(Poisson.Sample(ref stream, values[i] * 1.01), arrived[i - 1]);
                stream = RandomStream.At(keys[i], step);
                Assert.Equal(binomial.Sample(ref stream, (long)values[i]), survived[i - 1]);
            }
        }
    }

    [Fact]
    public void A_like_distribution_drawn_with_the_same_number_gives_a_like_count()
    {
        var tables = new CountTables([
            (Math.Exp(-9), count => 9 / count),
            (Math.Exp(-10), count => 10 / count),
            (0.5, count => count == 1 ? 1 : 0),
        ]);
        int last = 0;
        for (int i = 0; i < 100_000; i++)
        {
            double unit = (i + 0.5) / 100_000;
            int lower = tables.Invert(0, unit);
            Assert.InRange(lower, last, last + 1);
            Assert.InRange(tables.Invert(1, unit), lower, lower + 3);
            Assert.Equal(unit < 0.5 ? 0 : 1, tables.Invert(2, unit));
            last = lower;
        }

        Assert.Equal(0, tables.Invert(0, 0));
        Assert.Equal(1, tables.Invert(2, Math.BitDecrement(1)));
    }

    [Fact]
    public void Certain_outcomes_are_certain()
    {
        for (int step = 0; step < 100; step++)
        {
            var stream = RandomStream.At(Key, step);
            Assert.Equal(0, Poisson.Sample(ref stream, 0));
            Assert.Equal(0, new FixedProbabilityBinomial(0.4).Sample(ref stream, 0));
            Assert.Equal(0, new FixedProbabilityBinomial(0).Sample(ref stream, 1_000_000));
            Assert.Equal(1_000_000, new FixedProbabilityBinomial(1).Sample(ref stream, 1_000_000));
        }
    }

    [Fact]
    public void Normal_numbers_fill_the_deciles_of_the_normal_distribution()
    {
        double[] deciles =
        [
            -1.2815516,
            -0.8416212,
            -0.5244005,
            -0.2533471,
            0,
            0.2533471,
            0.5244005,
            0.8416212,
            1.2815516,
        ];
        var counts = new double[10];
        double sum = 0;
        double squares = 0;
        var stream = RandomStream.At(Key, 0);
        for (int draw = 0; draw < 400_000; draw++)
        {
            double number = Normal.Sample(ref stream);
            counts[deciles.Count(decile => decile < number)]++;
            sum += number;
            squares += number * number;
        }

        GoodnessOfFit.AssertFits(counts, [.. Enumerable.Repeat(40_000.0, 10)]);
        Assert.InRange(sum / 400_000, -0.0064, 0.0064);
        Assert.InRange(squares / 400_000, 1 - 0.009, 1 + 0.009);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Impossible_parameters_are_refused(double value)
    {
        AssertRefused((ref RandomStream stream) => Poisson.Sample(ref stream, value), "mean");
        AssertRefused(
            (ref RandomStream stream) => new FixedProbabilityBinomial(value).Sample(ref stream, 10),
            "probability"
        );
        AssertRefused((ref RandomStream stream) => new FixedProbabilityBinomial(0.5).Sample(ref stream, -1), "trials");
        double[] together = [1e3, 1e3, 1e3, value];
        var batch = new StreamBatch([Key, Key, Key, Key]);
        batch.Open(0);
        Assert.Throws<ArgumentOutOfRangeException>("mean", () => Poisson.Sample(batch, 0, together));
    }

    [Fact]
    public void Draws_allocate_nothing()
    {
        DrawOfEveryKind();
        long before = GC.GetAllocatedBytesForCurrentThread();

        DrawOfEveryKind();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static double DrawOfEveryKind()
    {
        double total = 0;
        for (int step = 0; step < 1_000; step++)
        {
            var stream = RandomStream.At(Key, step);
            total += Poisson.Sample(ref stream, 0.01 * step * step) + Survivors.Sample(ref stream, step * step);
            total += Normal.Sample(ref stream);
            DrawTogether(step);
        }

        return total;
    }

    private static void DrawTogether(int step)
    {
        Together.Open(step);
        Span<double> values = [step, step, step * step, step * step, 1e6];
        Poisson.Sample(Together, 0, values);
        Survivors.Sample(Together, 0, values);
    }

    private static void AssertRefused(CountDraw draw, string parameter) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            parameter,
            () =>
            {
                var stream = RandomStream.At(Key, 0);
                draw(ref stream);
            }
        );
}
