namespace NeutralitySim.EndToEnd;

/// <summary>The choice between grains and threads.</summary>
public sealed class EngineTests : ScratchFolder
{
    private static readonly (string, string)[] Auto = [("NEUTRALITYSIM_ENGINE", "auto")];

    [Fact]
    [Trait("Speed", "Slow")]
    public async Task Grains_give_the_same_bytes_as_threads_and_are_not_spoken_of()
    {
        var auto = await CommandLine.RunIn(Auto, "run", "scenarios/first-steps", "-o", At("auto"));
        var threads = await CommandLine.Run("run", "scenarios/first-steps", "-o", At("threads"), "-q");

        Assert.Equal((0, 0), (auto.Code, threads.Code));
        Assert.DoesNotContain("Orleans", auto.Errors, StringComparison.Ordinal);
        foreach (string file in (string[])["results.json", "csv/series.csv", "csv/ledger.csv", "csv/emissions.csv"])
            Assert.Equal(File.ReadAllText(At("threads", file)), File.ReadAllText(At("auto", file)));
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
