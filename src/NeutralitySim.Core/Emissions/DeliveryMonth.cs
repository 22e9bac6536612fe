using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Emissions;

/// <summary>What an ISP delivered in a month, as the energy models see it. Arrays are per provider unless said.</summary>
public sealed record DeliveryMonth
{
    private static readonly int Technologies = Enum.GetValues<AccessTechnology>().Length;

    /// <summary>Hours in the month.</summary>
    public required double Hours { get; init; }

    /// <summary>Paying lines per cohort.</summary>
    public required IReadOnlyList<double> CohortLines { get; init; }

    /// <summary>Viewing hours.</summary>
    public required IReadOnlyList<double> ViewingHours { get; init; }

    /// <summary>Viewing hours by device: [provider × devices + device].</summary>
    public required IReadOnlyList<double> DeviceHours { get; init; }

    /// <summary>Volume delivered, GB.</summary>
    public required IReadOnlyList<double> Gigabytes { get; init; }

    /// <summary>Volume in the hour of the day in which all providers together send most, in any unit.</summary>
    public required IReadOnlyList<double> PeakVolume { get; init; }

    /// <summary>Lines that subscribe.</summary>
    public required IReadOnlyList<double> Adopters { get; init; }

    /// <summary>Rate of one of the servers that send to viewers, Gbps, above 0.</summary>
    public required IReadOnlyList<double> GbpsPerServer { get; init; }

    /// <summary>Cache sites inside the ISP.</summary>
    public required IReadOnlyList<CacheSiteDelivery> Caches { get; init; }

    /// <summary>Interconnects.</summary>
    public required IReadOnlyList<InterconnectMonth> Interconnects { get; init; }

    /// <summary>Viewing by local hour, in any unit: [provider × 24 + hour]; empty where the grid has no hourly shape.</summary>
    public double[] HourlyViewing { get; init; } = [];

    /// <summary>A provider's viewing hours by device.</summary>
    public IReadOnlyList<double> DeviceHoursOf(int provider)
    {
        int devices = DeviceHours.Count / ViewingHours.Count;
        var hours = new double[devices];
        for (int device = 0; device < devices; device++)
            hours[device] = DeviceHours[provider * devices + device];
        return hours;
    }

    /// <summary>Part of a provider's volume that caches inside the ISP served, GB.</summary>
    public double CachedGigabytes(int provider)
    {
        double sum = 0;
        foreach (var site in Caches)
            sum += site.Provider == provider ? site.Gigabytes : 0;
        return sum;
    }

    /// <summary>Part of a provider's volume that crosses the core, GB: all but what caches spare it.</summary>
    /// <param name="provider">Index of the provider.</param>
    /// <param name="cachedShare">Part of cached volume that crosses it all the same, 0 to 1.</param>
    internal double CoreGigabytes(int provider, double cachedShare) =>
        Gigabytes[provider] - CachedGigabytes(provider) * (1 - cachedShare);

    /// <summary>Lines by access, indexed like <see cref="AccessTechnology"/>.</summary>
    public double[] LinesByAccess(Isp isp)
    {
        var lines = new double[Technologies];
        for (int cohort = 0; cohort < isp.Cohorts.Count; cohort++)
            lines[(int)isp.Cohorts[cohort].Access] += CohortLines[cohort];
        return lines;
    }

    /// <summary>What viewers of a provider received; viewing is spread over access technologies as lines are.</summary>
    public ProviderDelivery Of(int provider, Isp isp)
    {
        var lines = LinesByAccess(isp);
        double all = lines.Sum();
        for (int technology = 0; technology < lines.Length; technology++)
            lines[technology] = all > 0 ? lines[technology] / all : 0;
        return new ProviderDelivery(ViewingHours[provider], Gigabytes[provider], DeviceHoursOf(provider), lines);
    }

    /// <summary>Several months of one ISP as one: volumes and hours add up, lines and capacities are means over time.</summary>
    public static DeliveryMonth Sum(IReadOnlyList<DeliveryMonth> months)
    {
        double hours = months.Sum(m => m.Hours);
        double Mean(Func<DeliveryMonth, double> value) => months.Sum(m => m.Hours * value(m)) / hours;
        double[] Means(Func<DeliveryMonth, IReadOnlyList<double>> values) =>
            [.. values(months[0]).Select((_, i) => Mean(m => values(m)[i]))];
        double[] Sums(Func<DeliveryMonth, IReadOnlyList<double>> values) =>
            [.. values(months[0]).Select((_, i) => months.Sum(m => values(m)[i]))];
        return new DeliveryMonth
        {
            Hours = hours,
            CohortLines = Means(m => m.CohortLines),
            ViewingHours = Sums(m => m.ViewingHours),
            DeviceHours = Sums(m => m.DeviceHours),
            Gigabytes = Sums(m => m.Gigabytes),
            PeakVolume = Sums(m => m.PeakVolume),
            Adopters = Means(m => m.Adopters),
            GbpsPerServer = months[0].GbpsPerServer,
            Caches =
            [
                .. months[0]
                    .Caches.Select((site, i) => site with { Gigabytes = months.Sum(m => m.Caches[i].Gigabytes) }),
            ],
            Interconnects =
            [
                .. months[0]
                    .Interconnects.Select(
                        (link, i) =>
                            new InterconnectMonth(
                                link.Id,
                                Mean(m => m.Interconnects[i].CapacityGbps),
                                Sums(m => m.Interconnects[i].Gigabytes)
                            )
                    ),
            ],
        };
    }
}
