using NeutralitySim.Core.Forecasts;
using NeutralitySim.Core.Money;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Market;

/// <summary>
/// Three services of 40,000 adopters: 30 Gbps from 19 h on, 27 Gbps from 9 h to 14 h, 10 Gbps at all hours. The ISP's 95th percentile, 40 Gbps,
/// falls in the evening: three quarters of it are the first one's, a quarter the third one's, nothing the second one's, though their own
/// percentiles, 30, 27 and 10, would make it 45, 40 and 15 %.
/// </summary>
public sealed class TollDutyTests
{
    private static readonly ContentProvider Steady = Video with
    {
        Id = "steady",
        Profile = Flat,
        SessionsPerLineDay = 1.5,
    };

    private static World World(Regime regime, double capacityGbps = 100) =>
        Simple.WithIsp(isp =>
            isp.WithOnlyLink(capacityGbps * Gbps, 0, 1, 2) with
            {
                InitialAdoption = [0.4, 0.4, 0.4],
            }
        ) with
        {
            Regime = regime,
            Demand = new DemandSettings(false, 0, 0),
            Providers = [Hours("evening", 19, 30), Hours("daytime", 9, 27), Steady],
        };

    private static ContentProvider Hours(string id, int first, double gbps)
    {
        double[] hours = [.. Enumerable.Range(0, 24).Select(hour => hour >= first && hour < first + 5 ? 1.0 : 0)];
        return Steady with
        {
            Id = id,
            Profile = new DiurnalProfile(hours, hours),
            // Concurrent viewing rises and falls within half an hour on either side.
            SessionsPerLineDay = 1.5 * gbps / 10 * 5.5 / 24,
        };
    }

    private static IEnumerable<double> RoundedGbps(double[] rates) => rates.Select(rate => Math.Round(rate / Gbps, 1));

    private static Regime Threshold(double share, double priority = 1) =>
        Tolled(1) with
        {
            Toll = new Toll(new Fee(FeeBasis.Percentile95, 1), share, false, true, true),
            PriorityWeight = priority,
        };

    [Theory]
    [InlineData(0.24, new[] { "provider:evening", "provider:steady" })]
    [InlineData(0.25, new[] { "provider:evening" })]
    [InlineData(0.74, new[] { "provider:evening" })]
    [InlineData(0.76, new string[0])]
    public void A_share_of_the_peak_is_what_is_sent_while_the_ISP_has_its_peak(double threshold, string[] payers)
    {
        var month = new SampleMonth(World(Threshold(threshold))).Simulate();
        Assert.Equal([30, 27, 10], RoundedGbps(month.Outcomes[0].OfferedPercentile95));
        Assert.Equal([30, 0, 10], RoundedGbps(month.Outcomes[0].PeakBitsPerSecond));
        Assert.Equal(payers, month.Payments(LedgerKind.Toll).Select(p => p.Payer));
    }

    [Fact]
    public void A_provider_that_foresees_a_share_below_the_threshold_foresees_no_toll()
    {
        // Two thirds of 30 Gbps; at half the rate half of 20.
        var world = World(Threshold(0.51)) with
        {
            Providers = [Hours("evening", 19, 20), Hours("daytime", 9, 9), Steady],
        };
        var month = new SampleMonth(world).Simulate();
        var forecast = new MonthForecast(month.Layout, 0, month.Isp, month.Outcomes[0], 0);
        bool Owes(TrafficMonth outcome) => TollDuty.Owes(world, world.Regime.Toll!, 0, outcome);

        Assert.True(Owes(forecast.Unchanged(0)));
        var cut = forecast.Of(new ForecastChange(0) { TopRung = 1 });
        Assert.Equal([10, 0, 10], RoundedGbps(cut.PeakBitsPerSecond));
        Assert.False(Owes(cut));
    }

    [Fact]
    public void Priority_goes_to_who_owes_and_before_anything_was_seen_to_who_may()
    {
        var month = new SampleMonth(World(Threshold(0.3, priority: 4))).Simulate();
        Assert.Equal([4, 4, 4], TollDuty.Weights(month.World, month.Layout.Isps[0], month.Isp, null));
        Assert.Equal([4, 1, 1], TollDuty.Weights(month.World, month.Layout.Isps[0], month.Isp, month.Outcomes[0]));
        month.Isp.HasDeal[1] = true;
        Assert.Equal([4, 4, 1], TollDuty.Weights(month.World, month.Layout.Isps[0], month.Isp, month.Outcomes[0]));
    }
}
