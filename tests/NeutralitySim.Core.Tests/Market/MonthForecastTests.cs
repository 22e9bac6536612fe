using NeutralitySim.Core.Caches;
using NeutralitySim.Core.Forecasts;
using NeutralitySim.Core.Isps;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Market;

/// <summary>
/// The forecast of a changed month against that month simulated in full on the same draws. Tolerances: 3 % of what a provider's
/// viewers want for traffic, 2 points for lost quality. The forecast has one day in two levels where the month has thirty with weekends and
/// shocks, so what overflows only on the busiest days is met on average, not exactly.
/// </summary>
public sealed class MonthForecastTests
{
    private const double TrafficTolerance = 0.03;
    private const double QualityTolerance = 0.02;

    public static TheoryData<double, double, bool> Worlds =>
        new()
        {
            { 20, 5, false }, // room for all on the direct link
            { 12, 5, false }, // the evening overflows to transit
            { 9, 3, false }, // and is short on both
            { 9, 3, true },
            { 20, 5, true },
        };

    [Theory]
    [MemberData(nameof(Worlds))]
    public void A_lower_rung_is_foreseen(double direct, double transit, bool noise) =>
        Compare(direct, transit, noise, new ForecastChange(0) { TopRung = 1 });

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Another_way_round_is_foreseen(double direct, double transit, bool noise) =>
        Compare(direct, transit, noise, new ForecastChange(0) { PrefersTransit = true });

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Caches_are_foreseen(double direct, double transit, bool noise) =>
        Compare(
            direct,
            transit,
            noise,
            new ForecastChange(0)
            {
                Site = 0,
                CachePlan = CacheSitePlanner.Established(Video.Catalogue, Video.CacheProgramme, 1),
            }
        );

    [Theory]
    [MemberData(nameof(Worlds))]
    public void More_capacity_is_foreseen(double direct, double transit, bool noise) =>
        Compare(direct, transit, noise, new ForecastChange(-1) { Link = 1, CapacityBitsPerSecond = 30 * Gbps });

    [Fact]
    public void A_month_without_a_change_is_the_month_seen()
    {
        var (layout, state, seen, _) = Month(Build(9, 3, true));
        Assert.Same(seen, new MonthForecast(layout, 0, state, seen, 0).Unchanged(0));
    }

    [Fact]
    public void Capacity_that_has_been_ordered_counts_as_there()
    {
        var (layout, state, seen, _) = Month(Build(6, 2, false));
        state.Orders.Add(new CapacityOrder(1, 3, 1, 40 * Gbps));
        Assert.True(seen.LostQuality(0) > 0.1);
        Assert.Equal(0, new MonthForecast(layout, 0, state, seen, 0).Unchanged(0).LostQuality(0), QualityTolerance);
    }

    [Fact]
    public void A_change_leaves_no_trace_in_the_next_forecast()
    {
        var (layout, state, seen, _) = Month(Build(9, 3, true));
        var forecast = new MonthForecast(layout, 0, state, seen, 0);
        var cut = new ForecastChange(0) { TopRung = 0 };
        double first = forecast.Of(cut).PathPercentile95[1];
        forecast.Of(new ForecastChange(0) { PrefersTransit = true });
        forecast.Of(
            new ForecastChange(0)
            {
                Site = 0,
                CachePlan = CacheSitePlanner.Established(Video.Catalogue, Video.CacheProgramme, 2),
            }
        );
        forecast.Of(new ForecastChange(-1) { Link = 1, CapacityBitsPerSecond = 30 * Gbps });
        Assert.Equal(first, forecast.Of(cut).PathPercentile95[1]);
        Assert.Equal(
            seen.PathPercentile95,
            forecast.Of(new ForecastChange(-1)).PathPercentile95,
            (expected, found) => Math.Abs(expected - found) <= 1e-9 * expected
        );
    }

    [Fact]
    public void What_is_foreseen_does_not_depend_on_who_asked_before()
    {
        var (layout, state, seen, _) = Month(Build(9, 3, true));
        var shared = new MonthForecast(layout, 0, state, seen, 0);
        shared.Of(new ForecastChange(0) { TopRung = 0 });
        shared.Of(new ForecastChange(0) { PrefersTransit = true });
        var asked = new ForecastChange(1) { TopRung = 1 };
        var first = new MonthForecast(layout, 0, state, seen, 0).Of(asked);
        var later = shared.Of(asked);
        Assert.Equal(first.PathServedBytes, later.PathServedBytes);
        Assert.Equal(first.PathFillBytes, later.PathFillBytes);
        Assert.Equal(first.OfferedPercentile95, later.OfferedPercentile95);
        Assert.Equal(first.LinkPercentile95, later.LinkPercentile95);
        Assert.Equal(first.LinkMeanCapacity, later.LinkMeanCapacity);
        Assert.Equal(
            (first.LostQuality(1), first.TollPercentile95[1], first.ServedBytes[1], first.ViewingHours[1]),
            (later.LostQuality(1), later.TollPercentile95[1], later.ServedBytes[1], later.ViewingHours[1])
        );
    }

    private static void Compare(double direct, double transit, bool noise, ForecastChange change)
    {
        var (layout, state, seen, input) = Month(Build(direct, transit, noise));
        var foreseen = new MonthForecast(layout, 0, state, seen, 0).Of(change);
        var full = new IspTraffic(layout, 0, 1, 0).Simulate(Changed(layout, input, change));
        var ispLayout = layout.Isps[0];
        for (int provider = 0; provider < (change.Provider < 0 ? 2 : 1); provider++)
        {
            double offered = seen.OfferedPercentile95[provider];
            double bytes = seen.DemandedBytes[provider];
            Assert.Equal(full.LostQuality(provider), foreseen.LostQuality(provider), QualityTolerance);
            Assert.Equal(full.WithheldQuality[provider], foreseen.WithheldQuality[provider], 1e-3);
            Near(full.OfferedPercentile95[provider], foreseen.OfferedPercentile95[provider], offered);
            Near(full.TollPercentile95[provider], foreseen.TollPercentile95[provider], offered);
            Near(full.ServedBytes[provider], foreseen.ServedBytes[provider], bytes);
            Near(full.ViewingHours[provider], foreseen.ViewingHours[provider], seen.ViewingHours[provider]);
            for (int path = ispLayout.PathStart[provider]; path < ispLayout.PathStart[provider + 1]; path++)
            {
                Near(full.PathPercentile95[path], foreseen.PathPercentile95[path], offered);
                Near(full.PathServedBytes[path], foreseen.PathServedBytes[path], bytes);
                Near(full.PathFillBytes[path], foreseen.PathFillBytes[path], bytes);
            }
        }

        for (int link = 0; link < ispLayout.FirstAggregation; link++)
            Near(full.LinkPercentile95[link], foreseen.LinkPercentile95[link], seen.OfferedPercentile95[0]);
        Near(full.InboundPercentile95, foreseen.InboundPercentile95, seen.OfferedPercentile95[0]);
    }

    private static void Near(double full, double foreseen, double whole) =>
        Assert.Equal(full, foreseen, TrafficTolerance * whole);

    private static TrafficMonthInput Changed(WorldLayout layout, TrafficMonthInput input, ForecastChange change)
    {
        var ispLayout = layout.Isps[0];
        var changed = input with
        {
            CapacityBefore = [.. input.CapacityBefore],
            CapacityAfter = [.. input.CapacityAfter],
            CellCapBitsPerSecond = [.. input.CellCapBitsPerSecond],
            PathByteHitRatio = [.. input.PathByteHitRatio],
            FillBitsPerSecond = [.. input.FillBitsPerSecond],
            PrefersTransit = [.. input.PrefersTransit],
        };
        if (change.TopRung is { } rung)
            for (int cell = ispLayout.CellStart[0]; cell < ispLayout.CellStart[1]; cell++)
                changed.CellCapBitsPerSecond[cell] = Math.Min(
                    changed.CellCapBitsPerSecond[cell],
                    Video.LadderBitsPerSecond[rung]
                );
        if (change.PrefersTransit is { } prefers)
            changed.PrefersTransit[0] = prefers;
        if (change.CapacityBitsPerSecond is { } capacity)
            changed.CapacityBefore[change.Link] = changed.CapacityAfter[change.Link] = capacity;
        if (change.CachePlan is { } plan)
        {
            changed.CapacityBefore[0] = changed.CapacityAfter[0] = plan.ServingBitsPerSecond;
            changed.PathByteHitRatio[0] = plan.ByteHitRatio;
            for (int hour = 0; hour < 24; hour++)
                changed.FillBitsPerSecond[hour] = plan.FillsAt(hour) ? plan.FillBitsPerSecond : 0;
        }

        return changed;
    }

    private static (WorldLayout, IspState, TrafficMonth, TrafficMonthInput) Month(World world)
    {
        var layout = new WorldLayout(world);
        var order = FirstOrder(layout);
        return (layout, order.State, new IspTraffic(layout, 0, 1, 0).Simulate(order.Input), order.Input);
    }

    // Two services on a shared transit link; phones take a lower rung than screens.
    private static World Build(double directGbps, double transitGbps, bool noise)
    {
        var video = Video with
        {
            DeviceTopBitsPerSecond = [4 * Mbps, 4 * Mbps, 1.5 * Mbps, 1.5 * Mbps],
            QualitySensitivity = 0.1,
        };
        return Simple.WithIsp(isp =>
            isp with
            {
                InitialAdoption = [0.4, 0.05],
                CacheSites =
                [
                    new CacheSite
                    {
                        Id = "cache",
                        Provider = 0,
                        InitialAppliances = 0,
                        MaximumAppliances = 4,
                    },
                ],
                Interconnects =
                [
                    isp.Interconnects[0] with
                    {
                        CapacityBitsPerSecond = directGbps * Gbps,
                    },
                    isp.Interconnects[1] with
                    {
                        CapacityBitsPerSecond = transitGbps * Gbps,
                        Providers = [0, 1],
                    },
                ],
            }
        ) with
        {
            Calendar = new SimulationCalendar(2018, 1, 2, DayRepresentation.Full),
            Demand = new DemandSettings(noise, noise ? 0.05 : 0, 0.5),
            Providers = [video, video with { Id = "other", Size = ProviderSize.Small }],
            Regime = Tolled(1) with { Toll = new Toll(new Fee(FeeBasis.Percentile95, 1), 0, false, true, false) },
        };
    }
}
