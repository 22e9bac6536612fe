using NeutralitySim.Reporting.Live;
using NeutralitySim.Reporting.Tests.Samples;

namespace NeutralitySim.Reporting.Tests;

public class LiveSentenceTests(LiveStore store) : IClassFixture<LiveStore>
{
    private static readonly LiveMove Toll = new("Toll", "2.50 EUR per Mbit/s and month", "1.00");
    private static readonly LiveMove Peage = new("Péage", "2,50 EUR par Mbit/s et par mois", "1,00");

    private static LiveDifference Difference(string text, double value, bool? isBeyondNoise = null) =>
        new(text, "", value, double.NaN, double.NaN, IsNegligible: text == "±0", isBeyondNoise);

    private static LiveHeadlineRow Row(
        string id,
        string unit,
        params (string Text, double Value, LiveDifference From)[] cells
    ) =>
        new(
            id,
            id,
            "",
            unit,
            [.. cells.Select((cell, i) => new LiveHeadlineCell($"r{i}", cell.Text, cell.Value, cell.From, null))]
        );

    private static LiveHeadline Headline(string language, params LiveHeadlineRow[] rows) =>
        new(
            language,
            language == "fr" ? [("r0", "Neutre"), ("r1", "Péage")] : [("r0", "Neutral"), ("r1", "Tolled")],
            rows
        );

    private static LiveHeadlineRow Bill(string unit, string now = "36.17", string change = "−0.42") =>
        Row("basket-bill", unit, (now, 36.59, Difference("±0", 0)), (now, 36.17, Difference(change, -0.42)));

    [Fact]
    public void A_change_is_told_with_its_size_and_where_it_leads() =>
        Assert.Equal(
            "Toll 2.50 EUR per Mbit/s and month (was 1.00): under Tolled, the bill falls by 0.42, to "
                + "36.17\u00a0EUR per line and month.",
            LiveSentence.Of(Headline("en", Bill("EUR/line/month")), Toll)
        );

    [Fact]
    public void A_change_is_told_in_french() =>
        Assert.Equal(
            "Péage 2,50 EUR par Mbit/s et par mois (au lieu de 1,00)\u202f: sous le régime Péage, la facture baisse de 0,42 "
                + "pour s'établir à 36,17\u00a0EUR par ligne et par mois.",
            LiveSentence.Of(Headline("fr", Bill("EUR/ligne/mois", "36,17", "−0,42")), Peage)
        );

    [Fact]
    public void The_three_relatively_largest_changes_are_told_by_regime()
    {
        LiveHeadline headline = Headline(
            "en",
            Row(
                "experienced-speed",
                "Mbit/s",
                ("3.00", 3, Difference("−1.00", -1)),
                ("3.63", 3.63, Difference("±0", 0))
            ),
            Bill("EUR/line/month"),
            Row("providers-alive", "providers", ("2", 2, Difference("±0", 0)), ("1", 1, Difference("−1", -1))),
            Row("carbon-per-hour", "gCO₂e/h", ("5.10", 5.1, Difference("+0.10", 0.1)), ("5.00", 5, Difference("±0", 0)))
        );
        Assert.Equal(
            "Toll 2.50 EUR per Mbit/s and month (was 1.00): under Tolled, the number of content providers in business goes "
                + "from 2 to 1; under Neutral, video speed falls by 1.00, to 3.00\u00a0Mbit/s and carbon per viewing hour "
                + "rises by 0.10, to 5.10\u00a0grams of CO₂e.",
            LiveSentence.Of(headline, Toll)
        );
    }

    [Theory]
    [InlineData("en", "nothing changes.")]
    [InlineData("fr", "rien ne change.")]
    public void Nothing_is_said_to_change_when_nothing_does(string language, string end)
    {
        LiveHeadline headline = LiveHeadline.Of(store.Before(language), store.Before(language));
        Assert.EndsWith(end, LiveSentence.Of(headline, Toll), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "nothing changes beyond noise.")]
    [InlineData("fr", "rien ne change au-delà du bruit.")]
    public void Changes_within_noise_are_not_told(string language, string end)
    {
        LiveHeadline headline = Headline(
            language,
            Row("isp-margin", "EUR", ("12.00", 12, Difference("+0.50", 0.5, isBeyondNoise: false)))
        );
        Assert.EndsWith(end, LiveSentence.Of(headline, Toll), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_levers_are_named_up_to_three()
    {
        LiveHeadline headline = Headline("en", Bill("EUR/line/month"));
        LiveMove other = new("Cache share", "50%", "20%");
        Assert.StartsWith(
            "Toll 2.50 EUR per Mbit/s and month (was 1.00), Cache share 50% (was 20%): under",
            LiveSentence.Of(headline, Toll, other),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "(was 20%) and 1 more change: ",
            LiveSentence.Of(headline, Toll, Toll, other, other),
            StringComparison.Ordinal
        );
        Assert.Contains(
            " and 2 more changes: ",
            LiveSentence.Of(headline, Toll, Toll, other, other, other),
            StringComparison.Ordinal
        );
        Assert.StartsWith("All levers at baseline: ", LiveSentence.Of(headline), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void A_whole_change_reads_as_one_sentence(string language)
    {
        string sentence = LiveSentence.Of(LiveHeadline.Of(store.After(language), store.Before(language)), Toll);
        Assert.Equal(1, sentence.Count(c => c == '.') - CountDecimals(sentence));
        Assert.DoesNotContain("−", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", sentence, StringComparison.Ordinal);
    }

    private static int CountDecimals(string text) =>
        text.Where((c, i) => c == '.' && i + 1 < text.Length && char.IsDigit(text[i + 1])).Count();
}
