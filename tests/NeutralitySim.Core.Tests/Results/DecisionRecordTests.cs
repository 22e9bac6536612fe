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
