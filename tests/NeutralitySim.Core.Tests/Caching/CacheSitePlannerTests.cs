using NeutralitySim.Core.Caches;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Tests.Caching;

public sealed class CacheSitePlannerTests
{
    private const double TitleBytes = 50e9;

    private static readonly Catalogue Titles = new(20_000, TitleBytes, 0.8, 0.04);

    private static readonly CacheProgramme OpenConnect = new()
    {
        Offered = true,
        Policy = CachePolicy.Proactive,
        StorageBytesPerAppliance = 100e12,
        ThroughputBitsPerSecondPerAppliance = 90e9,
        FillBitsPerSecondPerAppliance = 1.2e9,
        FillWindowStartHour = 2,
        FillWindowHours = 12,
        MinimumPeakBitsPerSecond = 5e9,
        HardwareCostPerApplianceMonth = 500,
    };

    [Fact]
    public void One_appliance_takes_6_48_terabytes_a_window()
    {
        // economics.md 2.6: 1.2 Gbps × 12 h; the global appliance's 0.4 Gbps gives a third.
        Assert.Equal(6.48e12, ProactiveFill.LargestDailyBytes(OpenConnect, 1), 1.0);
        CacheProgramme global = OpenConnect with { FillBitsPerSecondPerAppliance = 0.4e9 };
        Assert.Equal(2.16e12, ProactiveFill.LargestDailyBytes(global, 1), 1.0);
        CachePlan first = CacheSitePlanner.Plan(Titles, OpenConnect, 3, null, 1);
        Assert.Equal(3 * 1.2e9, first.FillBitsPerSecond, 1.0);
        Assert.Equal(3 * 6.48e12, first.DailyFillBytes, 1.0);
    }

    [Fact]
    public void A_site_at_rest_fills_what_drifts_and_hits_as_the_formula_says()
    {
        CachePlan plan = CacheSitePlanner.Established(Titles, OpenConnect, 1);
        Assert.Equal(2_000, plan.CapacityTitles);
        Assert.Equal(2_000, plan.StoredTitles, 1e-9);
        Assert.Equal(0.04 * 100e12, plan.DailyFillBytes, 1.0);
        Assert.Equal(0.04 * 100e12 * 8 / 43_200, plan.LargestFillBitsPerSecond, 1e-3);
        Assert.Equal(90e9, plan.ServingBitsPerSecond);
        var popularity = new ZipfPopularity(20_000, 0.8);
        double delay = 0.5 * popularity.TopMoment(2_000, 1) / 2_000;
        double firstOrder = popularity.TopShare(2_000) - (0.04 * ((popularity.TopShare(2_000) / 2) + delay));
        Assert.Equal(firstOrder, plan.HitRatio, 1e-4);
        Assert.Equal(plan.HitRatio, plan.ByteHitRatio);
        CachePlan next = CacheSitePlanner.Plan(Titles, OpenConnect, 1, plan, 31);
        Assert.Equal(plan.HitRatio, next.HitRatio, 1e-12);
        Assert.Equal(plan.StoredTitles, next.StoredTitles, 1e-9);
    }

    [Theory]
    [InlineData(0, 1_000, 12)]
    [InlineData(0.02, 1_000, 12)]
    [InlineData(0.1, 1_000, 24)]
    [InlineData(0.2, 1_000, 12)]
    [InlineData(0.5, 300, 12)]
    [InlineData(0.1, 100, 12)]
    public void At_rest_the_plan_agrees_with_requests_over_a_drifting_catalogue(double drift, int fill, int hours)
    {
        (Catalogue catalogue, CacheProgramme programme) = Small(drift, fill, hours);
        CachePlan plan = CacheSitePlanner.Established(catalogue, programme, 1);
        var site = new DriftingCatalogue(catalogue, 2_000, fill, hours / 24.0);
        site.Place((int)plan.StoredTitles);
        double hits = 0;
        double filled = 0;
        double stored = 0;
        for (int day = -30; day < 500; day++)
        {
            double ratio = site.Day(day < 0 ? 1 : 10_000);
            (hits, filled, stored) = day < 0 ? (0, 0, 0) : (hits + ratio, filled + site.Filled, stored + site.Stored);
        }
        Assert.Equal(hits / 500, plan.HitRatio, 0.002);
        Assert.Equal(filled / 500, plan.DailyFillBytes / TitleBytes, Math.Max(1, fill * 0.01));
        Assert.Equal(stored / 500, plan.StoredTitles, 2_000 * 0.01);
    }

    [Theory]
    [InlineData(0, 50)]
    [InlineData(0.03, 100)]
    [InlineData(0.05, 80)]
    public void A_new_site_grows_as_requests_over_a_drifting_catalogue_show(double drift, int fill)
    {
        (Catalogue catalogue, CacheProgramme programme) = Small(drift, fill, 12);
        DriftingCatalogue[] sites =
        [
            .. Enumerable.Range(1, 8).Select(seed => new DriftingCatalogue(catalogue, 2_000, fill, 0.5, (ulong)seed)),
        ];
        CachePlan? plan = null;
        foreach (int days in (int[])[30, 31, 28])
        {
            plan = CacheSitePlanner.Plan(catalogue, programme, 1, plan, days);
            double hits = 0;
            for (int day = 0; day < days; day++)
                hits += sites.Average(site => site.Day(10_000));
            Assert.Equal(hits / days, plan.HitRatio, 0.002);
            Assert.Equal(sites.Average(site => site.Stored), plan.StoredTitles, 2_000 * 0.01);
        }
    }

    [Theory]
    [InlineData(CachePolicy.Proactive)]
    [InlineData(CachePolicy.Lru)]
    [InlineData(CachePolicy.Lfu)]
    [InlineData(CachePolicy.Fifo)]
    [InlineData(CachePolicy.Sieve)]
    public void Hit_ratio_is_between_0_and_1_and_rises_with_appliances(CachePolicy policy)
    {
        CacheProgramme programme = OpenConnect with { Policy = policy };
        double before = 0;
        foreach (int appliances in (int[])[0, 1, 2, 4, 9, 10, 100])
        {
            CachePlan plan = CacheSitePlanner.Established(Titles, programme, appliances);
            Assert.InRange(plan.HitRatio, before, 1);
            Assert.InRange(plan.StoredTitles, 0, plan.CapacityTitles);
            Assert.Equal(policy == CachePolicy.Proactive && appliances > 0, plan.DailyFillBytes > 0);
            Assert.True(plan.LargestFillBitsPerSecond <= appliances * 1.2e9 * (1 + 1e-12));
            before = plan.HitRatio;
        }
        Assert.Equal(policy != CachePolicy.Proactive, before == 1);
    }

    [Fact]
    public void Any_valid_programme_keeps_the_bounds()
    {
        foreach (double drift in (double[])[0, 0.01, 0.3, 1])
        foreach (double exponent in (double[])[0, 0.8, 1, 3])
        foreach (double fill in (double[])[0, 1e6, 1e9, 1e12])
        foreach (int hours in (int[])[1, 12, 24])
            AssertBounds(
                new Catalogue(3_000, TitleBytes, exponent, drift),
                OpenConnect with
                {
                    FillBitsPerSecondPerAppliance = fill,
                    FillWindowHours = hours,
                }
            );
    }

    [Fact]
    public void No_appliances_do_nothing_and_take_what_they_held_with_them()
    {
        CachePlan full = CacheSitePlanner.Established(Titles, OpenConnect, 4);
        CachePlan none = CacheSitePlanner.Plan(Titles, OpenConnect, 0, full, 30);
        Assert.Equal(0, none.HitRatio + none.StoredTitles + none.DailyFillBytes + none.ServingBitsPerSecond);
        // Half the appliances keep half of 8,000 titles, which is all they have room for.
        CachePlan half = CacheSitePlanner.Plan(Titles, OpenConnect, 2, full, 30);
        Assert.Equal(4_000, half.StoredTitles, 1e-9);
        Assert.Throws<ArgumentOutOfRangeException>(() => CacheSitePlanner.Plan(Titles, OpenConnect, -1, null, 30));
    }

    [Fact]
    public void The_window_is_open_from_2_to_14_and_may_run_past_midnight()
    {
        CachePlan day = CacheSitePlanner.Established(Titles, OpenConnect, 1);
        Assert.Equal([false, true, true, false], new[] { 1.99, 2, 13.99, 14 }.Select(day.FillsAt));
        CachePlan night = day with { FillWindowStartHour = 22, FillWindowHours = 6 };
        Assert.Equal([false, true, true, true, false], new[] { 21.9, 22, 0, 3.9, 4 }.Select(night.FillsAt));
        Assert.All(Enumerable.Range(0, 24), hour => Assert.True((night with { FillWindowHours = 24 }).FillsAt(hour)));
    }

    [Fact]
    public void Sieve_is_simulated_once_and_carried_over_while_nothing_changes()
    {
        CacheProgramme sieve = OpenConnect with { Policy = CachePolicy.Sieve };
        CachePlan marked = CacheSitePlanner.Plan(Titles, sieve, 1, null, 30) with { HitRatio = 0.123 };
        Assert.Equal(0.123, CacheSitePlanner.Plan(Titles, sieve, 1, marked, 30).HitRatio);
        Assert.NotEqual(0.123, CacheSitePlanner.Plan(Titles, sieve, 2, marked, 30).HitRatio);
    }

    private static (Catalogue Catalogue, CacheProgramme Programme) Small(double drift, int fillTitles, int hours) =>
        (
            Titles with
            {
                DriftPerDay = drift,
            },
            OpenConnect with
            {
                FillWindowHours = hours,
                FillBitsPerSecondPerAppliance = fillTitles * TitleBytes * 8 / (hours * 3_600),
            }
        );

    private static void AssertBounds(Catalogue catalogue, CacheProgramme programme)
    {
        CachePlan? plan = null;
        foreach (int appliances in (int[])[2, 5, 1])
        {
            plan = CacheSitePlanner.Plan(catalogue, programme, appliances, plan, 30);
            double most = new ZipfPopularity(catalogue.Titles, catalogue.ZipfExponent).TopShare(plan.CapacityTitles);
            Assert.InRange(plan.HitRatio, 0, most + 1e-12);
            Assert.InRange(plan.StoredTitles, 0, plan.CapacityTitles);
            Assert.InRange(
                plan.LargestDailyFillBytes,
                0,
                ProactiveFill.LargestDailyBytes(programme, appliances) * (1 + 1e-12)
            );
            Assert.InRange(plan.DailyFillBytes, 0, plan.LargestDailyFillBytes * (1 + 1e-12));
        }
    }
}
