using System.Text.Json;
using System.Text.RegularExpressions;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Tests.Engine;
using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Core.Tests.Results;

public sealed class DecisionRecordTests
{
    private static readonly DecisionRecord Decision = new(
        3,
        "provider:big",
        "reaction",
        "acme",
        [new("pay", -1200.1), new("reroute", 0.1 + 0.2), new("leave")],
        "pay",
        new("best-value", [1e-300])
    );

    [Fact]
    public void A_decision_crosses_as_json_both_ways_exactly_inside_a_month_and_inside_a_state()
    {
        var month = new MonthRecord
        {
            Month = 3,
            Measurements = [],
            Hourly = [],
            Ledger = [],
            Emissions = [],
            EmissionTerms = [],
            Deliveries = [],
            Events = [],
            Decisions = [Decision],
        };
        var state = RunState.StartOf(new WorldLayout(SampleWorlds.Simple));
        state.Note([Decision]);

        Assert.Equivalent(Decision, Assert.Single(Crossed(month).Decisions), strict: true);
        Assert.Equivalent(Decision, Assert.Single(Crossed(state).Decisions), strict: true);
        Assert.Equivalent(
            Decision,
            Assert.Single(
                ResultAssembly
                    .Of(NeutralitySim.Core.Tests.Engine.SampleWorlds.Simple, new("neutral", 0), [month])
                    .Decisions
            )
        );
    }

    [Fact]
    public void Events_tell_the_decisions_that_nobody_noted()
    {
        RunEvent[] events =
        [
            new(3, "provider:big", RunEventKind.PriceChanged, "", 3, 0.2),
            new(3, "isp:acme", RunEventKind.PriceChanged, "", 29, 1.5),
            new(3, "provider:big", RunEventKind.DealSigned, "acme/pni", 0.5, 900),
            new(3, "provider:small", RunEventKind.DealSigned, "acme/pni", 0.5, 0),
            new(3, "isp:acme", RunEventKind.CapacityActivated, "acme/pni", 40, 1),
        ];
        var complete = EventDecisions.Complete([Decision], events);

        Assert.Equal(["reaction", "video-price", "deal", "deal"], complete.Select(d => d.Topic));
        Assert.Equal([new("sign", 900), new("decline", 0)], complete[2].Options);
        Assert.Equal(("sign", "acme/pni"), (complete[2].Chosen, complete[2].Subject));
        Assert.Equal(["charge-passed-on", "deal-gain", "deal-by-date"], complete.Skip(1).Select(d => d.Reason.Id));
        Assert.Equal([1.5, 29], complete[1].Reason.Figures);
    }

    [Fact]
    public void Whatever_an_event_tells_has_words_and_chooses_one_of_its_options()
    {
        foreach (var kind in (RunEventKind[])[RunEventKind.DealSigned, RunEventKind.PriceChanged])
        foreach (double reason in (double[])[0, 2])
        {
            var told = Assert.Single(EventDecisions.Complete([], [new(0, "isp:a", kind, "", 1, reason)]));
            Assert.Contains(told.Chosen, told.Options.Select(o => o.Id));
            Assert.Contains(told.Topic, DecisionTexts.Topics.Select(t => t.Id));
            Assert.All(told.Options, o => Assert.Contains(o.Id, DecisionTexts.Options.Select(t => t.Id)));
            var sentence = Assert.Single(DecisionTexts.Reasons, r => r.Id == told.Reason.Id);
            Assert.Equal(told.Reason.Figures.Count, Blanks(sentence.Name.English).Count());
        }
    }

    [Fact]
    public void Both_languages_of_a_reason_fill_the_same_blanks()
    {
        foreach (var reason in DecisionTexts.Reasons)
            Assert.Equal(Blanks(reason.Name.English), Blanks(reason.Name.French!));
        foreach (var words in new[] { DecisionTexts.Topics, DecisionTexts.Options, DecisionTexts.Reasons })
            Assert.Distinct(words.Select(w => w.Id));
    }

    private static T Crossed<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value))!;

    private static IEnumerable<string> Blanks(string text) =>
        Regex.Matches(text, @"\{\d+:[a-z-]+\}").Select(m => m.Value).Order(StringComparer.Ordinal);
}
