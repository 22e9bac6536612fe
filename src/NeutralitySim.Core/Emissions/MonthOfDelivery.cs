using NeutralitySim.Core.State;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Units;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions;

/// <summary>Turns what the engine counted into what the energy models need.</summary>
internal static class MonthOfDelivery
{
    public static DeliveryMonth Of(World world, IspLayout layout, IspState isp, TrafficMonth outcome, int month)
    {
        var (cached, crossing) = VolumeByLink(world.Providers.Count, layout, outcome);
        return new DeliveryMonth
        {
            Hours = world.Calendar.DaysIn(month) * UnitConversion.HoursPerDay,
            CohortLines = [.. isp.Cohorts.Select(c => c.Lines)],
            ViewingHours = outcome.ViewingHours,
            DeviceHours = outcome.DeviceHours,
            Gigabytes = outcome.ServedBytes.Select(b => b / UnitConversion.BytesPerGigabyte).ToArray(),
            PeakVolume = PeakVolume(world.Providers.Count, outcome.HourlyServedBits),
            Adopters = [.. Enumerable.Range(0, world.Providers.Count).Select(isp.Adopters)],
            GbpsPerServer = [.. world.Providers.Select(GbpsPerServer)],
            Caches = layout.Isp.CacheSites.Select((site, index) => Site(world, site, cached[index])).ToArray(),
            Interconnects = layout
                .Isp.Interconnects.Select(
                    (link, index) =>
                        new InterconnectMonth(
                            link.Id,
                            outcome.LinkMeanCapacity[layout.FirstInterconnect + index]
                                / UnitConversion.BitsPerSecondPerGbps,
                            crossing[index]
                        )
                )
                .ToArray(),
            HourlyViewing = outcome.HourlyStreamSeconds,
        };
    }

    private static CacheSiteDelivery Site(World world, CacheSite site, double gigabytes) =>
        new(site.Id, site.Provider, GbpsPerServer(world.Providers[site.Provider]), gigabytes, site.Pue);

    private static double GbpsPerServer(ContentProvider provider) =>
        provider.CacheProgramme.ThroughputBitsPerSecondPerAppliance / UnitConversion.BitsPerSecondPerGbps;

    private static (double[] Cached, double[][] Crossing) VolumeByLink(
        int providers,
        IspLayout layout,
        TrafficMonth outcome
    )
    {
        var cached = new double[layout.Isp.CacheSites.Count];
        var crossing = new double[layout.Isp.Interconnects.Count][];
        for (int index = 0; index < crossing.Length; index++)
            crossing[index] = new double[providers];
        for (int path = 0; path < layout.Paths.Length; path++)
        {
            var (provider, link, kind) = layout.Paths[path];
            if (kind == PathKind.Cache)
                cached[link] += outcome.PathServedBytes[path] / UnitConversion.BytesPerGigabyte;
            else
                crossing[link - layout.FirstInterconnect][provider] +=
                    (outcome.PathServedBytes[path] + outcome.PathFillBytes[path]) / UnitConversion.BytesPerGigabyte;
        }

        return (cached, crossing);
    }

    private static double[] PeakVolume(int providers, double[] hourlyServedBits)
    {
        const int day = UnitConversion.HoursPerDay;
        int busiest = 0;
        double most = -1;
        for (int hour = 0; hour < day; hour++)
        {
            double all = 0;
            for (int provider = 0; provider < providers; provider++)
                all += hourlyServedBits[provider * day + hour];
            if (all > most)
                (busiest, most) = (hour, all);
        }

        var peak = new double[providers];
        for (int provider = 0; provider < providers; provider++)
            peak[provider] = hourlyServedBits[provider * day + busiest];
        return peak;
    }
}
