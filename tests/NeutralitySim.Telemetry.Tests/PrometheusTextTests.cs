using System.Diagnostics.Metrics;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Telemetry.Tests;

/// <summary>The text that Prometheus reads, from measurements small enough to work out by hand.</summary>
public sealed class PrometheusTextTests : IDisposable
{
    private readonly Meter _meter = new("Prometheus text tests");
    private readonly PrometheusText _text = new("Prometheus text tests");

    [Fact]
    public void Every_kind_of_instrument_is_written_as_the_format_says()
    {
        var counter = _meter.CreateCounter<long>("shop.visits", "{visit}", "Visits\nwith a \\ in the text.");
        counter.Add(2, Label("door", "north"), Label("open.since", 8));
        counter.Add(3, Label("open.since", 8), Label("door", "north"));
        counter.Add(1, Label("door", "the \"old\" one \\ east\n"));

        var upDown = _meter.CreateUpDownCounter<int>("shop.people");
        upDown.Add(5);
        upDown.Add(-2);

        var gauge = _meter.CreateGauge<double>("shop.fill", "1", "How full.");
        gauge.Record(0.25);
        gauge.Record(0.5);

        var histogram = _meter.CreateHistogram(
            "shop.wait",
            "s",
            "Time in the queue.",
            tags: null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.5, 1, 2.5] }
        );
        foreach (double seconds in (double[])[0.25, 0.5, 0.75, 2.5, 4])
            histogram.Record(seconds, Label("till", 1));

        _meter.CreateObservableCounter("shop.served.bytes", () => 7e21, "By");
        _meter.CreateObservableGauge("shop.cold", () => double.NegativeInfinity);
        _meter.CreateObservableUpDownCounter("shop.memory", () => 12f, "MBy");
        _meter.CreateGauge<double>("shop.never-measured");
        _meter.CreateGauge<double>("9.odd", "furlong/day").Record(double.NaN);

        Golden.AssertEqual(Written(), "Golden/prometheus.txt");
        Assert.Equal(Written(), Written());
    }

    [Fact]
    public void A_series_that_is_no_longer_observed_is_no_longer_written()
    {
        var places = new List<string> { "north", "south" };
        _meter.CreateObservableGauge(
            "shop.heat",
            () => places.Select(p => new Measurement<int>(20, Label("place", p)))
        );

        Assert.Contains("{place=\"south\"} 20", Written(), StringComparison.Ordinal);
        places.Remove("south");
        Assert.DoesNotContain("south", Written(), StringComparison.Ordinal);
    }

    [Fact]
    public void Series_of_one_name_are_bounded_and_none_is_lost_from_the_sum()
    {
        var counter = _meter.CreateCounter<int>("shop.coins");
        for (int coin = 0; coin < PrometheusLimit + 25; coin++)
            counter.Add(1, Label("coin", coin));

        Assert.Contains("\nshop_coins_total{otel_metric_overflow=\"true\"} 25\n", Written(), StringComparison.Ordinal);
    }

    [Fact]
    public void Threads_lose_no_measurement()
    {
        const int each = 10_000;
        var counter = _meter.CreateCounter<int>("shop.steps");
        var histogram = _meter.CreateHistogram<double>("shop.stride");
        Parallel.For(
            0,
            8,
            thread =>
            {
                for (int i = 0; i < each; i++)
                {
                    counter.Add(1, Label("parity", thread % 2));
                    histogram.Record(1);
                }
            }
        );

        string written = Written();
        Assert.Contains("shop_steps_total{parity=\"0\"} 40000\n", written, StringComparison.Ordinal);
        Assert.Contains("shop_steps_total{parity=\"1\"} 40000\n", written, StringComparison.Ordinal);
        Assert.Contains("shop_stride_count 80000\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_meters_are_not_heard()
    {
        using var other = new Meter("Another meter");
        other.CreateCounter<int>("shop.noise").Add(1);
        Assert.Equal("", Written());
    }

    public void Dispose()
    {
        _text.Dispose();
        _meter.Dispose();
    }

    private const int PrometheusLimit = 2000;

    private static KeyValuePair<string, object?> Label(string name, object value) => new(name, value);

    private string Written()
    {
        using var writer = new StringWriter();
        _text.Write(writer);
        return writer.ToString();
    }
}
