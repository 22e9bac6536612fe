using NeutralitySim.Core.Randomness;
using NeutralitySim.Core.Statistics;

namespace NeutralitySim.Core.Tests.Statistics;

public class IntervalTests
{
    private static double Covered(
        int experiments,
        int replications,
        Func<double, double> shape,
        double truth,
        Func<double[], ConfidenceInterval> interval
    ) =>
        Enumerable
            .Range(0, experiments)
            .Count(experiment =>
                interval([.. NormalValues(replications, experiment).ToArray().Select(shape)]) is var found
                && found.Low <= truth
                && truth <= found.High
            ) / (double)experiments;

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

    // Of 2,000 experiments with a true coverage of 95 %, 93 to 97 % cover but for one case in 30,000.
    [Theory]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(40)]
    public void Student_intervals_of_paired_differences_cover_the_truth_in_95_of_100_experiments(int replications) =>
        Assert.InRange(
            Covered(2000, replications, x => x, 0, values => SampleSummary.Of(values).MeanInterval()),
            0.93,
            0.97
        );

    // Squares of normal values, of skewness 2.8. Of far longer tails (e to the power of a normal value, 6.2) twenty values give 91 %: no interval knows what it has not seen.
    [Fact]
    public void Of_skewed_values_the_bootstrap_covers_the_truth_more_often_than_Student_and_about_as_often_as_stated()
    {
        double student = Covered(2000, 20, x => x * x, 1, values => SampleSummary.Of(values).MeanInterval());
        double bootstrap = Covered(2000, 20, x => x * x, 1, values => Bootstrap.MeanInterval(values));
        Assert.InRange(student, 0.87, 0.93);
        Assert.InRange(bootstrap, 0.93, 0.97);
    }

    [Fact]
    public void Of_symmetric_values_the_bootstrap_covers_about_as_often_as_stated() =>
        Assert.InRange(Covered(2000, 10, x => x, 0, values => Bootstrap.MeanInterval(values)), 0.93, 0.97);

    [Fact]
    public void Few_values_have_no_bootstrap_and_equal_ones_no_doubt()
    {
        Assert.True(double.IsNaN(Bootstrap.MeanInterval([1, 2, 3, 4]).Low));
        Assert.Equal(
            (2, 2),
            (Bootstrap.MeanInterval([2, 2, 2, 2, 2]).Low, Bootstrap.MeanInterval([2, 2, 2, 2, 2]).High)
        );
        Assert.Equal(Bootstrap.MeanInterval([1, 2, 3, 4, 9]), Bootstrap.MeanInterval([1, 2, 3, 4, 9]));
    }

    [Fact]
    public void Skewness_is_that_of_the_sample()
    {
        Assert.Equal(0, SampleSummary.Skewness([1, 2, 3]), 1e-12);
        // Apart from the mean 1 by −1, −1, −1, 3: third moment 6, variance 3.
        Assert.Equal(6 / Math.Pow(3, 1.5), SampleSummary.Skewness([0, 0, 0, 4]), 1e-12);
        Assert.Equal(0, SampleSummary.Skewness([5, 5]));
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
