using NeutralitySim.Core.Randomness;
using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Core.Tests.Statistics;

public class IntervalTests
{
    private static readonly StreamKey Values = StreamKey.Create(11, 0, "values", StreamPurpose.Test);

    [Fact]
    public void A_summary_has_the_mean_and_the_sample_deviation()
    {
        // Squared deviations 9, 1, 1, 1, 0, 0, 4, 16 sum to 32.
        var summary = SampleSummary.Of([2, 4, 4, 4, 5, 5, 7, 9]);

        Assert.Equal(5, summary.Mean);
        Assert.Equal(Math.Sqrt(32.0 / 7), summary.StandardDeviation, 1e-15);
        Assert.Equal(8, summary.Count);
    }

    [Fact]
    public void Differences_are_taken_pair_by_pair_from_the_baseline()
    {
        // Differences 2, 1, 3, 1: mean 1.75, sample variance 2.75/3, t(0.975; 3) = 3.182446305284263.
        var interval = PairedDifference.Of([10, 112, 9, 11], [12, 113, 12, 12]);

        double halfWidth = 3.182446305284263 * Math.Sqrt(2.75 / 3 / 4);
        Assert.Equal(1.75, interval.Mean);
        Assert.Equal(1.75 - halfWidth, interval.Low, 1e-9);
        Assert.Equal(1.75 + halfWidth, interval.High, 1e-9);
        Assert.Equal(0.95, interval.Level);
    }

    [Fact]
    public void One_pair_gives_a_mean_and_no_bounds()
    {
        var interval = PairedDifference.Of([1], [4]);

        Assert.Equal(new ConfidenceInterval(3, double.NaN, double.NaN, 0.95), interval);
    }

    [Fact]
    public void Equal_differences_leave_no_doubt()
    {
        Assert.Equal(new ConfidenceInterval(2, 2, 2, 0.95), PairedDifference.Of([1, 5, 8], [3, 7, 10]));
    }

    [Fact]
    public void Student_intervals_of_five_normal_values_cover_the_true_mean_as_often_as_stated()
    {
        const int Experiments = 20_000;
        int covered = 0;
        for (int experiment = 0; experiment < Experiments; experiment++)
        {
            var interval = SampleSummary.Of(NormalValues(5, experiment)).MeanInterval(0.9);
            if (interval.Low <= 0 && interval.High >= 0)
                covered++;
        }

        // Four standard errors of a share of 0.9 are 0.0085.
        Assert.InRange(covered / (double)Experiments, 0.8915, 0.9085);
    }

    [Fact]
    public void Impossible_requests_are_refused_with_what_was_found()
    {
        var lengths = Assert.Throws<ArgumentException>(() => PairedDifference.Of([1, 2], [1, 2, 3]));
        Assert.StartsWith(
            "Pairs need equal numbers of values, found 2 and 3.",
            lengths.Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>("values", () => PairedDifference.Of([], []));
        Assert.Throws<ArgumentOutOfRangeException>("level", () => PairedDifference.Of([1], [2], 1));
    }

    private static double[] NormalValues(int count, long step)
    {
        var stream = RandomStream.At(Values, step);
        var values = new double[count];
        for (int index = 0; index < count; index++)
            values[index] = Normal.Sample(ref stream);
        return values;
    }
}
