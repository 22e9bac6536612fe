using NeutralitySim.Results.Studies;

namespace NeutralitySim.Studies.Tests;

/// <summary>Verdicts by the definition of the welfare account, and what must not make one robust.</summary>
public class VerdictTests
{
    [Fact]
    public void Nearly_every_draw_with_the_central_sign_and_no_end_that_turns_is_robust()
    {
        Assert.Equal(VerdictKind.Robust, Evidence(Draws(same: 196, other: 4, value: 1)).Verdict);
        Assert.Equal(VerdictKind.Robust, Evidence(Draws(same: 59, other: 0, value: 1)).Verdict);
        Assert.Equal(
            VerdictKind.Robust,
            Evidence(Draws(same: 200, other: 0, value: -1), central: -1, low: -1.1, high: -0.9).Verdict
        );
    }

    [Fact]
    public void Nearly_every_draw_below_what_matters_is_no_difference()
    {
        Assert.Equal(VerdictKind.NoDifference, Evidence(Draws(196, 4, 0.01), central: 0.01).Verdict);
        // What a single range does is no part of it: in joint draws it is there as well.
        Assert.Equal(VerdictKind.NoDifference, Evidence(Draws(198, 2, 0.01), central: 0.01, end: 0.2).Verdict);
    }

    [Fact]
    public void One_end_of_one_range_makes_a_difference_fragile_though_all_draws_agree()
    {
        Assert.Equal(VerdictKind.Fragile, Evidence(Draws(200, 0, 1), end: -1).Verdict);
        // A difference that becomes too small to matter has lost its sign too.
        Assert.Equal(VerdictKind.Fragile, Evidence(Draws(200, 0, 1), end: 0.05).Verdict);
    }

    [Fact]
    public void A_notable_part_of_the_draws_makes_it_fragile()
    {
        Assert.Equal(VerdictKind.Fragile, Evidence(Draws(150, 50, 1)).Verdict);
        Assert.Equal(VerdictKind.Fragile, Evidence(Draws(150, 50, 0.01), central: 0.01).Verdict);
    }

    [Fact]
    public void Between_the_two_nothing_can_be_said()
    {
        Assert.Equal(VerdictKind.Undecided, Evidence(Draws(190, 10, 1)).Verdict);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(58)]
    public void Few_draws_that_all_agree_are_not_robust(int draws) =>
        Assert.Equal(VerdictKind.Undecided, Evidence(Draws(draws, 0, 1)).Verdict);

    [Fact]
    public void More_replications_do_not_make_a_small_difference_robust()
    {
        // An interval however narrow: below what matters it is none.
        var small = Evidence(Draws(200, 0, 0.09), central: 0.09, low: 0.0899, high: 0.0901);
        Assert.Equal((0, VerdictKind.NoDifference), (small.Sign, small.Verdict));
    }

    [Fact]
    public void Many_indicators_do_not_make_one_robust_by_chance()
    {
        // The interval is one of 99 %: one that leaves out nought at 95 % alone is not enough.
        Assert.Equal(VerdictKind.Undecided, Evidence(Draws(200, 0, 1), low: -0.01, high: 2.01).Verdict);
        Assert.Equal(VerdictKind.Undecided, Evidence(Draws(200, 0, 1), low: double.NaN, high: double.NaN).Verdict);
    }

    [Fact]
    public void Draws_that_failed_speak_for_nothing()
    {
        double[] draws = [.. Draws(190, 0, 1), .. Enumerable.Repeat(double.NaN, 10)];
        Assert.Equal((190, VerdictKind.Undecided), (Evidence(draws).Same, Evidence(draws).Verdict));
        Assert.Equal(VerdictKind.Undecided, Evidence(Draws(200, 0, 1), central: double.NaN).Verdict);
    }

    [Fact]
    public void Draws_whose_own_noise_is_as_large_as_what_they_are_judged_by_decide_nothing()
    {
        Assert.Equal(VerdictKind.Undecided, Evidence(Draws(200, 0, 1), halfWidth: 0.5).Verdict);
        Assert.Equal(VerdictKind.Robust, Evidence(Draws(200, 0, 1), halfWidth: 0.49).Verdict);
    }

    private static double[] Draws(int same, int other, double value) =>
        [.. Enumerable.Repeat(value, same), .. Enumerable.Repeat(Math.Abs(value) < 0.1 ? 1 : -value, other)];

    private static VerdictEvidence Evidence(
        double[] draws,
        double central = 1,
        double low = 0.9,
        double high = 1.1,
        double end = double.NaN,
        double halfWidth = 0
    ) => new(0.1, central, low, high, draws, double.IsNaN(end) ? [central] : [central, end], halfWidth);
}
