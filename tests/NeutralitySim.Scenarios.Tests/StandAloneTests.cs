using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>States as scenario files of their own.</summary>
public sealed class StandAloneTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("neutralitysim-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string> Scenarios =>
        [
            .. Directory
                .EnumerateDirectories(Path.Combine(Golden.RepositoryRoot, "scenarios"))
                .Where(folder => File.Exists(Path.Combine(folder, "scenario.yaml")))
                .Select(folder => Path.GetFileName(folder))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Scenarios))]
    [Trait("Speed", "Slow")]
    public void Every_state_loads_from_an_empty_folder_as_the_same_worlds(string id)
    {
        var bench = WorkbenchTests.Open(id);
        var schema = JsonNode.Parse(Schema.ScenarioDocuments.ScenarioJsonSchema)!.AsObject();
        foreach (var state in States(bench))
        {
            var moved = bench.With(state, estimate: false);
            Assert.Equal([], moved.Errors.Select(e => e.ToString()));
            var alone = Load(bench, state, schema);
            Assert.Equal(moved.Experiment!.Description.ScenarioHash, alone.Experiment!.Description.ScenarioHash);
            Assert.Equal(moved.WorldHashes, alone.WorldHashes);
            Assert.Equal(moved.Experiment.Replications, alone.Experiment.Replications);
            Assert.Equal(
                moved.Experiment.Description.Parameters.Select(p =>
                    (p.Path, p.Value, p.Source, p.Note, p.Regime, p.IsDefault)
                ),
                alone.Experiment.Description.Parameters.Select(p =>
                    (p.Path, p.Value, p.Source, p.Note, p.Regime, p.IsDefault)
                )
            );
        }
    }

    private ScenarioLoadResult Load(ScenarioWorkbench bench, ScenarioState state, JsonObject schema)
    {
        byte[] json = bench.Json(state)!;
        Assert.NotNull(JsonNode.Parse(json));
        var tree = YamlReader.Read(Encoding.UTF8.GetString(json), "a", false, new ErrorList());
        Assert.Equal([], JsonSchemaSubset.Violations(schema, tree!));
        string file = Path.Combine(_folder, $"{bench.Id}.json");
        File.WriteAllBytes(file, json);
        var alone = ScenarioLoader.Load(file);
        Assert.Equal([], alone.Errors.Select(e => e.ToString()));
        Assert.Equal(bench.Id, alone.Experiment!.Description.Id);
        return alone;
    }

    /// <summary>The file, each lever at its ends, all at their ends, and assumptions of every sort.</summary>
    private static IEnumerable<ScenarioState> States(ScenarioWorkbench bench)
    {
        yield return WorkbenchTests.State(bench.Id);
        foreach (var lever in bench.Levers)
        foreach (string value in Ends(lever))
            yield return WorkbenchTests.State(bench.Id, (lever.Id, value));
        yield return WorkbenchTests.State(bench.Id, [.. bench.Levers.Select(lever => (lever.Id, Ends(lever)[0]))]) with
        {
            Seed = 99,
        };
        yield return WorkbenchTests.State(bench.Id, [.. bench.Levers.Select(lever => (lever.Id, Ends(lever)[^1]))]) with
        {
            Assumptions = new Dictionary<string, string>
            {
                ["replications"] = "3",
                ["market.switching"] = "2 %/month",
                ["emissions.router-power"] = "{ value: 9 W, low: 8 W, high: 10 W, source: by hand }",
                ["profiles.evening.weekday.20"] = "30",
                ["emissions.preset"] = "ademe",
                [$"overrides.{bench.Baseline.Experiment!.Worlds[0].Regime.Id}.demand.day-shock"] = "1 %",
            },
        };
    }

    internal static string[] Ends(Lever lever) =>
        lever.Scale is { } scale
            ?
            [
                scale.Minimum.ToString("R", CultureInfo.InvariantCulture),
                scale.Maximum.ToString("R", CultureInfo.InvariantCulture),
            ]
            : [.. lever.Choices.Select(choice => choice.Id)];

    [Fact]
    public void Sources_are_kept_and_changes_marked()
    {
        var bench = WorkbenchTests.Open("france-2019");
        var state = WorkbenchTests.State("france-2019", ("toll", "2.5"), ("grid", "germany"));
        var json = JsonNode.Parse(bench.Json(state)!)!;
        Assert.Equal(
            "lci.fr 2112854: 3.5 M in April 2018 and 5 M on 13 February 2019",
            $"{json["content-providers"]!["netflix"]!["subscribers-share"]!["source"]}"
        );
        Assert.Equal(
            "ComCom rule: capacity is added at 50 % use",
            $"{json["regimes"]!["neutral"]!["upgrade"]!["utilisation"]!["source"]}"
        );
        var price = json["overrides"]!["tolled"]!["regime"]!["toll"]!["price"]!;
        Assert.Equal(("2.5 EUR/Mbps/month", "changed in the page"), ($"{price["value"]}", $"{price["source"]}"));
        Assert.Equal(
            ("DE", "was FR"),
            ($"{json["isps"]!["sfr"]!["country"]!["value"]}", $"{json["isps"]!["sfr"]!["country"]!["note"]}")
        );
        Assert.Null(json["grid-factors"]);

        var alone = Load(bench, state, JsonNode.Parse(Schema.ScenarioDocuments.ScenarioJsonSchema)!.AsObject());
        Assert.Equal(bench.Levers.Select(lever => lever.Id), alone.Levers.Select(lever => lever.Id));
        Assert.Equal(["2.5", "germany"], alone.Levers.Where(l => l.Id is "toll" or "grid").Select(l => l.Baseline));
    }

    [Fact]
    public void A_lever_whose_range_the_values_leave_is_left_out()
    {
        var bench = WorkbenchTests.Open("france-2019");
        var state = WorkbenchTests.State("france-2019") with
        {
            Assumptions = new Dictionary<string, string>
            {
                ["overrides.tolled.regime.toll.price"] = "7 EUR/Mbps/month",
            },
        };
        File.WriteAllBytes(Path.Combine(_folder, "a.json"), bench.Json(state)!);
        var alone = ScenarioLoader.Load(Path.Combine(_folder, "a.json"));
        Assert.Equal(bench.Levers.Select(l => l.Id).Where(l => l != "toll"), alone.Levers.Select(l => l.Id));
    }

    [Fact]
    public void What_does_not_load_is_no_file() =>
        Assert.Null(WorkbenchTests.Open("france-2019").Json(WorkbenchTests.State("france-2019", ("toll", "9"))));

    [Fact]
    public void An_own_edition_of_shared_parameters_is_taken_along()
    {
        string root = Path.Combine(_folder, "scenarios");
        Directory.CreateDirectory(Path.Combine(root, "parameters"));
        Directory.CreateDirectory(Path.Combine(root, "mine"));
        string shipped = File.ReadAllText(
            Path.Combine(Golden.RepositoryRoot, "scenarios", "parameters", "emissions.yaml")
        );
        File.WriteAllText(
            Path.Combine(root, "parameters", "emissions.yaml"),
            shipped.Replace("router-power: { value: 11.5 W", "router-power: { value: 8 W", StringComparison.Ordinal)
        );
        string file = Path.Combine(root, "mine", "scenario.yaml");
        File.WriteAllText(file, Texts.Minimal);
        var bench = ScenarioWorkbench.Open(file);
        var alone = Load(
            bench,
            WorkbenchTests.State("mine"),
            JsonNode.Parse(Schema.ScenarioDocuments.ScenarioJsonSchema)!.AsObject()
        );
        Assert.Equal(bench.Baseline.Experiment!.Description.ScenarioHash, alone.Experiment!.Description.ScenarioHash);
        Assert.Contains(
            alone.Experiment.Description.Parameters,
            p => p is { Path: "emissions.router-power", Value: "8 W" }
        );
    }
}
