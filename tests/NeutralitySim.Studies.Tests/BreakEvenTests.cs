using NeutralitySim.Core.Runs;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Studies.Tests;

/// <summary>Where regimes change rank.</summary>
public class BreakEvenTests
{
    private static readonly ScenarioWorkbench Scenario = ScenarioWorkbench.Open(
        Path.Combine(Golden.RepositoryRoot, "scenarios", "first-steps")
    );

    // The ISP's margin under a toll passes that under neutral rules where the toll brings in what it costs; at the value found, run by itself, hardly anything is left.
    [Fact]
    public async Task At_the_value_found_the_difference_is_next_to_nothing()
    {
        using var memory = new RunMemory(null);
        var factors = Scenario.Factors.Where(f => f.Path == "regimes.neutral.upgrade.lag").ToArray();
        var runner = new PointRunner(Scenario, factors, new Scheduler(new InProcessRunner()), memory);
        var search = new BreakEven(runner, "experienced-speed", "neutral", "paid-peering", 3);
        var curve = await search.Curve(6, default);
        Assert.Equal(6, curve.Differences.Count);
        var crossing = Assert.Single(curve.Crossings);
        Assert.InRange(crossing.Place, crossing.Low, crossing.High);
        // Shorter lags make neutral rules better, longer ones worse: the sign changes once.
        Assert.True(curve.Differences[0].Mean < 0 && curve.Differences[^1].Mean > 0);
        Assert.Equal("5 months", factors[0].At(crossing.Place));
    }

    [Fact]
    public async Task Where_ranks_never_change_there_is_none()
    {
        using var memory = new RunMemory(null);
        var factors = Scenario.Factors.Where(f => f.Path == "emissions.site-pue").ToArray();
        var runner = new PointRunner(Scenario, factors, new Scheduler(new InProcessRunner()), memory);
        var curve = await new BreakEven(runner, "experienced-speed", "neutral", "paid-peering", 2).Curve(3, default);
        Assert.Empty(curve.Crossings);
        Assert.Equal(curve.Differences[0], curve.Differences[2]);
    }

    [Fact]
    public async Task A_map_has_the_curve_of_the_first_assumption_in_each_row()
    {
        using var memory = new RunMemory(null);
        var factors = Scenario
            .Factors.Where(f => f.Path is "regimes.tolled.toll.price" or "content-providers.streamly.session-length")
            .OrderByDescending(f => f.Path, StringComparer.Ordinal)
            .ToArray();
        var runner = new PointRunner(Scenario, factors, new Scheduler(new InProcessRunner()), memory);
        var map = await new BreakEven(runner, "isp-margin", "neutral", "tolled", 1).Map(3, default);
        Assert.Equal([3, 3, 3], map.Select(row => row.Length));
        // A dearer toll brings ISPs more, whatever people watch.
        Assert.All(map, row => Assert.Equal(row.Select(d => d.Mean), row.Select(d => d.Mean).Order()));
    }

    [Theory]
    [InlineData(0, 1, -1, 1, 0.5)]
    [InlineData(0.2, 0.4, 3, -1, 0.35)]
    [InlineData(0, 1, 1, 2, double.NaN)]
    [InlineData(0, 1, 1, 1, double.NaN)]
    public void Between_neighbours_nought_lies_on_a_straight_line(
        double a,
        double b,
        double here,
        double there,
        double place
    ) => Assert.Equal(place, BreakEven.Between(a, b, here, there), 1e-12);
}
