using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>What is valid and yet hardly meant is told, with what to do; what a person has said is not doubted.</summary>
public class PlausibilityTests
{
    /// <summary>A scenario that leaves nothing to doubt.</summary>
    private const string Sound = """
        calendar: { start: 2024-01, months: 3 }
        content-providers:
          video:
            subscribers-share: { value: 30 %, source: guess }
            ladder: { value: [1 Mbps, 5 Mbps], source: guess }
            retail-price: { value: 10 EUR/month, source: guess }
            serving-cost: { value: 6 EUR/month, source: guess }
        isps:
          north: &isp
            country: FR
            subscribers: { value: 1 M, source: guess }
            retail-price: { value: 30 EUR/month, source: guess }
            serving-cost: { value: 20 EUR/month, source: guess }
            backhaul-cost: 0
            port-cost: 0
            upgrade-cost: 0
            electricity-price: 0
            interconnects:
              direct: { kind: paid-peering, counterparty: video, capacity: { value: 2 Tbps, source: guess } }
              carrier: { kind: transit, capacity: { value: 500 Gbps, source: guess }, sender-price: { value: 0.1 EUR/Mbps/month, source: guess } }
          south: *isp
        regimes: [neutral, tolled]

        """;

    [Fact]
    public void A_scenario_that_leaves_nothing_to_doubt_has_no_warning() => Assert.Equal([], Warnings(Sound));

    [Theory]
    [InlineData("capacity: { value: 2 Tbps", "capacity: { value: 2 Gbps", "test.yaml:19:")]
    [InlineData(
        "capacity: { value: 500 Gbps",
        "capacity: { value: 500.000 Gbps",
        "500.000 Gbps is read as 500.0 Gbps; write that, or 500_000 Gbps if",
        null
    )]
    [InlineData(
        "serving-cost: { value: 20",
        "serving-cost: { value: 200",
        "north.serving-cost: spends 200 EUR/month on a line that pays 30 EUR/month"
    )]
    [InlineData(
        "    port-cost: 0\n",
        "",
        "left out for north, south and so zero: port-cost; give them, or write port-cost: 0"
    )]
    [InlineData(
        "serving-cost: { value: 6",
        "serving-cost: { value: 16",
        "video earns 10 EUR/month and spends 16 EUR/month"
    )]
    [InlineData(
        "regimes: [neutral, tolled]",
        "regimes: [neutral, { id: same, based-on: neutral }]",
        "neutral, same cannot differ"
    )]
    [InlineData(
        "regimes: [neutral, tolled]",
        "regimes: [neutral, { id: free, based-on: neutral, toll: { basis: p95, price: 0 } }]",
        "neutral, free cannot differ"
    )]
    [InlineData("counterparty: video, ", "", "")]
    [InlineData("      direct: { kind: paid-peering, counterparty: video, ", "      vidoe: { kind: paid-peering, ", "")]
    [InlineData(
        "subscribers-share: { value: 30 %, source: guess }",
        "subscribers-share: 30 %",
        "test.yaml: numbers without a source: 1;"
    )]
    [InlineData("subscribers: { value: 1 M", "subscribers: { value: 1 k", "")]
    [InlineData("subscribers-share: { value: 30 %", "subscribers-share: { value: 0 %", "nobody watches anything")]
    public void A_doubt_is_told_once_with_what_to_do(string said, string instead, string told, string? more = null)
    {
        Assert.Contains(said, Sound, StringComparison.Ordinal);
        var warnings = Warnings(Sound.Replace(said, instead, StringComparison.Ordinal));
        if (told.Length == 0)
            Assert.Equal([], warnings);
        else
            Assert.Contains(more ?? told, Assert.Single(warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void An_isp_left_alone_beside_a_shared_market_is_told_unless_its_market_is_its_own()
    {
        string three = Sound
            .Replace("    country: FR\n", "    country: FR\n    retail-market: france\n", StringComparison.Ordinal)
            .Replace(
                "  south: *isp\n",
                "  south: *isp\n  west: { <<: *isp, retail-market: MARKET }\n",
                StringComparison.Ordinal
            );
        Assert.Equal([], Warnings(three.Replace("MARKET", "france", StringComparison.Ordinal)));
        Assert.Equal([], Warnings(three.Replace("MARKET", "overseas", StringComparison.Ordinal)));
        string slip = Assert.Single(Warnings(three.Replace("MARKET", "frnace", StringComparison.Ordinal)));
        Assert.Contains(
            "west is alone in the retail market frnace, while north, south share another",
            slip,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Warnings_are_told_in_French_too()
    {
        string draft = File.ReadAllText(
            Path.Combine(Golden.RepositoryRoot, "tests", "NeutralitySim.Scenarios.Tests", "Newcomer", "draft.yaml")
        );
        var result = ScenarioLoader.LoadText(draft, "draft.yaml");
        Assert.Equal([], FrenchErrorTests.InEnglish(result.Warnings));
        Golden.AssertEqual(
            string.Concat(result.Warnings.Select(w => $"{w.At("en")}\n")),
            Path.Combine("Newcomer", "draft.txt")
        );
        Golden.AssertEqual(
            string.Concat(result.Warnings.Select(w => $"{w.At("fr")}\n")),
            Path.Combine("Newcomer", "draft.fr.txt")
        );
    }

    /// <summary>The draft of a first scenario, with what the warnings say done; nobody leaves because an income was forgotten.</summary>
    [Fact]
    public void A_newcomer_who_does_what_the_warnings_say_has_two_rounds_of_them()
    {
        string folder = Path.Combine(Golden.RepositoryRoot, "tests", "NeutralitySim.Scenarios.Tests", "Newcomer");
        var result = ScenarioLoader.Load(Path.Combine(folder, "second.yaml"));
        Assert.Equal([], result.Errors.Select(e => e.ToString()));
        Assert.StartsWith(
            "numbers without a source",
            Assert.Single(result.Warnings).In("en"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Shipped_scenarios_are_doubted_only_where_they_leave_something_out()
    {
        var warnings = ScenarioLoader
            .List(Path.Combine(Golden.RepositoryRoot, "scenarios"))
            .SelectMany(s => ScenarioLoader.Load(s.Path).Warnings)
            .Where(w => !w.Message.English.StartsWith("numbers without a source", StringComparison.Ordinal));
        Assert.Equal(
            ["isps.citynet: left out for citynet and so zero: backhaul-cost, electricity-price"],
            warnings.Select(w => $"{w.Path}: {w.Message.English.Split(';')[0]}")
        );
    }

    [Fact]
    public void Two_things_with_one_name_are_told_apart_by_their_ids()
    {
        string text = Texts
            .Minimal.Replace(
                "regimes: [neutral, tolled]",
                "regimes: [neutral, { id: other, based-on: neutral, name: Neutral }, tolled]",
                StringComparison.Ordinal
            )
            .Replace("video: { ", "video: { name: TV, ", StringComparison.Ordinal)
            .Replace("shop: { ", "shop: { name: TV, ", StringComparison.Ordinal);
        var experiment = Texts.Valid(text);
        Assert.Equal(
            ["Neutral (neutral)", "Neutral (other)", "Tolled"],
            experiment.Description.Regimes.Select(r => r.Name.English)
        );
        Assert.Equal(
            experiment.Description.Regimes.Select(r => r.Name.English),
            experiment.Worlds.Select(w => w.Regime.Name.English)
        );
        Assert.Equal(["TV (video)", "TV (shop)"], experiment.Worlds[0].Providers.Select(p => p.Name));
    }

    private static string[] Warnings(string yaml)
    {
        var result = ScenarioLoader.LoadText(yaml, "test.yaml");
        Assert.Equal([], result.Errors.Select(e => e.ToString()));
        Assert.Equal([], FrenchErrorTests.InEnglish(result.Warnings));
        return [.. result.Warnings.Select(w => w.ToString())];
    }
}
