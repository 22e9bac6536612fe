using NeutralitySim.Reporting.Live;
using NeutralitySim.Reporting.Tests.Samples;

namespace NeutralitySim.Reporting.Tests;

public class LiveHeadlineTests(LiveStore store) : IClassFixture<LiveStore>
{
    private static LiveHeadlineCell Tolled(LiveHeadline headline, string row) =>
        headline.Rows.Single(r => r.Id == row).Cells.Single(c => c.Regime == "tolled");

    private LiveHeadline Exact(string language = "en") =>
        LiveHeadline.Of(store.After(language, isEstimate: false), store.Before(language, isEstimate: false));

    [Fact]
    public void Seven_numbers_stand_under_every_regime()
    {
        LiveHeadline headline = Exact();
        Assert.Equal(
            [
                "experienced-speed",
                "basket-bill",
                "consumer-surplus",
                "isp-margin",
                "provider-margin",
                "carbon-per-hour",
                "providers-alive",
            ],
            headline.Rows.Select(row => row.Id)
        );
        Assert.All(headline.Rows, row => Assert.Equal(SampleResults.Regimes, row.Cells.Select(cell => cell.Regime)));
        Assert.Equal("Netflix", headline.Rows[0].About);
        Assert.Equal("", headline.Rows[1].About);
    }

    [Fact]
    public void Differences_are_paired_by_replication()
    {
        // Bills are 36.19, 36.29 and 36.39 before; each replication pays 0.42 less after.
        LiveHeadlineCell bill = Tolled(Exact(), "basket-bill");
        Assert.Equal("35.87", bill.Text);
        Assert.Equal(35.87, bill.Value, 1e-9);
        Assert.Equal("−0.42", bill.FromBaseline!.Text);
        Assert.Equal("[−0.42, −0.42]", bill.FromBaseline.Interval);
        Assert.Equal(-0.42, bill.FromBaseline.Value, 1e-9);
        Assert.True(bill.FromBaseline.IsBeyondNoise);
        // Two regimes further, so 0.40 cheaper from the start.
        Assert.Equal("−0.82", bill.FromBaselineRegime!.Text);
    }

    [Fact]
    public void Regimes_that_a_lever_leaves_alone_differ_by_nothing()
    {
        LiveHeadlineCell neutral = Exact().Rows[1].Cells[0];
        Assert.Equal("±0", neutral.FromBaseline!.Text);
        Assert.Equal("", neutral.FromBaseline.Interval);
        Assert.True(neutral.FromBaseline.IsNegligible);
        Assert.False(neutral.FromBaseline.IsBeyondNoise);
        Assert.Null(neutral.FromBaselineRegime);
    }

    [Fact]
    public void A_difference_that_no_digit_shows_is_negligible() =>
        Assert.Equal("±0", Tolled(Exact(), "provider-margin").FromBaseline!.Text);

    [Fact]
    public void An_estimate_says_nothing_about_noise()
    {
        using var after = store.Single("one-after", after: true);
        using var before = store.Single("one-before", after: false);
        var headline = LiveHeadline.Of(
            new ReportContext(after.Reader, "fr") { IsEstimate = true },
            new ReportContext(before.Reader, "fr") { IsEstimate = true }
        );
        LiveDifference bill = Tolled(headline, "basket-bill").FromBaseline!;
        Assert.Equal("−0,42", bill.Text);
        Assert.Equal("", bill.Interval);
        Assert.Null(bill.IsBeyondNoise);
        Assert.True(double.IsNaN(bill.Low));
        Assert.Equal("USD/ligne/mois", headline.Rows[1].Unit);
    }

    [Fact]
    public void An_estimate_and_an_exact_run_are_compared_without_an_interval()
    {
        LiveHeadline headline = LiveHeadline.Of(store.After(isEstimate: false), store.Before(isEstimate: true));
        LiveDifference bill = Tolled(headline, "basket-bill").FromBaseline!;
        Assert.Equal("−0.42", bill.Text);
        Assert.Null(bill.IsBeyondNoise);
    }

    [Fact]
    public void Without_a_baseline_only_regimes_are_compared()
    {
        LiveHeadlineCell bill = Tolled(LiveHeadline.Of(store.After(), null), "basket-bill");
        Assert.Null(bill.FromBaseline);
        Assert.NotNull(bill.FromBaselineRegime);
    }
}
