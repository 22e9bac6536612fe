using NeutralitySim.Core.Runs;
using NeutralitySim.Results;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.EndToEnd;

/// <summary>A state of the page's levers, shared as an address and as a file.</summary>
public sealed class SharedStateTests : ScratchFolder
{
    private static ScenarioState State(string scenario, int seed, params (string Lever, string Value)[] levers) =>
        new()
        {
            Scenario = scenario,
            Seed = (ulong)seed,
            Levers = levers.ToDictionary(l => l.Lever, l => l.Value),
            Assumptions = new Dictionary<string, string>
            {
                ["calendar.months"] = "3",
                ["emissions.router-power"] = "9 W",
                ["overrides.tolled.regime.toll.covers-transit"] = "off",
            },
        };

    public static TheoryData<ScenarioState> States =>
        [
            State("france-2019", 5, ("toll", "2.5"), ("grid", "poland"), ("caches", "3"), ("competition", "alone")),
            State("france-2019", 6),
            State("us-2014", 7, ("peering-price", "1.25"), ("transit-capacity", "1.6"), ("devices", "television")),
            State("us-2014", 8, ("competition", "one-market")),
            State("incumbent-and-start-up", 9, ("peering-price", "1.2"), ("small-margin", "4.5"), ("growth", "2.5")),
            State("incumbent-and-start-up", 10, ("toll", "0.05"), ("caches", "0")),
        ];

    [Trait("Speed", "Slow")]
    [Theory]
    [MemberData(nameof(States))]
    public async Task The_address_the_file_and_the_page_give_the_same_bytes(ScenarioState state)
    {
        var bench = ScenarioWorkbench.Open(Path.Combine(Golden.RepositoryRoot, "scenarios", state.Scenario));
        string address = "http://127.0.0.1:5000/" + StateUrl.Query(state);
        string file = At($"{state.Scenario}.json");
        File.WriteAllBytes(file, bench.Json(state)!);

        var byAddress = await CommandLine.Run("run", "--from-url", address, "-r", "1", "-q", "-o", At("address"));
        var byFile = await CommandLine.Run("run", file, "-r", "1", "-q", "-o", At("file"));

        Assert.Equal((0, ""), (byAddress.Code, byAddress.Errors));
        Assert.Equal((0, ""), (byFile.Code, byFile.Errors));
        Assert.Equal(byAddress.Output, byFile.Output);
        string hash = HashOf(At("address"));
        Assert.Equal(hash, HashOf(At("file")));
        Assert.Equal(hash, HashInProcess(bench.With(state, estimate: false).Experiment! with { Replications = 1 }));
        Assert.Equal(
            File.ReadAllText(At("address", "csv", "parameters.csv")),
            File.ReadAllText(At("file", "csv", "parameters.csv"))
        );
    }

    [Fact]
    public async Task A_file_is_checked_like_any_scenario()
    {
        var bench = ScenarioWorkbench.Open(Path.Combine(Golden.RepositoryRoot, "scenarios", "korea-2016"));
        string file = At("korea-2016.json");
        File.WriteAllBytes(file, bench.Json(new ScenarioState { Scenario = "korea-2016" })!);
        var check = await CommandLine.Run("check", file);
        Assert.Equal((0, ""), (check.Code, check.Errors));
        Assert.StartsWith($"{file}: valid; regimes 4, ISPs 3", check.Output, StringComparison.Ordinal);

        File.WriteAllText(file, "{ \"calender\": { \"start\": \"2018-05\", \"months\": 3 } }");
        var broken = await CommandLine.Run("check", file);
        Assert.Equal(2, broken.Code);
        Assert.Contains($"{file}:1:3 calender: unknown key \"calender\"", broken.Errors, StringComparison.Ordinal);
        Assert.Contains("did you mean \"calendar\"?", broken.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_with_an_address_is_told_in_the_users_language()
    {
        var both = await CommandLine.Run("run", "scenarios/first-steps", "--from-url", "?v=1", "--seed", "3");
        Assert.Equal(1, both.Code);
        Assert.Contains("accepted: without scenario.", both.Errors, StringComparison.Ordinal);
        Assert.Contains("accepted: without --seed.", both.Errors, StringComparison.Ordinal);

        var unread = await CommandLine.Run("run", "--from-url", "?v=1&engine=0.1.0&scenario=../x&sed=1");
        Assert.Equal(1, unread.Code);
        Assert.Contains("--from-url scenario: found \"../x\"", unread.Errors, StringComparison.Ordinal);
        Assert.Contains("--from-url sed: unknown key", unread.Errors, StringComparison.Ordinal);

        const string elsewhere = "?v=1&engine=9.9.9&scenario=france-2018";
        var unknown = await CommandLine.Run("run", "--from-url", elsewhere, "--scenarios", "scenarios", "--lang", "fr");
        Assert.Equal(1, unknown.Code);
        Assert.Contains(
            "il n'y a pas de scénario france-2018 dans scenarios",
            unknown.Errors,
            StringComparison.Ordinal
        );

        var beyond = await CommandLine.Run(
            "run",
            "--from-url",
            "?v=1&engine=9.9.9&scenario=france-2019&lever.toll=7&utm_source=x"
        );
        Assert.Equal(2, beyond.Code);
        Assert.Contains("The address was made with version 9.9.9", beyond.Errors, StringComparison.Ordinal);
        Assert.Contains("none of this program's: utm_source.", beyond.Errors, StringComparison.Ordinal);
        Assert.Contains(
            "--from-url levers.toll: found \"7\"; a number from 0 to 5",
            beyond.Errors,
            StringComparison.Ordinal
        );
        beyond = await CommandLine.Run(
            "run",
            "--lang",
            "fr",
            "--from-url",
            "?v=1&engine=0.1.0&scenario=us-2014&lever.toll=x"
        );
        Assert.Contains(
            "--from-url levers.toll: trouvé «\u202fx\u202f»\u202f; accepté\u202f: un nombre de 0 à 5, en USD/Mbps/month",
            beyond.Errors,
            StringComparison.Ordinal
        );
    }

    private string HashInProcess(Experiment experiment)
    {
        using var store = ResultsStore.Create(At("page"), experiment.Description with { Replications = 1 });
        new InProcessRunner().Run(experiment, new EachRun(store.Append), CancellationToken.None);
        return ResultsHash.Compute(store.Reader);
    }

    private static string HashOf(string folder)
    {
        using var reader = ResultsReader.Open(folder);
        return ResultsHash.Compute(reader);
    }
}
