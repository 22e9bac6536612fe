using NeutralitySim.Core.Randomness;

namespace NeutralitySim.Core.Tests.Randomness;

public class RandomStreamTests
{
    private const int Draws = 200_000;
    private static readonly StreamKey Key = StreamKey.Create(7, 0, "isp-a/fibre", StreamPurpose.Arrivals);

    [Fact]
    public void A_published_seed_keeps_its_numbers()
    {
        // Computed by a separate program from the documented counter layout, FNV-1a and Philox.
        var stream = RandomStream.At(StreamKey.Create(2014, 3, "isp-orange/café", StreamPurpose.Arrivals), 4711);

        ulong[] bits = [stream.NextBits(), stream.NextBits(), stream.NextBits(), stream.NextBits()];

        Assert.Equal([0x17C69147B6F57BA8, 0x52EB058E8B51059D, 0x05CCB625AE3DF89F, 0xC22CC6488987B0C4], bits);
    }

    [Fact]
    public void A_step_does_not_depend_on_what_other_steps_or_streams_took()
    {
        var undisturbed = RandomStream.At(Key, 5);
        double[] expected = [undisturbed.NextUnit(), undisturbed.NextUnit(), undisturbed.NextUnit()];

        var earlier = RandomStream.At(Key, 4);
        for (int draw = 0; draw < 1001; draw++)
            earlier.NextUnit();
        var again = RandomStream.At(Key, 5);

        Assert.Equal(expected, new[] { again.NextUnit(), again.NextUnit(), again.NextUnit() });
    }

    /// <summary>Five and eleven are whole vectors and a rest; the step has bits in both halves.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(11)]
    public void Streams_opened_together_have_the_numbers_of_each_alone(int count)
    {
        var keys = Enumerable
            .Range(0, count)
            .Select(entity => StreamKey.Create(7, 0, (ulong)entity, StreamPurpose.Arrivals))
            .ToArray();
        var batch = new StreamBatch(keys);
        foreach (long step in (long[])[-1, 0, 1, (5L << 32) + 3])
        {
            batch.Open(step);
            for (int position = 0; position < count; position++)
            {
                var together = batch[position];
                var alone = RandomStream.At(in keys[position], step);
                for (int draw = 0; draw < 5; draw++)
                    Assert.Equal(alone.NextBits(), together.NextBits());
            }
        }
    }

    [Fact]
    public void Every_part_of_the_identity_changes_the_stream()
    {
        StreamKey[] keys =
        [
            Key,
            StreamKey.Create(8, 0, "isp-a/fibre", StreamPurpose.Arrivals),
            StreamKey.Create(7, 1, "isp-a/fibre", StreamPurpose.Arrivals),
            StreamKey.Create(7, 0, "isp-b/fibre", StreamPurpose.Arrivals),
            StreamKey.Create(7, 0, "ISP-a/fibre", StreamPurpose.Arrivals),
            StreamKey.Create(7, 0, "isp-a/fibre", StreamPurpose.Departures),
            StreamKey.Create(7, 0, 1, StreamPurpose.Arrivals),
            StreamKey.Create(7, 0, 2, StreamPurpose.Arrivals),
        ];
        long[] steps = [-1, 0, 1, 1L << 32, long.MaxValue];

        var firstNumbers = keys.SelectMany(key => steps.Select(step => RandomStream.At(key, step).NextBits()));

        Assert.Equal(keys.Length * steps.Length, firstNumbers.Distinct().Count());
    }

    [Fact]
    public void Numbers_are_uniform_within_a_step_and_across_steps()
    {
        AssertUniform(WithinOneStep(Key, Draws));
        AssertUniform(AcrossSteps(Key, 0));
    }

    [Fact]
    public void Neighbouring_numbers_steps_and_streams_are_uncorrelated()
    {
        double[] within = WithinOneStep(Key, Draws + 1);
        double[] reference = AcrossSteps(Key, 0);

        AssertUncorrelated(within.AsSpan(0, Draws), within.AsSpan(1));
        AssertUncorrelated(reference, AcrossSteps(Key, 1));
        AssertUncorrelated(reference, AcrossSteps(StreamKey.Create(8, 0, "isp-a/fibre", StreamPurpose.Arrivals), 0));
        AssertUncorrelated(reference, AcrossSteps(StreamKey.Create(7, 1, "isp-a/fibre", StreamPurpose.Arrivals), 0));
        AssertUncorrelated(reference, AcrossSteps(StreamKey.Create(7, 0, "isp-b/fibre", StreamPurpose.Arrivals), 0));
        AssertUncorrelated(reference, AcrossSteps(StreamKey.Create(7, 0, "isp-a/fibre", StreamPurpose.Departures), 0));
    }

    private static double[] WithinOneStep(StreamKey key, int count)
    {
        var stream = RandomStream.At(key, 12);
        var numbers = new double[count];
        for (int draw = 0; draw < count; draw++)
            numbers[draw] = stream.NextUnit();
        return numbers;
    }

    private static double[] AcrossSteps(StreamKey key, long firstStep)
    {
        var numbers = new double[Draws];
        for (int draw = 0; draw < Draws; draw++)
            numbers[draw] = RandomStream.At(key, firstStep + draw).NextUnit();
        return numbers;
    }

    private static void AssertUniform(double[] numbers)
    {
        Assert.All(numbers, number => Assert.True(number is > 0 and < 1));
        var counts = new double[100];
        foreach (double number in numbers)
            counts[(int)(100 * number)]++;
        GoodnessOfFit.AssertFits(counts, [.. Enumerable.Repeat(numbers.Length / 100.0, 100)]);
    }

    /// <summary>The correlation of independent uniforms has standard error 1/√n; four of them are allowed.</summary>
    private static void AssertUncorrelated(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        double products = 0;
        for (int index = 0; index < Draws; index++)
            products += (first[index] - 0.5) * (second[index] - 0.5);
        Assert.InRange(products * 12 / Draws, -4 / Math.Sqrt(Draws), 4 / Math.Sqrt(Draws));
    }
}
