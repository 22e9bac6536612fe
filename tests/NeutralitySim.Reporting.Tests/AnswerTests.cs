using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Tables;
using NeutralitySim.Reporting.Tests.Samples;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Tests;

/// <summary>Sentences for numbers made by hand.</summary>
public class AnswerTests(SampleStore store) : IClassFixture<SampleStore>
{
    private static readonly Entity Netflix = new(EntityKind.Provider, "netflix");

    private static ComparisonRow Row(string indicator, string unit, Estimate paid, Estimate tolled) =>
        new(
            indicator,
            unit,
            Netflix,
            [
                new ComparisonCell("neutral", new Estimate(3, 2.9, 3.1, 10), null),
                new ComparisonCell("paid-peering", new Estimate(3 + paid.Mean, 0, 9, paid.Count), paid),
                new ComparisonCell("tolled", new Estimate(3 + tolled.Mean, 0, 9, tolled.Count), tolled),
            ]
        );

    private static readonly Estimate Lower = new(-0.45, -0.5, -0.4, 10);
    private static readonly Estimate Noise = new(0.02, -0.03, 0.07, 10);

    private IReadOnlyList<string> Sentences(string language, params ComparisonRow[] rows) =>
        Answer.Sentences(new ReportContext(store.Reader, language), rows);

    [Fact]
    public void First_sentence_gives_difference_and_interval_or_says_noise() =>
        Assert.Equal(
            "Compared with Neutral, prime-time speed index (Netflix): −0.450\u00a0Mbit/s (95% interval −0.500 to −0.400) under Paid peering; "
                + "no difference beyond noise under Tolled.",
            Sentences("en", Row("speed-index", "Mbit/s", Lower, Noise))[0]
        );

    [Fact]
    public void French_has_comma_and_narrow_spaces() =>
        Assert.Equal(
            "Par rapport au régime Neutre, indice de débit aux heures de pointe (Netflix)\u202f: −0,450\u00a0Mbit/s (intervalle à 95\u202f%\u202f: −0,500 à −0,400) "
                + "sous le régime Peering payant\u202f; aucun écart au-delà du bruit sous le régime Péage.",
            Sentences("fr", Row("speed-index", "Mbit/s", Lower, Noise))[0]
        );

    [Fact]
    public void Second_sentence_counts_differences_and_names_the_relatively_largest() =>
        Assert.Equal(
            "Of the 4 other comparisons, 3 show a difference beyond noise, relatively the largest being viewing time below HD (Netflix) under Tolled: "
                + "+60\u00a0points; ISP margin (Netflix) under Tolled: −0.45\u00a0USD/line/month; the rest show no difference beyond noise.",
            Sentences(
                "en",
                Row("speed-index", "Mbit/s", Lower, Noise),
                Row("time-below-hd", "share", new Estimate(0.5, 0.3, 0.7, 10), new Estimate(0.6, 0.4, 0.8, 10)),
                Row("isp-margin", "USD/line/month", new Estimate(0, -0.2, 0.2, 10), new Estimate(-0.45, -0.6, -0.3, 10))
            )[1]
        );

    [Fact]
    public void Nothing_beyond_noise_is_said_plainly() =>
        Assert.Equal(
            "None of the 2 other comparisons shows a difference beyond noise.",
            Sentences(
                "en",
                Row("speed-index", "Mbit/s", Noise, Noise),
                Row("isp-margin", "USD/line/month", Noise, Noise)
            )[1]
        );

    [Fact]
    public void One_replication_claims_nothing_about_noise()
    {
        var alone = new Estimate(-0.45, double.NaN, double.NaN, 1);
        Assert.Contains(
            "noise is unknown",
            Sentences("en", Row("speed-index", "Mbit/s", alone, alone))[0],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void No_runs_give_one_sentence() =>
        Assert.Equal(["There are no finished runs of two regimes to compare."], Sentences("en"));

    [Fact]
    public void Equal_draws_that_differ_by_rounding_are_no_difference()
    {
        var rounding = new Estimate(1e-15, 0.5e-15, 2e-15, 10);
        Assert.Contains(
            "no difference beyond noise under Tolled",
            Sentences("en", Row("speed-index", "Mbit/s", Lower, rounding))[0],
            StringComparison.Ordinal
        );
    }
}
