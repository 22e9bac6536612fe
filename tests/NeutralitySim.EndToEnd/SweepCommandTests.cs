namespace NeutralitySim.EndToEnd;

/// <summary>Sweeps as users start them.</summary>
public sealed class SweepCommandTests : ScratchFolder
{
    private const string Scenario = "scenarios/first-steps";
    private const string Direct = "isps.citynet.interconnects.direct.capacity";

    [Fact]
    public async Task Points_become_one_table_and_what_cannot_be_is_listed_beside_it()
    {
        var swept = await Sweep("--vary", $"{Direct}=30 Gbps,-1 Gbps,60000 Mbps", "-r", "2");
        Assert.Equal(0, swept.Code);
        Assert.Contains("could not be carried out", swept.Errors, StringComparison.Ordinal);
        string[] rows = File.ReadAllLines(At("out", "csv", "sweep.csv"));
        Assert.Equal($"point,{Direct},regime,replication,indicator,unit,value", rows[0]);
        Assert.StartsWith("1,30 Gbps,neutral,0,experienced-speed,Mbit/s,", rows[1], StringComparison.Ordinal);
        Assert.StartsWith("3,60000 Mbps,tolled,1,", rows[^1], StringComparison.Ordinal);
        Assert.StartsWith(
            "2,-1 Gbps,,,",
            File.ReadAllLines(At("out", "csv", "sweep-faults.csv"))[1],
            StringComparison.Ordinal
        );
        Assert.True(File.Exists(At("out", "csv", "datapackage.json")));

        string before = File.ReadAllText(At("out", "csv", "sweep.csv"));
        Assert.Equal(0, (await Sweep("--vary", $"{Direct}=30 Gbps,-1 Gbps,60000 Mbps", "-r", "2", "-q")).Code);
        Assert.Equal(before, File.ReadAllText(At("out", "csv", "sweep.csv")));

        var stopped = await Sweep("--vary", $"{Direct}=30 Gbps,-1 Gbps,60000 Mbps", "-r", "2", "--fail-fast");
        Assert.Equal(2, stopped.Code);
        Assert.DoesNotContain("60000 Mbps", File.ReadAllText(At("out", "csv", "sweep.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_line_is_told_at_once()
    {
        var nothing = await Sweep();
        Assert.Equal(1, nothing.Code);
        Assert.Contains("--vary", nothing.Errors, StringComparison.Ordinal);
        var wrong = await Sweep("--vary", "a.b=1..2:3", "--vary", $"{Direct}=2 Gbps..1 Gbps", "--lang", "fr");
        Assert.Equal(1, wrong.Code);
        Assert.Contains("a.b", wrong.Errors, StringComparison.Ordinal);
        Assert.Contains("n'est pas une plage", wrong.Errors, StringComparison.Ordinal);
        var unknown = await Sweep("--vary", "isps.citynet.speed=1,2");
        Assert.Equal(2, unknown.Code);
        Assert.Contains("speed", unknown.Errors, StringComparison.Ordinal);
        var empty = await Sweep("--vary", $"{Direct}=1 Gbps,2 Gbps", "--where", "capacity>3 Gbps");
        Assert.Equal(1, empty.Code);
        Assert.Contains("none of 2 points", empty.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scenario_describes_its_own_sweep()
    {
        string own = At("own.yaml");
        File.Copy(
            Path.Combine(NeutralitySim.Tests.Shared.Golden.RepositoryRoot, Scenario, "scenario.yaml"),
            At("scenario.yaml")
        );
        File.WriteAllText(
            own,
            $$"""
            extends: scenario.yaml
            sweep:
              vary:
                - { path: {{Direct}}, from: 20, to: 60 Gbps, steps: 3 }
                - { path: isps.citynet.interconnects.carrier.capacity, values: [10 Gbps, 50 Gbps] }
              where: [carrier.capacity < direct.capacity]
            """
        );
        var swept = await CommandLine.Run("sweep", own, "-r", "1", "--out", At("out"));
        Assert.Equal(0, swept.Code);
        Assert.Contains("4 points of 2 varied values, 12 runs", swept.Errors, StringComparison.Ordinal);
        Assert.Contains("2 points left out", swept.Errors, StringComparison.Ordinal);
    }

    private Task<CommandLine.Outcome> Sweep(params string[] more) =>
        CommandLine.Run(["sweep", Scenario, "--out", At("out"), .. more]);
}
