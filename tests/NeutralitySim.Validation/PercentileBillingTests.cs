using Selection = NeutralitySim.Core.Statistics.Percentile95;

namespace NeutralitySim.Validation;

/// <summary>The 95th percentile as carriers bill it, against hand counts and an independent computation.</summary>
public class PercentileBillingTests
{
    private const double Tolerance = 1e-6;
    private const int ThirtyDays = 8640;

    [Theory]
    [InlineData(28, 8064, 7661, 403)]
    [InlineData(29, 8352, 7935, 417)]
    [InlineData(30, 8640, 8208, 432)]
    [InlineData(31, 8928, 8482, 446)]
    public void Every_length_of_month_has_its_rank(int days, int samples, int rank, int free)
    {
        var ramp = Samples(samples, k => k + 1);

        Assert.Equal(samples, days * 288);
        Assert.Equal(rank, Selection.Rank(samples));
        Assert.Equal(free, samples - Selection.Rank(samples));
        Assert.Equal(rank, Percentile95(ramp));
    }

    [Fact]
    public void A_diurnal_sine_gives_the_sample_and_not_the_continuous_limit()
    {
        var sine = Samples(ThirtyDays, k => 100 + 80 * Math.Sin(2 * Math.PI * (k % 288) / 288));

        Assert.Equal(179.068921, Percentile95(sine), Tolerance);
        Assert.Equal(179.015067, 100 + 80 * Math.Sin(.45 * Math.PI), Tolerance);
        Assert.Contains(Percentile95(sine), sine);
    }

    [Theory]
    [InlineData(432, 0)]
    [InlineData(433, 1000)]
    public void Thirty_six_hours_of_burst_are_free(int burstSamples, double expected) =>
        Assert.Equal(expected, Percentile95(Samples(ThirtyDays, k => k < burstSamples ? 1000 : 0)));

    [Fact]
    public void Ports_combine_by_interval_and_percentiles_do_not_add_up()
    {
        var inbound = Samples(ThirtyDays, k => 5 + 3 * Math.Sin(2 * Math.PI * k / 288));
        var outbound = Samples(ThirtyDays, k => 6 + .5 * Math.Sin(2 * Math.PI * k / 288));

        Assert.Equal(7.9651, Percentile95(inbound), 5e-5);
        Assert.Equal(7.9651, Percentile95(Samples(ThirtyDays, k => Math.Max(inbound[k], outbound[k]))), 5e-5);
        Assert.Equal(14.4593, Percentile95(Samples(ThirtyDays, k => inbound[k] + outbound[k])), 5e-5);
    }

    [Fact]
    public void The_busy_hours_of_two_ports_do_not_add_up()
    {
        var morning = Samples(ThirtyDays, k => k % 288 < 144 ? 10 : 0);
        var both = Samples(ThirtyDays, k => k % 288 < 144 ? 0 : 10);

        Assert.Equal(10, Percentile95(both));
        Assert.Equal(10, Percentile95(Samples(ThirtyDays, k => morning[k] + both[k])));
        Assert.Equal(10, Percentile95(morning));
    }

    [Theory]
    [InlineData(0, 238.725644, 1e-6, 39.765935)]
    [InlineData(.5, 218.843, 5e-4, 0)]
    [InlineData(.8, 206.913, 5e-4, 0)]
    [InlineData(.95, 200.948006, 1e-6, 5.794216)]
    public void Night_fill_leaves_the_isp_peak_alone_but_sets_that_of_the_provider_link(
        double offload,
        double ispGbps,
        double ispTolerance,
        double linkGbps
    )
    {
        var provider = Samples(ThirtyDays, k => 40 * (.55 + .45 * Season(k)));
        var rest = Samples(ThirtyDays, k => 200 * (.6 + .4 * Season(k)));
        var link = Samples(
            ThirtyDays,
            k => provider[k] * (1 - offload) + (offload > 0 && k % 288 is >= 24 and < 168 ? 4.8 : 0)
        );
        var isp = Samples(ThirtyDays, k => link[k] + rest[k]);

        Assert.Equal(198.959709, Percentile95(rest), Tolerance);
        Assert.Equal(39.765935, Percentile95(provider), Tolerance);
        Assert.Equal(ispGbps, Percentile95(isp), ispTolerance);
        if (linkGbps > 0)
            Assert.Equal(linkGbps, Percentile95(link), Tolerance);
    }

    private static double Season(int k) => Math.Sin(2 * Math.PI * (k % 288 / 288.0 - .55));

    private static double[] Samples(int count, Func<int, double> rate) =>
        Enumerable.Range(0, count).Select(rate).ToArray();

    private static double Percentile95(double[] samples) => Selection.Run(samples, [], new int[samples.Length]);
}
