using System.Text.RegularExpressions;
using System.Xml.Linq;
using NeutralitySim.Core.Results;
using NeutralitySim.Reporting.Report;
using NeutralitySim.Reporting.Tests.Samples;
using NeutralitySim.Results;

namespace NeutralitySim.Reporting.Tests;

public sealed class WhyTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "neutralitysim-why-" + Path.GetRandomFileName());

    [Fact]
    public void A_decision_tells_month_options_values_choice_and_reason_in_both_languages()
    {
        var decision = Reaction(5, "reroute", new("best-value", [2_400_000]));
        Assert.Equal(
            "Feb 2014 Time Warner Cable · Netflix PNI | go on, paying what is owed −1.20 M USD/month | ✓ reroute over transit +1,200 USD/month | leave the market "
                + "| The best of the options: 2.40 M USD/month more than the next one.",
            Assert.Single(Entries("en", decision))
        );
        Assert.Equal(
            "févr. 2014 Time Warner Cable · Netflix PNI | continuer, en payant ce qui est dû −1,20 M USD/mois | ✓ passer par le transit +1 200 USD/mois | quitter le marché "
                + "| La meilleure des options : 2,40 M USD/mois de plus que la suivante.",
            Assert.Single(Entries("fr", decision))
        );
    }

    [Fact]
    public void What_is_decided_alike_month_after_month_is_told_once()
    {
        var reason = new DecisionReason("best-value", [10]);
        string[] entries = Entries(
            "en",
            Reaction(1, "pay", reason),
            Reaction(2, "pay", reason),
            Reaction(3, "pay", reason),
            Reaction(4, "leave", reason),
            Reaction(6, "leave", reason)
        );
        Assert.Equal(3, entries.Length);
        Assert.StartsWith("Oct 2013 – Dec 2013", entries[0], StringComparison.Ordinal);
        Assert.Contains("same decision 3 months in a row", entries[0], StringComparison.Ordinal);
        Assert.StartsWith("Jan 2014 ", entries[1], StringComparison.Ordinal);
        Assert.StartsWith("Mar 2014 ", entries[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_nobody_has_words_for_and_missing_figures_are_shown_as_they_are()
    {
        var odd = new DecisionRecord(
            0,
            "isp:comcast",
            "peace & quiet",
            "",
            [new("<b>", 0)],
            "<b>",
            new("mood", [1.5, 2])
        );
        Assert.Equal("Sep 2013 | ✓ <b> 0 USD/month | mood · 1.50 · 2.00", Assert.Single(Entries("en", odd)));
        var lacking = odd with { Reason = new("deal-gain", [3]) };
        Assert.EndsWith(
            "the deal would be worth – to the provider.",
            Assert.Single(Entries("en", lacking)),
            StringComparison.Ordinal
        );
    }

    private static DecisionRecord Reaction(int month, string chosen, DecisionReason reason) =>
        new(
            month,
            "provider:netflix",
            "reaction",
            "time-warner-cable/netflix-pni",
            [new("pay", -1.2e6), new("reroute", 1200), new("leave")],
            chosen,
            reason
        );

    // Entries of the timeline as plain text, with a bar before each paragraph and option after the first.
    private string[] Entries(string language, params DecisionRecord[] decisions)
    {
        using var store = ResultsStore.Create(_folder, SampleResults.Description, keepFinished: false);
        store.Append(SampleResults.Run("tolled", 0) with { Decisions = decisions });
        string html = HtmlReport.Render(new ReportContext(store.Reader, language));
        var root = XDocument.Parse(Regex.Replace(html, "<!DOCTYPE html>|<meta[^>]*>|(?<=<details) open", "")).Root!;
        return
        [
            .. root.Descendants("ol")
                .Where(list => (string?)list.Attribute("class") == "timeline")
                .Elements("li")
                .Select(entry =>
                    string.Join(
                        " | ",
                        entry.Descendants().Where(e => e.Name.LocalName is "p" or "li").Select(e => Plain(e.Value))
                    )
                ),
        ];
    }

    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ').Trim();

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
