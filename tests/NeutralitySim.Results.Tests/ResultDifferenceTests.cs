using NeutralitySim.Core.Results;
using NeutralitySim.Results.Differences;

namespace NeutralitySim.Results.Tests;

/// <summary>Two results of the same runs, cell by cell.</summary>
public sealed class ResultDifferenceTests : TemporaryFolder
{
    [Fact]
    public void Equal_results_have_no_difference_whatever_the_order_of_storing() =>
        Assert.Empty(Found(Sample.Runs(), Sample.Runs().Reverse()));

    [Fact]
    public void An_altered_month_is_found_where_it_is()
    {
        var found = Assert.Single(
            Found(
                Sample.Runs(),
                Sample
                    .Runs()
                    .Select(run =>
                        run.Key == new RunKey("neutral", 1)
                            ? run with
                            {
                                Series =
                                [
                                    .. run.Series.Select(point =>
                                        point.Month == 1 ? point with { Value = point.Value + 0.25 } : point
                                    ),
                                ],
                            }
                            : run
                    )
            )
        );

        Assert.Equal(
            new ResultDifference(
                new RunKey("neutral", 1),
                "series",
                1,
                "speed-index isp comcast",
                "value",
                "4.5",
                "4.75",
                0.25 / 4.75
            ),
            found
        );
        Assert.False(found.IsWithinTolerance);
    }

    [Theory]
    [InlineData(4, 4 + 3e-9, true)]
    [InlineData(4, 4 + 5e-9, false)]
    [InlineData(0, 1e-300, false)]
    [InlineData(double.NaN, 0, false)]
    [InlineData(1e300, 1e300 * (1 + 1e-12), true)]
    public void Numbers_are_within_tolerance_by_what_they_are_worth(double one, double other, bool isWithin)
    {
        var found = Assert.Single(Found([With(one)], [With(other)]));
        Assert.Equal(isWithin, found.IsWithinTolerance);
    }

    [Theory]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(0.0, -0.0)]
    public void Undefined_is_one_value_and_zero_has_no_sign(double one, double other) =>
        Assert.Empty(Found([With(one)], [With(other)]));

    [Fact]
    public void Rows_of_one_side_alone_are_told_and_those_behind_them_still_compared()
    {
        var run = Sample.Run("neutral", 0);
        var found = Found([run], [run with { Series = [.. run.Series.Where(point => point.Month != 0)] }]);

        Assert.Equal(
            [("providers-alive", "1"), ("speed-index isp comcast", "2.5")],
            found.Select(difference => (difference.Key, difference.Before))
        );
        Assert.All(
            found,
            difference =>
                Assert.Equal(
                    (null, "", 0, false),
                    (difference.After, difference.Column, difference.Month, difference.IsWithinTolerance)
                )
        );
    }

    [Fact]
    public void Payments_which_may_repeat_are_compared_by_their_place()
    {
        var run = Sample.Run("tolled", 0);
        var dearer = run with { Ledger = [.. run.Ledger.SkipLast(1), run.Ledger[^1] with { Amount = 4 }] };

        var found = Assert.Single(Found([run], [dearer]));

        Assert.Equal(
            ("ledger", 1, "3", "amount", "3", "4"),
            (found.Table, found.Month, found.Key, found.Column, found.Before, found.After)
        );
    }

    [Fact]
    public void Only_runs_that_both_have_are_compared() =>
        Assert.Empty(Found(Sample.Runs().Take(3), Sample.Runs().Skip(2)));

    private static RunResult With(double value) =>
        Sample.Run("neutral", 0) with
        {
            Indicators = [new("speed-index", Sample.Comcast, value)],
        };

    private List<ResultDifference> Found(IEnumerable<RunResult> before, IEnumerable<RunResult> after)
    {
        using var one = Sample.Store(Path.Combine(Folder, "a"), before);
        using var other = Sample.Store(Path.Combine(Folder, "b"), after);
        return [.. ResultDifferences.Of(one.Reader, other.Reader)];
    }
}
