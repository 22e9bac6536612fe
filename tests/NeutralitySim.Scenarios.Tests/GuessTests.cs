using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Schema;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>Guesses say how far off they may be, those of the shipped scenarios and those that come with the program.</summary>
public class GuessTests
{
    private static readonly string Scenarios = Path.Combine(Golden.RepositoryRoot, "scenarios");

    public static TheoryData<string> Shipped =>
        [.. ScenarioLoader.List(Scenarios).Select(scenario => Path.GetRelativePath(Scenarios, scenario.Path))];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_guessed_number_has_a_range(string name)
    {
        var bench = ScenarioWorkbench.Open(Path.Combine(Scenarios, name));
        Assert.Empty(bench.Baseline.Errors);
        Assert.Equal([], Ranged(bench).Where(a => a.Low is null || a.High is null).Select(a => a.Path));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void The_scenario_can_be_run_with_a_guess_at_either_end_of_its_range(string name)
    {
        var bench = ScenarioWorkbench.Open(Path.Combine(Scenarios, name));
        var broken =
            from guess in Ranged(bench)
            from end in (string[])[guess.Low!, guess.High!]
            let state = new ScenarioState
            {
                Scenario = bench.Id,
                Assumptions = new Dictionary<string, string> { [guess.Path] = end },
            }
            from error in bench.With(state, estimate: true).Errors
            select $"{guess.Path} = {end}: {error}";
        Assert.Equal([], broken);
    }

    [Fact]
    public void A_default_that_is_a_guess_is_listed_as_one_with_its_range()
    {
        var bench = ScenarioWorkbench.Open(Path.Combine(Scenarios, "us-2014"));
        var share = bench.Assumptions.Single(a => a.Path == "isps.comcast.other-traffic");
        Assert.True(share is { IsGuess: true, IsDefault: true, Low: "0", High: "30 %" });
    }

    // A share of a mix moves with the others of the mix; an inventory and a plan are a company's own account, which no simulation reads.
    private static IEnumerable<Assumption> Ranged(ScenarioWorkbench bench) =>
        bench.Assumptions.Where(a =>
            a.IsGuess
            && a.Section is not ("inventory" or "plan")
            && !a.Path.Contains("device-mix.", StringComparison.Ordinal)
            && ScenarioSchema.KeyAt(a.Path)?.Type is ScalarType { Kind: QuantityKind or MoneyKind }
        );
}
