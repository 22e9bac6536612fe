using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;

namespace NeutralitySim.Telemetry.Tests;

/// <summary>When telemetry is on.</summary>
public sealed class SessionTests
{
    [Theory]
    [InlineData]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "")]
    [InlineData("OTEL_SERVICE_NAME", "workshop")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9", "OTEL_SDK_DISABLED", "true")]
    [InlineData(
        "OTEL_EXPORTER_OTLP_ENDPOINT",
        "http://127.0.0.1:9",
        "OTEL_TRACES_EXPORTER",
        "none",
        "OTEL_METRICS_EXPORTER",
        "none"
    )]
    public void Where_nobody_listens_there_is_no_probe(params string[] variables)
    {
        using var session = TelemetrySession.Start(variable: Of(variables));
        Assert.Null(session.Probe);
        Assert.Null(session.Metrics);
    }

    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT")]
    [InlineData("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")]
    [InlineData("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT")]
    public void Where_a_collector_is_named_there_is_a_probe(string variable)
    {
        using var session = TelemetrySession.Start(variable: Of([variable, "http://127.0.0.1:9"]));
        Assert.NotNull(session.Probe);
        Assert.Null(session.Metrics);
    }

    [Fact]
    public async Task Where_a_scraper_comes_there_are_a_probe_and_metrics()
    {
        using var session = TelemetrySession.Start(metricsPort: 0, _ => null);
        session.Probe!.Begin(new EngineStage("s", new RunKey("neutral", 0), 0))!.Dispose();

        using var client = new HttpClient();
        string scraped = await client.GetStringAsync(session.Metrics);
        Assert.Contains(
            "\nneutralitysim_epochs_total{otel_scope_name=\"NeutralitySim\",",
            scraped,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_collector_that_never_answers_holds_nobody_up()
    {
        using var deaf = new TcpListener(IPAddress.Loopback, 0);
        deaf.Start();
        const string variable = "OTEL_EXPORTER_OTLP_ENDPOINT";
        Environment.SetEnvironmentVariable(variable, $"http://{deaf.LocalEndpoint}");
        try
        {
            var session = TelemetrySession.Start();
            session.Probe!.Begin(new EngineStage("s"))!.Dispose();
            var watch = Stopwatch.StartNew();
            session.Dispose();
            // The exporter itself would wait ten seconds for each signal; here it gets two.
            Assert.InRange(watch.Elapsed.TotalSeconds, 0, 9.5);
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, null);
        }
    }

    private static Func<string, string?> Of(string[] pairs) =>
        name => Array.IndexOf(pairs, name) is >= 0 and var at ? pairs[at + 1] : null;
}
