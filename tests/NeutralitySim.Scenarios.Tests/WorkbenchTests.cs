using NeutralitySim.Core.Regimes;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>A scenario with its levers moved.</summary>
public class WorkbenchTests
{
    private static string Scenario(string id) => Path.Combine(Golden.RepositoryRoot, "scenarios", id, "scenario.yaml");

    [Fact]
    public void AMovedLeverChangesTheValueAtItsPath()
    {
        var bench = ScenarioWorkbench.Open(Scenario("france-2019"));
        Assert.Equal([], bench.Baseline.Errors.Select(e => e.ToString()));
        var toll = bench.Levers.Single(lever => lever.Id == "toll");
        Assert.Equal(("1", new LeverScale(0, 5, 0.05, "EUR/Mbps/month")), (toll.Baseline, toll.Scale));

        var moved = bench.With(
            new ScenarioState
            {
                Scenario = "france-2019",
                Levers = new Dictionary<string, string> { ["toll"] = "2.5", ["transit-price"] = "1.5" },
            },
            estimate: true
        );
        Assert.Equal([], moved.Errors.Select(e => e.ToString()));
        Assert.Equal(
            new Fee(FeeBasis.PortCapacity, 2.5),
            moved.Experiment!.Worlds.Single(w => w.Regime.Id == "tolled").Regime.Toll!.Fee
        );
        Assert.Equal(0.3, moved.Experiment.Worlds[0].Isps[0].Interconnects[2].SenderPricePerMbpsMonth);
    }
}
