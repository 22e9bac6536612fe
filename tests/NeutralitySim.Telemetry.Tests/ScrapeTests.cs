using System.Net;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.EndToEnd;

namespace NeutralitySim.Telemetry.Tests;

/// <summary>Scraping over HTTP.</summary>
public sealed class ScrapeTests : ScratchFolder
{
    private readonly HttpClient _client = new();

    [Fact]
    public async Task Metrics_are_served_on_this_machine_only_and_nothing_else_is()
    {
        using var endpoint = PrometheusEndpoint.Start(0);
        using var telemetry = new EngineTelemetry();
        telemetry.Begin(new EngineStage("s", new RunKey("neutral", 0), 0))!.Dispose();

        using var scraped = await _client.GetAsync(endpoint.Address);
        Assert.Equal("127.0.0.1", endpoint.Address.Host);
        Assert.Equal(HttpStatusCode.OK, scraped.StatusCode);
        Assert.Equal("text/plain; version=0.0.4; charset=utf-8", scraped.Content.Headers.ContentType!.ToString());
        string text = await scraped.Content.ReadAsStringAsync();
        const string source = "otel_scope_name=\"NeutralitySim\"";
        const string labels = source + ",neutralitysim_regime=\"neutral\",neutralitysim_scenario=\"s\"";
        Assert.Contains("\ntarget_info{service_name=\"neutralitysim\"", text, StringComparison.Ordinal);
        Assert.Contains(
            "# HELP neutralitysim_epochs_total Months simulated.\n" + $"neutralitysim_epochs_total{{{labels}}} 1\n",
            text,
            StringComparison.Ordinal
        );
        // The instrument's own bounds, not the usual ones, which begin at five seconds.
        Assert.Contains(
            $"neutralitysim_epoch_duration_seconds_bucket{{{labels},le=\"0.5\"}} 1\n",
            text,
            StringComparison.Ordinal
        );

        using var elsewhere = await _client.GetAsync(new Uri(endpoint.Address, "/"));
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
        using var written = await _client.PostAsync(endpoint.Address, null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, written.StatusCode);
        using var head = await _client.SendAsync(new HttpRequestMessage(HttpMethod.Head, endpoint.Address));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public async Task A_run_is_scraped_while_it_lasts_and_a_second_one_cannot_take_its_port()
    {
        int port = FreePort();
        string[] command = ["run", "scenarios/first-steps", "-r", "2000", "--metrics-port", $"{port}", "-o"];
        using var running = await CommandLine.StartUntil("first-steps: regimes 3", [.. command, At("first")]);

        string scraped = await _client.GetStringAsync(new Uri($"http://127.0.0.1:{port}/metrics"));
        Assert.Contains("\n# TYPE neutralitysim_process_memory_bytes gauge\n", scraped, StringComparison.Ordinal);

        var refused = await CommandLine.Run([.. command, At("second")]);
        Assert.Equal((1, ""), (refused.Code, refused.Output));
        Assert.StartsWith($"--metrics-port {port}: cannot be listened on", refused.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(At("second")));

        running.Interrupt();
        Assert.Equal(130, (await running.End()).Code);
    }

    private static int FreePort()
    {
        using var endpoint = PrometheusEndpoint.Start(0);
        return endpoint.Address.Port;
    }
}
