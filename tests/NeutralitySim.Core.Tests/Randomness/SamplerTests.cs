using NeutralitySim.Core.Randomness;

namespace NeutralitySim.Core.Tests.Randomness;

public class SamplerTests
{
    private static readonly StreamKey Key = StreamKey.Create(2014, 0, "samplers", StreamPurpose.Test);

    /// <summary>19.99 and 20 are the two sides of the change of method.</summary>
    [Theory]
    [InlineData(0.3)]
    [InlineData(4)]
    [InlineData(19.99)]
    [InlineData(20)]
    [InlineData(30)]
    [InlineData(1e3)]
    [InlineData(1e6)]
    [InlineData(1e9)]
    public void Poisson_counts_have_their_distribution(double mean) =>
        CountDistribution
            .Poisson(mean)
            .AssertDrawnBy(Key, (ref RandomStream stream) => Poisson.Sample(ref stream, mean));

    /// <summary>299 and 300 trials at 0.1, and 60 and 61 at 0.5, are the two sides of the change of method.</summary>
    [Theory]
    [InlineData(1, 0.3)]
    [InlineData(40, 0.9)]
    [InlineData(60, 0.5)]
    [InlineData(61, 0.5)]
    [InlineData(299, 0.1)]
    [InlineData(300, 0.1)]
    [InlineData(1_000, 0.6)]
    [InlineData(1_000_000, 0.1)]
    [InlineData(1_000_000, 1e-6)]
    [InlineData(1_000_000_000, 3e-9)]
    [InlineData(1_000_000_000, 0.75)]
    public void Binomial_counts_have_their_distribution(long trials, double probability) =>
        CountDistribution
            .Binomial(trials, probability)
            .AssertDrawnBy(
                Key,
                (ref RandomStream stream) => new FixedProbabilityBinomial(probability).Sample(ref stream, trials)
            );

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
        var survivors = new FixedProbabilityBinomial(0.8);
        for (int step = 0; step < 1_000; step++)
        {
            var stream = RandomStream.At(Key, step);
            total += Poisson.Sample(ref stream, 0.01 * step * step) + survivors.Sample(ref stream, step * step);
            total += Normal.Sample(ref stream);
        }

        return total;
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
