using NeutralitySim.Core.Emissions.Corporate;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>A company's inventory and plan as scenarios hold them.</summary>
public class CorporateTests
{
    private const string Inventory = """
        inventory:
          name: A
          boundary: its own
          baseline-year: 2020
          years: { 2021: { total: 1540 kt, retain: 1 Mt, remove-biological: 540 kt, remove-geological: 0 }, 2020: { total: 1.1 Mt } }

        """;

    [Fact]
    public void Years_come_in_order_and_masses_in_tonnes()
    {
        var inventory = Texts.Valid(Texts.Minimal + Inventory).Description.Inventory!;
        Assert.Equal([2020, 2021], inventory.Years.Select(y => y.Year));
        Assert.Equal(1.54e6, inventory.Years[1].Total.Tonnes);
        Assert.Null(inventory.Years[0].Retain);
        Assert.Null(Texts.Valid(Texts.Minimal).Description.Inventory);
    }

    [Fact]
    public void Credits_never_change_what_is_simulated_nor_the_order_of_regimes()
    {
        var plain = Indicators(Texts.Minimal);
        var offset = Indicators(Texts.Minimal + Inventory);
        Assert.Contains(plain, value => value.Indicator == "carbon-per-hour");
        Assert.Equal(plain, offset);
    }

    [Fact]
    public void The_Netflix_plan_gives_the_published_lines()
    {
        var result = ScenarioLoader.Load(Path.Combine(Golden.RepositoryRoot, "scenarios", "netflix-2020"));
        var description = result.Experiment!.Description;
        var lines = description.Inventory!.Lines().ToDictionary(line => line.Year);
        Assert.Equal((1.1e6, 1.1e6), (lines[2020].Gross.Tonnes, lines[2020].NetScience!.Value.Tonnes));
        Assert.Equal(-16, -100 * lines[2020].Reduce.Tonnes / lines[2019].Gross.Tonnes, 0.1);
        Assert.True(lines[2021].Reduce < CorporateCarbon.Zero);
        var way = description.Plan!.Trajectory(description.Inventory!);
        Assert.All(
            way.Where(p => p.Target == "half-of-scopes-1-2"),
            p => Assert.Equal((YearStatus.NotPublished, null), (p.Status, p.Announced))
        );
        Assert.False(description.Plan.Targets.Single(t => t.Id == "half-of-all").IsAnnounced);
        Assert.All(
            description.Parameters.Where(p => p.Path.StartsWith("inventory.years", StringComparison.Ordinal)),
            p => Assert.NotEqual("", p.Source)
        );
    }

    private static IReadOnlyList<IndicatorValue> Indicators(string yaml)
    {
        var experiment = Texts.Valid(yaml);
        return [.. experiment.Worlds.SelectMany(world => new Simulation(world, 0, experiment.Seed).Run().Indicators)];
    }
}
