using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>Every lever shipped has its texts, loads wherever it can be put, moves a result, and changes none until it is moved.</summary>
public class ShippedLeverTests
{
    private static readonly string Scenarios = Path.Combine(Golden.RepositoryRoot, "scenarios");

    public static TheoryData<string, int> WithLevers =>
        new()
        {
            { "france-2019", 12 },
            { "us-2014", 10 },
            { "incumbent-and-start-up", 12 },
            { "korea-2016", 6 },
            { "fair-share-eu-2023", 6 },
            { "germany-short-transit", 4 },
            { "germany-public-peering-exit", 3 },
            { "brazil-per-gb-fee", 3 },
            { "france-turnover-levy", 4 },
        };

    [Trait("Speed", "Slow")]
    [Theory]
    [MemberData(nameof(WithLevers))]
    public void Every_lever_moves_a_result(string id, int fewest)
    {
        var bench = WorkbenchTests.Open(id);
        Assert.Equal([], bench.Baseline.Errors.Select(e => e.ToString()));
        Assert.InRange(bench.Levers.Count, fewest, 40);
        Assert.All(bench.Levers, lever => Assert.True(Moves(bench, lever), $"{id}: {lever.Id} moves nothing"));
    }

    // A few months tell for most; the others take the whole calendar.
    private static bool Moves(ScenarioWorkbench bench, Lever lever) =>
        Differ(bench, lever, months: 4) || Differ(bench, lever, bench.Baseline.Experiment!.Description.Calendar.Months);

    private static bool Differ(ScenarioWorkbench bench, Lever lever, int months)
    {
        string[] ends = StandAloneTests.Ends(lever);
        var first = Loaded(bench, lever.Id, ends[0], months);
        var last = Loaded(bench, lever.Id, ends[^1], months);
        return first
            .WorldHashes.Where(world => last.WorldHashes[world.Key] != world.Value)
            .Any(world => !Figures(first, world.Key).SequenceEqual(Figures(last, world.Key)));
    }

    private static ScenarioLoadResult Loaded(ScenarioWorkbench bench, string lever, string value, int months)
    {
        var state = WorkbenchTests.State(bench.Id, (lever, value)) with
        {
            Assumptions = new Dictionary<string, string> { ["calendar.months"] = $"{months}" },
        };
        var loaded = bench.With(state, estimate: true);
        Assert.Equal([], loaded.Errors.Select(e => e.ToString()));
        return loaded;
    }

    /// <summary>The indicators that are compared, and what changed hands by kind.</summary>
    private static List<double> Figures(ScenarioLoadResult loaded, string regime)
    {
        var experiment = loaded.Experiment!;
        var run = new Simulation(experiment.Worlds.Single(w => w.Regime.Id == regime), 0, experiment.Seed).Run();
        return
        [
            .. run
                .Indicators.Where(i => experiment.Description.ComparedIndicators.Contains(i.Indicator))
                .Select(i => i.Value),
            .. run
                .Ledger.GroupBy(line => line.Kind)
                .OrderBy(kind => kind.Key)
                .Select(kind => kind.Sum(line => line.Amount)),
        ];
    }

    [Theory]
    [MemberData(nameof(WithLevers))]
    public void Every_text_is_there_in_both_languages(string id, int fewest)
    {
        var levers = WorkbenchTests.Open(id).Levers;
        Assert.InRange(levers.Count, fewest, 40);
        foreach (var lever in levers)
        {
            var told = lever.Explanation;
            Text[] sentences = [told.Message, told.Dynamics, told.Gains, told.Loses, told.For, told.Against, told.Case];
            Assert.All(sentences, text => Assert.NotEqual(text.English, text.French));
            Assert.All(sentences, text => Assert.Matches(@"[.!?]$", text.English));
            Assert.All(sentences, text => Assert.Matches(@"[.!?]$", text.French));
            // French marks stand off, English ones do not.
            Assert.All(sentences, text => Assert.DoesNotMatch(@"\w[;:!?»]( |$)|«\w", text.French!));
            Assert.All(sentences, text => Assert.DoesNotMatch(@" [;:!?]", text.English));
            Assert.All(lever.Choices.Select(c => c.Name).Append(lever.Label), name => Assert.NotNull(name.French));
            Assert.NotEqual("", told.CaseSource);
        }
    }

    [Theory]
    [MemberData(nameof(StandAloneTests.Scenarios), MemberType = typeof(StandAloneTests))]
    public void Levers_are_in_no_hash(string id)
    {
        string file = Path.Combine(Scenarios, id, "scenario.yaml");
        string text = File.ReadAllText(file);
        int levers = text.IndexOf("\nlevers:", StringComparison.Ordinal);
        var with = ScenarioLoader.Load(file);
        var without = ScenarioLoader.LoadText(
            levers < 0 ? text : text[..levers],
            id,
            new ScenarioLoadOptions { Root = Scenarios }
        );
        Assert.Equal([], without.Errors.Select(e => e.ToString()));
        Assert.Equal(without.Experiment!.Description.ScenarioHash, with.Experiment!.Description.ScenarioHash);
        Assert.Equal(without.WorldHashes, with.WorldHashes);
        Assert.Equal(without.Experiment.Description.Parameters, with.Experiment.Description.Parameters);
    }
}
