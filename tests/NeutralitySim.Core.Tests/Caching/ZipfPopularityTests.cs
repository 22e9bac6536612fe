using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Caches;

namespace NeutralitySim.Core.Tests.Caching;

public sealed class ZipfPopularityTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(0.8)]
    [InlineData(1)]
    [InlineData(1.0000001)]
    [InlineData(1.7)]
    [InlineData(3)]
    public void Top_shares_and_moments_equal_plain_summation(double exponent)
    {
        const int titles = 1_000_000;
        var popularity = new ZipfPopularity(titles, exponent);
        for (int power = 0; power <= 2; power++)
        {
            double[] plain = PlainSums(titles, exponent - power);
            double total = PlainSums(titles, exponent)[titles];
            foreach (int count in (int[])[1, 2, 63, 64, 65, 66, 100, 1_000, 54_321, titles])
                AssertClose(plain[count] / total, popularity.TopMoment(count, power));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Unpopular_titles_keep_every_digit_of_their_share(double exponent)
    {
        var popularity = new ZipfPopularity(10_000_000, exponent);
        foreach (var (after, upTo) in ((int, int)[])[(63, 65), (64, 130), (9_000, 9_001), (9_999_000, 10_000_000)])
        {
            double plain = 0;
            for (int rank = upTo; rank > after; rank--)
                plain += popularity.Probability(rank);
            Assert.Equal(1, popularity.Moment(after, upTo, 0) / plain, 1e-11);
        }
        Assert.Equal(popularity.Probability(501) / 4, popularity.Moment(500.5, 500.75, 0), 1e-30);
        Assert.Equal(
            popularity.Probability(501) / 2 + popularity.Probability(502) / 4,
            popularity.Moment(500.5, 501.25, 0),
            1e-20
        );
    }

    [Fact]
    public void Ten_million_titles_cost_no_array()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        var popularity = new ZipfPopularity(10_000_000, 1);
        double share = popularity.TopShare(1);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1_000);
        // H(10⁷) = ln 10⁷ + γ + 1/(2·10⁷).
        AssertClose(1 / (Math.Log(1e7) + 0.57721566490153286 + 0.5e-7), share);
        AssertClose(share / 4, popularity.Probability(4));
    }

    [Fact]
    public void Top_share_rises_from_0_to_1_whatever_the_catalogue()
    {
        Prop.ForAll<PositiveInt, byte, byte>(
                (titles, tenths, cut) =>
                {
                    var popularity = new ZipfPopularity(titles.Get * 37, tenths % 31 / 10.0);
                    double some = popularity.TopShare(popularity.Titles * (cut / 256.0));
                    double more = popularity.TopShare(popularity.Titles * (cut / 256.0) + 0.5);
                    double all = popularity.TopShare(popularity.Titles);
                    return some >= 0 && more > some && Math.Abs(all - 1) < 1e-12 && popularity.TopShare(1e9) == all;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Values_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ZipfPopularity(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ZipfPopularity(9, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ZipfPopularity(9, 3.1));
    }

    // Compensated, so that a million terms keep 15 digits.
    private static double[] PlainSums(int titles, double exponent)
    {
        var sums = new double[titles + 1];
        double sum = 0;
        double lost = 0;
        for (int rank = 1; rank <= titles; rank++)
        {
            double term = Math.Pow(rank, -exponent) - lost;
            double next = sum + term;
            lost = next - sum - term;
            sums[rank] = sum = next;
        }
        return sums;
    }

    private static void AssertClose(double expected, double actual) =>
        Assert.InRange(actual / expected, 1 - 1e-12, 1 + 1e-12);
}
