using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Engine;

/// <summary>Small worlds drawn from everything that may go wrong together: dry links, crowds, caches, deals, tolls, growth, noise.</summary>
internal static class RandomWorlds
{
    private static readonly double[] Capacities = [0, 0.1 * Gbps, 1 * Gbps, 5 * Gbps, 20 * Gbps, 100 * Gbps];

    public static World Draw(int seed)
    {
        var random = new Random(seed);
        var providers = Enumerable.Range(0, random.Next(1, 4)).Select(i => Provider(random, i)).ToArray();
        var isps = Enumerable.Range(0, random.Next(1, 4)).Select(i => DrawIsp(random, i, providers.Length)).ToArray();
        return Simple with
        {
            Calendar = new SimulationCalendar(2020, random.Next(1, 13), 2, DayRepresentation.Typical),
            Demand = new DemandSettings(random.Next(2) == 0, random.Next(2) * 0.3, 0.5),
            Providers = providers,
            Isps = isps,
            Regime = DrawRegime(random),
            Deals =
                random.Next(2) == 0
                    ? []
                    : [new Deal(0, 0, 0, random.Next(-1, 2), random.Next(2), random.NextDouble(), 100 * Gbps, 0.3)],
            Market = Simple.Market with
            {
                SwitchingPerMonth = random.NextDouble(),
                QualityChurnFactor = 50 * random.NextDouble(),
                WithheldQualityFactor = 10 * random.NextDouble(),
                ReactionThreshold = random.NextDouble() / 100,
                ReactionPauseMonths = random.Next(1, 3),
                DecisionHorizonMonths = random.Next(1, 25),
                ExitAfterLossMonths = random.Next(1, 4),
            },
            Emissions = Central with { AllocationKey = Pick(random, Enum.GetValues<AllocationKey>()) },
        };
    }

    public static Regime DrawRegime(Random random) =>
        random.Next(7) switch
        {
            0 => Neutral,
            1 => PaidPeering with { PriorityWeight = 1 + random.Next(3) },
            2 => PaidPeering with
            {
                PeeringFee = new Fee(FeeBasis.Volume, 0.001),
                Caches = new CacheRule(CachePermission.Open, 10),
            },
            3 => Tolled(10 * random.NextDouble()) with { PriorityWeight = 1 + random.Next(3) },
            4 => PaidPeering with { Id = "public-option", NeutralIsps = [random.Next(3)] },
            5 => Tolled(random.NextDouble()) with
            {
                Id = "sponsored",
                Toll = new Toll(new Fee(FeeBasis.PortCapacity, 1), random.NextDouble(), false, true, true)
                {
                    Payers = [random.Next(3)],
                },
                Usage = new UsageFee(random.NextDouble(), [random.Next(3)], random.Next(2) * 0.05),
            },
            _ => Neutral with
            {
                Id = "by-volume",
                Toll = new Toll(
                    new Fee(FeeBasis.Volume, 0.01),
                    random.NextDouble(),
                    true,
                    random.Next(2) == 0,
                    random.Next(2) == 0
                ),
                Caches = new CacheRule(CachePermission.Forbidden, 0),
            },
        };

    private static ContentProvider Provider(Random random, int index) =>
        Video with
        {
            Id = $"video{index}",
            Size = (ProviderSize)random.Next(3),
            QualitySensitivity = Pick(random, [0, 0.5, 3]),
            BitrateGrowthPerMonth = random.Next(3) * 0.1 - 0.1,
            ViewingGrowthPerMonth = random.Next(3) * 0.2 - 0.2,
            OtherRevenuePerViewingHour = random.Next(2) * 0.05,
            RetailPricePerMonth = random.Next(2) * 10,
            FixedCostPerMonth = Pick(random, [0, 1000, 1e8]),
            AdoptionSpeedPerMonth = random.NextDouble(),
            ChurnPerMonth = random.NextDouble(),
            PotentialAdoption = random.NextDouble(),
            SessionsPerLineDay = 5 * random.NextDouble(),
            MeanSessionSeconds = Pick(random, [60, 3600, 86_400]),
            CacheProgramme = Video.CacheProgramme with
            {
                Policy = Pick(random, [CachePolicy.Proactive, CachePolicy.Lru]),
                MinimumPeakBitsPerSecond = Pick(random, [0, 1 * Gbps]),
            },
        };

    private static Isp DrawIsp(Random random, int index, int providers)
    {
        var all = Enumerable.Range(0, providers).ToArray();
        int[] Some() => all.Where(_ => random.Next(3) > 0).ToArray();
        bool aggregated = random.Next(2) == 0;
        return OneIsp with
        {
            Id = $"isp{index}",
            Cohorts = Enumerable
                .Range(0, random.Next(1, 3))
                .Select(c =>
                    OneIsp.Cohorts[0] with
                    {
                        Id = $"c{c}",
                        Access = (AccessTechnology)random.Next(4),
                        Lines = Pick(random, [0, 1, 50, 1e4, 1e6]),
                        PlanBitsPerSecond = Pick(random, [0.5 * Mbps, 10 * Mbps, 100 * Mbps]),
                        LineGrowthPerMonth = random.NextDouble() * 0.1,
                        AggregationLink = aggregated ? 0 : -1,
                    }
                )
                .ToArray(),
            AggregationLinks = aggregated ? [new AggregationLink("aggregation", Pick(random, Capacities[1..]))] : [],
            Interconnects = Enumerable
                .Range(0, random.Next(4))
                .Select(l =>
                    OneIsp.Interconnects[1] with
                    {
                        Id = $"link{l}",
                        Kind = (InterconnectKind)random.Next(3),
                        CapacityBitsPerSecond = Pick(random, Capacities),
                        Providers = Some(),
                        CommitMbps = random.Next(2) * 1000,
                    }
                )
                .Prepend(OneIsp.Interconnects[0] with { CapacityBitsPerSecond = Pick(random, Capacities) })
                .ToArray(),
            CacheSites = Enumerable
                .Range(0, random.Next(3))
                .Select(s => new CacheSite
                {
                    Id = $"cache{s}",
                    Provider = random.Next(providers),
                    InitialAppliances = random.Next(3),
                    MaximumAppliances = 5,
                })
                .ToArray(),
            InitialAdoption = all.Select(_ => random.NextDouble()).ToArray(),
        };
    }

    private static T Pick<T>(Random random, T[] values) => values[random.Next(values.Length)];
}
