using System.Text.RegularExpressions;
using NeutralitySim.Scenarios.Schema;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>What a reader of the page is told about a value, a lever or an address is told in French too.</summary>
public partial class FrenchErrorTests
{
    private static readonly string[] Wrong =
    [
        "",
        "x",
        "-1",
        "35",
        "1e300 %",
        "1e999",
        "12 parsecs",
        "3,5 Mbps",
        "1 000 Mbps",
        "1.5",
        "-7 %",
        "999999999999 Tbps",
        "5 GBP/month",
        "5 XYZ/month",
        "2014-13",
        "[]",
        "[a, b]",
        "{}",
        "{ value: 5, low: 9, high: 1 }",
        "{ a: b }",
        "a: [",
        "!!int 3",
        "*a",
        "{ a: 1, a: 2 }",
    ];

    [Trait("Speed", "Slow")]
    [Fact]
    public void Every_error_of_a_value_is_told()
    {
        var bench = WorkbenchTests.Open("france-2019");
        string[] paths =
        [
            .. bench.Assumptions.Select(a => a.Path),
            .. bench
                .Baseline.Experiment!.Description.Parameters.Select(p => p.Path)
                .Where(p => ScenarioSchema.KeyAt(p) is not null),
            "isps.orang.plan",
            "isps.orange.plan.a",
            "deals.9.price",
            "overrides.x.demand.noise",
            "overrides.tolled.seed",
            "regimes",
            "isps.orange.cohorts.fibre.device-mix",
            "isps.orange",
            "title",
        ];
        // One path of each kind will do, and those that are special.
        string[] kinds = [.. paths.DistinctBy(p => ScenarioSchema.KeyAt(p)?.Type ?? (object)p)];
        var errors = kinds
            .SelectMany(path => Wrong.Select(text => (path, text)))
            .SelectMany(set => Errors(bench, set.path, set.text));
        Assert.Equal([], InEnglish(errors));
    }

    private static IEnumerable<ScenarioError> Errors(ScenarioWorkbench bench, string path, string text) =>
        bench
            .With(
                new ScenarioState
                {
                    Scenario = "france-2019",
                    Assumptions = new Dictionary<string, string> { [path] = text },
                },
                estimate: true
            )
            .Errors;

    /// <summary>French sentences with an English word in them.</summary>
    internal static IEnumerable<string> InEnglish(IEnumerable<ScenarioError> errors) => InEnglish(errors, "");

    /// <summary>The same, where words quoted from the file itself may be English.</summary>
    internal static IEnumerable<string> InEnglish(IEnumerable<ScenarioError> errors, string file) =>
        errors
            .Select(error => error.In("fr"))
            .Where(told =>
                English()
                    .IsMatch(
                        Quoted()
                            .Replace(
                                told,
                                quote =>
                                    file.Contains(quote.Groups[1].Value, StringComparison.Ordinal) ? "" : quote.Value
                            )
                    )
            )
            .Distinct();

    [GeneratedRegex("«\u202f([^»]*?)…?\u202f»")]
    private static partial Regex Quoted();

    [Fact]
    public void Every_error_of_a_lever_or_an_address_is_told()
    {
        var bench = WorkbenchTests.Open("france-2019");
        var state = WorkbenchTests.State("us-2014", ("toll", "9"), ("pass-through", "x"), ("grid", "mars"), ("a", "1"));
        string[] addresses =
        [
            "",
            "v=x",
            "v=2",
            "v=1&engine=x&scenario=A&seed=x&a=b&c&d=%&scenario=b&lever.=2",
            new string('x', 9000),
            string.Concat(Enumerable.Repeat("a=b&", 300)),
        ];
        var errors = bench.With(state, true).Errors.Concat(addresses.SelectMany(a => StateUrl.Read(a).Errors)).ToList();
        Assert.InRange(errors.Count, 15, 40);
        Assert.Equal([], InEnglish(errors));
    }

    [Fact]
    public void Every_hint_of_an_assumption_is_told()
    {
        string[] ids =
        [
            "france-2019",
            "us-2014",
            "korea-2016",
            "incumbent-and-start-up",
            "netflix-2020",
            "france-free-2018",
        ];
        var hints = ids.SelectMany(id => WorkbenchTests.Open(id).Assumptions)
            .Select(a => a.Accepted.In("fr"))
            .Distinct()
            .ToList();
        Assert.InRange(hints.Count, 20, 200);
        Assert.Equal([], hints.Where(hint => English().IsMatch(hint)));
    }

    [Fact]
    public void French_reads_like_French()
    {
        var bench = WorkbenchTests.Open("france-2019");
        Assert.Equal(
            "trouvé «\u202f35\u202f» sans unité\u202f; accepté\u202f: un montant par mois en EUR/month, EUR/year, par exemple 2.50 EUR/month",
            Errors(bench, "isps.orange.retail-price", "35").Single().In("fr")
        );
        Assert.Equal(
            "chemin inconnu\u202f: «\u202fisps.orang\u202f»\u202f; accepté sous isps\u202f: orange, free, sfr, bouygues\u202f; vouliez-vous dire «\u202fisps.orange\u202f»\u202f?",
            Errors(bench, "isps.orang.plan", "3 Mbps").Single().In("fr")
        );
        var loaded = bench.With(WorkbenchTests.State("france-2019", ("toll", "9"), ("grid", "polland")), true);
        Assert.Equal(
            [
                "trouvé «\u202f9\u202f»\u202f; accepté\u202f: un nombre de 0 à 5, en EUR/Mbps/month",
                "choix inconnu\u202f: «\u202fpolland\u202f»\u202f; accepté\u202f: sweden, france, european-union, germany, poland\u202f; vouliez-vous dire «\u202fpoland\u202f»\u202f?",
            ],
            loaded.Errors.Select(e => e.In("fr"))
        );
        Assert.Equal(
            "accepté\u202f: un débit en bps, kbps, Mbps, Gbps, Tbps, par exemple 40 Gbps\u202f; de 10 kbps à 1 Tbps",
            bench.Assumptions.Single(a => a.Path == "isps.orange.cohorts.fibre.plan").Accepted.In("fr")
        );
    }

    // Ids of a scenario are of its own words: price-of-the-bill.
    [GeneratedRegex(@"(?<![\w-])(found|accepted|unknown|missing|required|is|are|the|which|and|example|plain)(?![\w-])")]
    private static partial Regex English();
}
