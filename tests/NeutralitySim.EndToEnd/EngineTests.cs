using NeutralitySim.Grains;

namespace NeutralitySim.EndToEnd;

/// <summary>The choice between grains and threads.</summary>
public sealed class EngineTests : ScratchFolder
{
    private static readonly (string, string)[] s_auto = [("NEUTRALITYSIM_ENGINE", "auto")];

    [Fact]
    public async Task The_engine_of_this_build_gives_the_same_bytes_as_threads_and_says_when_orleans_is_missing()
    {
        var auto = await CommandLine.RunIn(s_auto, "run", "scenarios/first-steps", "-o", At("auto"));
        var threads = await CommandLine.Run("run", "scenarios/first-steps", "-o", At("threads"), "-q");

        Assert.Equal((0, 0), (auto.Code, threads.Code));
        Assert.Equal(
            OrleansSupport.Absence is { } missing
                ? [$"This build has no Orleans ({missing}): runs are carried out in-process."]
                : [],
            auto.Errors.Split('\n').Where(line => line.Contains("Orleans", StringComparison.Ordinal))
        );
        foreach (string file in (string[])["results.json", "csv/series.csv", "csv/ledger.csv", "csv/emissions.csv"])
            Assert.Equal(File.ReadAllText(At("threads", file)), File.ReadAllText(At("auto", file)));
    }

    [Fact]
    public async Task Asking_for_orleans_in_a_build_without_it_is_refused_with_the_reason()
    {
        if (OrleansSupport.Absence is not { } missing)
            return;
        foreach (
            string[] asked in (string[][])
                [
                    ["--engine", "orleans"],
                    ["--connect", "development"],
                ]
        )
        {
            var refused = await CommandLine.Run(["run", "scenarios/first-steps", "-o", At("out"), .. asked]);
            Assert.Equal(1, refused.Code);
            Assert.Equal($"This build has no Orleans: its package feed lacks {missing}.\n", refused.Errors);
        }
    }

    [Theory]
    [InlineData("silo --cluster nowhere", "--cluster: 'nowhere' is no cluster; accepted: development,")]
    [InlineData("silo --cluster development:0", "--cluster: 'development:0' is no cluster; accepted: development,")]
    [InlineData("silo --cluster development --address here", "--address: 'here' is no IP address; accepted:")]
    [InlineData("run S --connect nowhere", "--connect: 'nowhere' is no cluster; accepted: development,")]
    public async Task A_wrong_cluster_is_explained(string line, string message)
    {
        var refused = await CommandLine.Run(
            line.Replace("S", "scenarios/first-steps", StringComparison.Ordinal).Split(' ')
        );
        Assert.Equal(1, refused.Code);
        Assert.StartsWith(message, refused.Errors, StringComparison.Ordinal);
    }
}
