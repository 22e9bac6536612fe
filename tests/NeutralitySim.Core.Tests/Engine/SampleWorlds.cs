using NeutralitySim.Core.Isps;
using NeutralitySim.Core.Providers;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Core.Tests.Engine;

/// <summary>Small worlds with round numbers, from which tests change what they are about.</summary>
internal static class SampleWorlds
{
    public const double Mbps = 1e6;
    public const double Gbps = 1e9;

    public static readonly DiurnalProfile Flat = new(
        Enumerable.Repeat(1.0, 24).ToArray(),
        Enumerable.Repeat(1.0, 24).ToArray()
    );

    public static readonly DiurnalProfile Evening = new(
        [.. Enumerable.Repeat(0.3, 17), 0.6, 0.7, 0.85, 0.95, 1, 0.95, 0.8],
        [.. Enumerable.Repeat(0.3, 17), 0.6, 0.7, 0.85, 0.95, 1, 0.95, 0.8]
    );

    public static Regime Neutral { get; } =
        new()
        {
            Id = "neutral",
            Name = Text.Plain("Neutral"),
            Upgrade = new UpgradeRule(0.5, false, 1, UpgradeSharing.EachSide),
            PeeringFee = Fee.None,
            Caches = new CacheRule(CachePermission.Open, 0),
        };

    public static Regime PaidPeering { get; } =
        Neutral with
        {
            Id = "paid-peering",
            Upgrade = new UpgradeRule(0.7, true, 1, UpgradeSharing.EachSide),
            PeeringFee = new Fee(FeeBasis.Percentile95, 0.5),
            Caches = new CacheRule(CachePermission.WithDeal, 0),
        };

    public static Regime Tolled(double price) =>
        Neutral with
        {
            Id = "tolled",
            Upgrade = new UpgradeRule(0.7, false, 1, UpgradeSharing.EachSide),
            Toll = new Toll(new Fee(FeeBasis.Percentile95, price), 0, false, true, true),
        };

    public static ContentProvider Video { get; } =
        new()
        {
            Id = "video",
            Name = "Video",
            Size = ProviderSize.Large,
            LadderBitsPerSecond = [1 * Mbps, 2 * Mbps, 4 * Mbps],
            DeviceTopBitsPerSecond = [4 * Mbps, 4 * Mbps, 4 * Mbps, 4 * Mbps],
            HighDefinitionBitsPerSecond = 2 * Mbps,
            SessionsPerLineDay = 1,
            MeanSessionSeconds = 3600,
            Profile = Evening,
            QualitySensitivity = 0,
            Catalogue = new Catalogue(10_000, 1e9, 0.8, 0.01),
            CacheProgramme = new CacheProgramme
            {
                Offered = true,
                Policy = CachePolicy.Proactive,
                StorageBytesPerAppliance = 5e12,
                ThroughputBitsPerSecondPerAppliance = 10 * Gbps,
                FillBitsPerSecondPerAppliance = 1.2 * Gbps,
                FillWindowStartHour = 2,
                FillWindowHours = 12,
                MinimumPeakBitsPerSecond = 5 * Gbps,
                HardwareCostPerApplianceMonth = 500,
            },
            RetailPricePerMonth = 10,
            ServingCostPerLineMonth = 6,
            FixedCostPerMonth = 1000,
            PotentialAdoption = 0.4,
            AdoptionSpeedPerMonth = 0,
            ChurnPerMonth = 0.02,
        };

    public static Isp OneIsp { get; } =
        new()
        {
            Id = "isp",
            Name = "ISP",
            Country = "FR",
            RetailMarket = "fr",
            Cohorts =
            [
                new Cohort
                {
                    Id = "all",
                    Region = "all",
                    Access = AccessTechnology.Fibre,
                    Lines = 100_000,
                    PlanBitsPerSecond = 100 * Mbps,
                    DeviceMix = [0.7, 0.15, 0.1, 0.05],
                },
            ],
            AggregationLinks = [],
            Interconnects =
            [
                new Interconnect
                {
                    Id = "pni",
                    Kind = InterconnectKind.PaidPeering,
                    Medium = InterconnectMedium.Pni,
                    Counterparty = "video",
                    Providers = [0],
                    CapacityBitsPerSecond = 20 * Gbps,
                },
                new Interconnect
                {
                    Id = "transit",
                    Kind = InterconnectKind.Transit,
                    Medium = InterconnectMedium.Pni,
                    Counterparty = "carrier",
                    Providers = [0],
                    CapacityBitsPerSecond = 5 * Gbps,
                    SenderPricePerMbpsMonth = 0.2,
                },
            ],
            CacheSites = [],
            InitialAdoption = [0.4],
            RetailPricePerMonth = 30,
            ServingCostPerLineMonth = 20,
            BackhaulCostPerMbpsMonth = 1,
            PortCostPerMbpsMonth = 0.025,
            UpgradeCostPerMbps = 1,
            HostingCostPerApplianceMonth = 100,
            ElectricityPricePerKilowattHour = 0.2,
        };

    public static World Simple { get; } =
        new()
        {
            Id = "simple",
            Currency = "EUR",
            Calendar = new SimulationCalendar(2018, 1, 3, DayRepresentation.Week),
            Regime = Neutral,
            Demand = new DemandSettings(true, 0, 0),
            Isps = [OneIsp],
            Providers = [Video],
            Market = new MarketSettings
            {
                SwitchingPerMonth = 0,
                ChoiceScale = 6,
                OutsideShare = 0.06,
                RetailPricing = RetailPricingRule.BestResponse,
                RetailPriceReviewMonths = 1,
                QualityValuePerMonth = 5,
                QualityChurnFactor = 1,
                ExitAfterLossMonths = 6,
                CacheDeployUtilisation = 0.7,
            },
            Emissions = Central,
        };

    public static EmissionParameters Central =>
        new()
        {
            Grid = new Dictionary<string, GridFactor>
            {
                ["FR"] = new("FR", 55, "production-direct", "EEA, 2020", "2021"),
                ["EU"] = new("EU", 295, "production-direct", "EEA, 2020", "2021"),
            },
            Level = "central",
            AllocationKey = AllocationKey.Time,
            IncludeEmbodied = false,
            DataCentreWattHoursPerViewingHour = 1.3,
            FixedNetworkWattHoursPerGigabyte = 6.5,
            MobileNetworkWattHoursPerGigabyte = 100,
            RouterWattHoursPerGigabyte = 25,
            AccessIdleWattsPerLine = [5, 5, 5, 1],
            AccessWattsPerMbps = [0.02, 0.02, 0.02, 1.5],
            CoreIdleWattsPerLine = 1.5,
            CoreWattsPerMbps = 0.03,
            CacheLocalCoreShare = 0.1,
            RouterWatts = 11.5,
            UsersPerLine = 2.2,
            PortWattsPerGbps = 1,
            PortIdleRatio = 0.8,
            ApplianceMaximumWatts = 700,
            ApplianceIdleRatio = 0.6,
            SitePue = 1.5,
            DeviceWatts = [109, 22, 4, 1.1],
            DeviceEmbodiedGramsPerHour = [38.8, 33.8, 30.8, 29],
        };

    /// <summary>What the first ISP is asked to simulate in the first month.</summary>
    public static IspOrder FirstOrder(WorldLayout layout)
    {
        var run = new RunCoordinator(layout, 0, 1);
        var offers = run.BeginMonth()
            .Select(
                (orders, isp) =>
                    orders
                        .Select(
                            (order, cohort) =>
                                CohortMonth.Offer(layout, isp, cohort, run.State.Isps[isp].Cohorts[cohort], order)
                        )
                        .ToArray()
            )
            .ToArray();
        run.Accept(offers);
        run.Accept(new ProviderDecision?[layout.World.Providers.Count]);
        return run.Accept(run.State.Isps.Select(isp => isp.CachePlans).ToArray())[0];
    }

    /// <summary>The same world with its first ISP changed.</summary>
    public static World WithIsp(this World world, Func<Isp, Isp> change) =>
        world with
        {
            Isps = [change(world.Isps[0])],
        };

    /// <summary>The same ISP with its only cohort changed.</summary>
    public static Isp WithCohort(this Isp isp, Func<Cohort, Cohort> change) =>
        isp with
        {
            Cohorts = [change(isp.Cohorts[0])],
        };

    /// <summary>The same ISP with one cache site, of the first provider.</summary>
    public static Isp WithCache(this Isp isp, int appliances, int most) =>
        isp with
        {
            CacheSites =
            [
                new CacheSite
                {
                    Id = "cache",
                    Provider = 0,
                    InitialAppliances = appliances,
                    MaximumAppliances = most,
                },
            ],
        };

    /// <summary>The same ISP with one interconnect open to all given providers.</summary>
    public static Isp WithOnlyLink(this Isp isp, double capacityBitsPerSecond, params int[] providers) =>
        isp with
        {
            Interconnects =
            [
                isp.Interconnects[0] with
                {
                    Kind = InterconnectKind.SettlementFreePeering,
                    CapacityBitsPerSecond = capacityBitsPerSecond,
                    Providers = providers,
                },
            ],
        };
}
