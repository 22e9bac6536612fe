using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>Every file shipped under <c>scenarios/</c> loads, opens with its schema, and keeps to it.</summary>
public class SampleFilesTests
{
    private static readonly string Scenarios = Path.Combine(Golden.RepositoryRoot, "scenarios");

    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(Scenarios, "*.yaml", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Scenarios, file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_file_keeps_to_the_schema_it_names(string name)
    {
        string text = File.ReadAllText(Path.Combine(Scenarios, name));
        var schemaName = Regex.Match(text, @"\A# yaml-language-server: \$schema=(?:\.\./)+schema/(\S+)\n");
        Assert.True(schemaName.Success, "the first line names the schema");
        var schema = JsonNode
            .Parse(File.ReadAllText(Path.Combine(Scenarios, "schema", schemaName.Groups[1].Value)))!
            .AsObject();
        var errors = new ErrorList();
        var tree = YamlReader.Read(text, name, false, errors);
        Assert.False(errors.Any);
        Assert.Equal([], JsonSchemaSubset.Violations(schema, tree!));
    }

    [Fact]
    public void Every_scenario_loads()
    {
        var scenarios = ScenarioLoader.List(Scenarios);
        Assert.Contains(scenarios, s => s.Id == "first-steps");
        foreach (var scenario in scenarios)
            Assert.Equal([], ScenarioLoader.Load(scenario.Path).Errors.Select(e => e.ToString()));
    }

    [Fact]
    public void The_example_holds_every_key_of_the_schema()
    {
        string file = Path.Combine(Scenarios, "schema", "example.yaml");
        Assert.Equal([], ScenarioLoader.Load(file).Errors.Select(e => e.ToString()));
        string text = File.ReadAllText(file);
        string[] missing =
        [
            .. Keys(Schema.ScenarioSchema.Root).Where(key => !Regex.IsMatch(text, $@"(?<![\w-]){key}:")),
        ];
        Assert.Equal([], missing);
    }

    private static IEnumerable<string> Keys(Schema.SchemaType type) =>
        type switch
        {
            Schema.ObjectType thing => thing.Keys.SelectMany(key => Keys(key.Type).Append(key.Name)).Distinct(),
            Schema.MapType map => Keys(map.Item),
            Schema.ListType list => Keys(list.Item),
            _ => [],
        };

    [Theory]
    [InlineData("isps: { a: { plan: 300 } }")]
    [InlineData("isps: { a: { plan: 300 MB/s } }")]
    [InlineData("isps: { a: { plna: 300 Mbps } }")]
    [InlineData("isps: { a: { access: fiber } }")]
    [InlineData("isps: { A: {} }")]
    [InlineData("isps: { 365: {} }")]
    [InlineData("demand: { noise: maybe }")]
    [InlineData("regimes: [{ upgrade: {} }]")]
    [InlineData("isps: { a: { plan: { value: 300 Mbps, src: x } } }")]
    [InlineData("calendar: { start: 2014-13 }")]
    public void The_schema_refuses_what_the_loader_refuses(string text)
    {
        var schema = JsonNode.Parse(Schema.ScenarioDocuments.ScenarioJsonSchema)!.AsObject();
        Assert.NotEmpty(
            JsonSchemaSubset.Violations(
                schema,
                YamlReader.Read("extends: a.yaml\n" + text, "a", false, new ErrorList())!
            )
        );
    }

    [Fact]
    public void First_steps_fits_on_one_screen() =>
        Assert.InRange(File.ReadAllLines(FirstStepsTests.FilePath).Length, 10, 45);
}
