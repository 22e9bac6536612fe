using NeutralitySim.EndToEnd;

namespace NeutralitySim.Telemetry.Tests;

/// <summary>The program as users run it, watched by a collector: three regimes, one replication, twelve months, one ISP.</summary>
public sealed class ExportTests : ScratchFolder
{
    private const int Runs = 3;
    private const int Months = 12;

    [Trait("Speed", "Slow")]
    [Theory]
    [InlineData("http/protobuf")]
    [InlineData("grpc")]
    public async Task A_collector_receives_the_tree_of_spans_and_every_metric(string protocol)
    {
        await using var receiver = await OtlpReceiver.Start(protocol);
        var run = await CommandLine.RunIn(
            [("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.Endpoint), ("OTEL_EXPORTER_OTLP_PROTOCOL", protocol)],
            [.. FirstSteps("out")]
        );

        Assert.Equal((0, ""), (run.Code, run.Errors));
        AssertSpans([.. receiver.Spans]);
        AssertMetrics([.. receiver.Metrics]);
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public async Task Only_the_signal_asked_for_is_sent_and_under_the_service_name_asked_for()
    {
        await using var receiver = await OtlpReceiver.Start("http/protobuf");
        await CommandLine.RunIn(
            [
                ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", receiver.Endpoint + "/v1/traces"),
                ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
                ("OTEL_SERVICE_NAME", "workshop"),
            ],
            [.. FirstSteps("out")]
        );

        Assert.Empty(receiver.Metrics);
        Assert.All(receiver.Spans, span => Assert.Equal("workshop", span.Service));
        Assert.Equal(1 + Runs + 2 * Runs * Months, receiver.Spans.Count);
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public async Task Results_are_the_same_bytes_watched_unwatched_and_with_a_collector_that_is_away()
    {
        await using var receiver = await OtlpReceiver.Start("http/protobuf");
        var unwatched = await CommandLine.Run([.. FirstSteps("unwatched")]);
        await CommandLine.RunIn(
            [("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.Endpoint), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf")],
            [.. FirstSteps("watched")]
        );
        // Port 9 is for discarding; nothing listens there.
        var away = await CommandLine.RunIn(
            [("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9")],
            [.. FirstSteps("away")]
        );

        Assert.NotEmpty(receiver.Spans);
        Assert.Equal(unwatched, away);
        Assert.Equal((0, ""), (away.Code, away.Errors));
        string[] files = Directory
            .GetFiles(At("unwatched"), "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) != ".sqlite")
            .Select(path => Path.GetRelativePath(At("unwatched"), path))
            .ToArray();
        Assert.Contains("results.json", files);
        foreach (string folder in new[] { "watched", "away" })
        foreach (string file in files)
            Assert.True(
                File.ReadAllBytes(At("unwatched", file)).AsSpan().SequenceEqual(File.ReadAllBytes(At(folder, file))),
                $"{folder}/{file} differs."
            );
    }

    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "collector", "OTEL_EXPORTER_OTLP_ENDPOINT=collector")]
    [InlineData("OTEL_EXPORTER_OTLP_PROTOCOL", "carrier-pigeon", "OTEL_EXPORTER_OTLP_PROTOCOL=carrier-pigeon")]
    [InlineData("OTEL_EXPORTER_OTLP_HEADERS", "no-value", "Headers provided in an invalid format.")]
    public async Task A_setting_that_cannot_be_followed_is_told_before_anything_runs(
        string name,
        string value,
        string reason
    )
    {
        var refused = await CommandLine.RunIn(
            [("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "http://127.0.0.1:9"), (name, value)],
            [.. FirstSteps("out")]
        );

        Assert.Equal(
            (
                1,
                "",
                $"Telemetry cannot be set up as the environment asks ({reason}); accepted, for example: OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4317, OTEL_EXPORTER_OTLP_PROTOCOL=grpc or http/protobuf.\n"
            ),
            (refused.Code, refused.Output, refused.Errors)
        );
        Assert.False(Directory.Exists(At("out")));
    }

    private string[] FirstSteps(string folder) =>
        ["run", "scenarios/first-steps", "-r", "1", "-q", "--rules", "none", "--format", "csv", "-o", At(folder)];

    private static void AssertSpans(ReceivedSpan[] spans)
    {
        Assert.All(spans, span => Assert.Equal(("neutralitysim", "NeutralitySim"), (span.Service, span.Source)));
        var byId = spans.ToDictionary(span => span.Id);
        var experiment = Assert.Single(spans, span => span.Name == "neutralitysim.experiment");
        Assert.Equal("", experiment.Parent);
        Assert.Single(spans.Select(span => span.Trace).Distinct());
        Assert.Equal(["first-steps"], spans.Select(s => s.Attributes["neutralitysim.scenario"]).Distinct());

        var runs = spans.Where(span => span.Name == "neutralitysim.run").ToArray();
        Assert.Equal(["neutral/0", "paid-peering/0", "tolled/0"], runs.Select(RunOf).Order(StringComparer.Ordinal));
        Assert.All(runs, run => Assert.Equal(experiment.Id, run.Parent));

        var months = spans.Where(span => span.Name == "neutralitysim.epoch").ToArray();
        Assert.Equal(Runs * Months, months.Select(span => (RunOf(span), MonthOf(span))).Distinct().Count());
        Assert.All(
            months,
            span => Assert.Equal(("neutralitysim.run", RunOf(span)), (byId[span.Parent].Name, RunOf(byId[span.Parent])))
        );

        var isps = spans.Where(span => span.Name == "neutralitysim.isp").ToArray();
        Assert.Equal(Runs * Months, isps.Length);
        Assert.All(
            isps,
            span =>
            {
                var month = byId[span.Parent];
                Assert.Equal("citynet", span.Attributes["neutralitysim.isp"]);
                Assert.Equal(
                    ("neutralitysim.epoch", RunOf(span), MonthOf(span)),
                    (month.Name, RunOf(month), MonthOf(month))
                );
            }
        );
    }

    private static string RunOf(ReceivedSpan span) =>
        $"{span.Attributes["neutralitysim.regime"]}/{span.Attributes["neutralitysim.replication"]}";

    private static string MonthOf(ReceivedSpan span) => span.Attributes["neutralitysim.epoch"];

    private static void AssertMetrics(ReceivedMetric[] points)
    {
        Assert.Equal(
            [
                "neutralitysim.cache.offload.ratio gauge 1",
                "neutralitysim.epoch.duration histogram s",
                "neutralitysim.epochs sum {epoch}",
                "neutralitysim.link.utilization gauge 1",
                "neutralitysim.process.memory gauge By",
                "neutralitysim.quality.lost gauge 1",
                "neutralitysim.run.active sum {run}",
                "neutralitysim.run.duration histogram s",
                "neutralitysim.run.waiting sum {run}",
            ],
            points.Select(p => $"{p.Name} {p.Kind} {p.Unit}").Distinct().Order(StringComparer.Ordinal)
        );
        Assert.Equal(Runs * Months, Sum("neutralitysim.epochs"));
        Assert.Equal(Runs * Months, Sum("neutralitysim.epoch.duration"));
        Assert.Equal(Runs, Sum("neutralitysim.run.duration"));
        Assert.Equal((0, 0), (Sum("neutralitysim.run.active"), Sum("neutralitysim.run.waiting")));
        Assert.InRange(Sum("neutralitysim.process.memory"), 10e6, 10e9);
        var utilization = points.Where(p => p.Name == "neutralitysim.link.utilization").ToArray();
        Assert.Equal(["carrier", "direct"], Distinct(utilization, "neutralitysim.link"));
        Assert.Equal(["citynet"], Distinct(utilization, "neutralitysim.isp"));
        Assert.Equal(["neutral", "paid-peering", "tolled"], Distinct(utilization, "neutralitysim.regime"));
        Assert.All(utilization, p => Assert.InRange(p.Value, 0, 1));

        double Sum(string name) => points.Where(p => p.Name == name).Sum(p => p.Value);
    }

    private static IEnumerable<string> Distinct(ReceivedMetric[] points, string attribute) =>
        points.Select(p => p.Attributes[attribute]).Distinct().Order(StringComparer.Ordinal);
}
