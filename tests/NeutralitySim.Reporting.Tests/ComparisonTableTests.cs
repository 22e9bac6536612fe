using NeutralitySim.Reporting.Tables;
using NeutralitySim.Reporting.Tests.Samples;

namespace NeutralitySim.Reporting.Tests;

public class ComparisonTableTests(SampleStore store) : IClassFixture<SampleStore>
{
    private ComparisonTable Make(ComparisonScope scope, string language = "en") =>
        ComparisonTable.Make(new ReportContext(store.Reader, language), scope);

    [Fact]
    public void Columns_are_baseline_then_mean_and_difference_of_each_other_regime()
    {
        var table = Make(ComparisonScope.Headline);
        Assert.Equal(
            [
                "Indicator",
                "About",
                "Neutral",
                "Paid peering",
                "difference from Neutral",
                "Tolled",
                "difference from Neutral",
            ],
            table.Headings
        );
        Assert.All(table.Rows, row => Assert.Equal(table.Headings.Count, row.Count));
    }

    [Fact]
    public void Headline_shows_each_indicator_at_its_coarsest()
    {
        var speed = Make(ComparisonScope.Headline)
            .Rows.Where(r => r[0].Text.StartsWith("Prime-time", StringComparison.Ordinal));
        Assert.Equal("Netflix", Assert.Single(speed)[1].Text);
        Assert.True(Make(ComparisonScope.All).Rows.Count > Make(ComparisonScope.Headline).Rows.Count);
    }

    [Fact]
    public void Paired_draws_make_a_difference_stand_out_although_means_vary()
    {
        var bill = Make(ComparisonScope.Headline).Rows.First(r => r[0].Text == "Subscriber bill (USD/line/month)");
        Assert.Equal("Comcast", bill[1].Text);
        Assert.StartsWith("+0.12", bill[4].Text, StringComparison.Ordinal);
        Assert.True(bill[4].BeyondNoise);
    }

    [Fact]
    public void What_does_not_differ_is_not_bold_and_has_no_sign()
    {
        var alive = Make(ComparisonScope.Headline, "fr")
            .Rows.First(r => r[0].Text.StartsWith("Fournisseurs en activité", StringComparison.Ordinal));
        Assert.Equal(new TableCell("0 [0\u202f; 0]"), alive[4]);
    }
}
