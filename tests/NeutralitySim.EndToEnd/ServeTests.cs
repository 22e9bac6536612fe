using System.Net;
using System.Net.Sockets;

namespace NeutralitySim.EndToEnd;

/// <summary>The live page from the command line: where it is, who can reach it, how it ends, why it does not start.</summary>
public sealed class ServeTests : ScratchFolder
{
    private static readonly string Scenario = Path.Combine("scenarios", "first-steps");

    [Fact]
    public async Task It_says_where_the_page_is_answers_there_and_stops_in_order()
    {
        using var serving = await CommandLine.StartUntil("Ctrl-C", "serve", Scenario, "--port", "0");
        serving.Interrupt();
        var outcome = await serving.End();
        Assert.Equal(0, outcome.Code);
        Assert.Matches(@"^http://localhost:\d+/\n$", outcome.Output);
        Assert.Contains("Only this machine", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shared_with_the_network_it_says_who_can_reach_it()
    {
        using var serving = await CommandLine.StartUntil(
            "Ctrl-C",
            "serve",
            Scenario,
            "--port",
            "0",
            "--lan",
            "--lang",
            "fr"
        );
        serving.Interrupt();
        var outcome = await serving.End();
        Assert.Equal(0, outcome.Code);
        Assert.Contains("Tout le monde sur ce réseau", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_told_and_nothing_starts()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var outcome = await CommandLine.Run("serve", Scenario, "--port", $"{port}");
        Assert.Equal(1, outcome.Code);
        Assert.StartsWith($"--port {port}: cannot be listened on", outcome.Errors, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public async Task A_scenario_with_errors_is_told_as_check_tells_it()
    {
        string file = At("broken.yaml");
        await File.WriteAllTextAsync(file, "title: broken\nisps: 3\n");
        var served = await CommandLine.Run("serve", file, "--port", "0");
        var checkedFile = await CommandLine.Run("check", file);
        Assert.Equal(2, served.Code);
        Assert.Equal(checkedFile.Code, served.Code);
        Assert.Equal(checkedFile.Errors.Split('\n')[0], served.Errors.Split('\n')[0]);
    }
}
