using System.Net;
using NeutralitySim.Core.Runs;
using NeutralitySim.EndToEnd;
using NeutralitySim.Results;
using NeutralitySim.Scenarios;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Web.Tests;

/// <summary>The file a reader takes away runs to the results that the page showed.</summary>
public sealed class ScenarioFileTests : ScratchFolder
{
    [Trait("Speed", "Slow")]
    [Fact]
    public async Task The_file_taken_away_runs_to_the_same_results()
    {
        var state = new ScenarioState
        {
            Scenario = "first-steps",
            Assumptions = new Dictionary<string, string> { ["isps.citynet.retail-price"] = "34 EUR/month" },
        };
        await using var server = await TestServer.Start();
        using var response = await server.Client.GetAsync($"/api/scenario.json{StateUrl.Query(state)}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("first-steps.json", response.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        string file = At("first-steps.json");
        await File.WriteAllBytesAsync(file, await response.Content.ReadAsByteArrayAsync());

        var taken = ScenarioLoader.Load(file);
        Assert.Empty(taken.Errors);
        var shown = ScenarioWorkbench.Open(TestServer.Scenario("first-steps")).With(state, estimate: false);
        Assert.Equal(HashOf(shown.Experiment!), HashOf(taken.Experiment!));
    }

    private static string HashOf(Experiment experiment)
    {
        using var store = ResultsStore.InMemory(experiment.Description);
        new InProcessRunner().Run(experiment, new EachRun(store.Append), CancellationToken.None);
        return ResultsHash.Compute(store.Reader);
    }
}
