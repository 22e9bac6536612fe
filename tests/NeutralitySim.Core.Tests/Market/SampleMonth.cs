using NeutralitySim.Core.Deals;
using NeutralitySim.Core.Isps;
using NeutralitySim.Core.Money;
using NeutralitySim.Core.Providers;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Market;

/// <summary>A month whose traffic is written by hand, so that what it costs and what actors make of it can be worked out on paper.</summary>
internal sealed class SampleMonth
{
    private static readonly int Devices = Enum.GetValues<DeviceKind>().Length;

    public SampleMonth(World world)
    {
        World = world;
        Layout = new WorldLayout(world);
        State = RunState.StartOf(Layout);
        Outcomes = IspLayouts.Select(Outcome).ToArray();
        WithDeals = new DealMonth?[Outcomes.Length];
    }

    public World World { get; }
    public WorldLayout Layout { get; }
    public IReadOnlyList<IspLayout> IspLayouts => Layout.Isps;
    public RunState State { get; }
    public TrafficMonth[] Outcomes { get; }
    public DealMonth?[] WithDeals { get; }
    public Ledger Ledger { get; } = new();

    /// <summary>The first ISP's state.</summary>
    public IspState Isp => State.Isps[0];

    public MonthReview Review(int month = 0) => new(Layout, State, Outcomes, WithDeals, Ledger, month);

    /// <summary>Lets a provider answer the month.</summary>
    public void React(int provider = 0, int month = 0) =>
        ProviderReactions
            .Decide(Layout, provider, State.Providers[provider], ProviderOrder.Of(Review(month), provider))
            .Apply(State, provider);

    /// <summary>Lets ISPs and providers negotiate.</summary>
    public void Negotiate(int month = 0) => DealMaking.Decide(Review(month), new IspSwitching(World));

    /// <summary>Lets an ISP decide on its interconnects.</summary>
    public void Upgrade(int month = 0, int isp = 0)
    {
        var calls = LinkUpgrades.Of(World, IspLayouts[isp], State.Isps[isp], Outcomes[isp]);
        IspInvestment.Decide(Review(month), isp, calls, new IspSwitching(World)).Apply(Review(month), isp);
    }

    /// <summary>Lets all cohorts react and choose their ISP.</summary>
    public void Subscribe(int month = 0)
    {
        var factors = new IspSwitching(World).Factors(Review(month));
        for (int isp = 0; isp < State.Isps.Length; isp++)
        for (int cohort = 0; cohort < State.Isps[isp].Cohorts.Length; cohort++)
            State.Isps[isp].Cohorts[cohort] = Offer(factors[isp], month, isp, cohort).State;
    }

    /// <summary>What a cohort offers after the month.</summary>
    public CohortOffer Offer(double switching = 1, int month = 0, int isp = 0, int cohort = 0)
    {
        var review = new CohortReview(
            switching,
            Enumerable
                .Range(0, State.Providers.Length)
                .Select(p => Adoption.Shortfall(World, Outcomes[isp], p))
                .ToArray(),
            State.Providers.Select(p => p.RetailPricePerMonth).ToArray(),
            State.Providers.Select(p => p.InBusiness).ToArray()
        );
        return CohortMonth.Offer(
            Layout,
            isp,
            cohort,
            State.Isps[isp].Cohorts[cohort],
            new CohortOrder(month + 1, review)
        );
    }

    /// <summary>What is recorded of all together of those who were there at the start.</summary>
    public Dictionary<IndicatorDefinition, double> Record(int month = 0)
    {
        var recorder = new MonthRecorder(Layout, new LineGroups(World), 0, month);
        new ExperienceRecorder(Layout, recorder).Record(month, State, Outcomes);
        new SurplusRecorder(World, recorder).Record(month, HouseholdsMonth.Of(Layout, State, Outcomes, month));
        return recorder
            .Measurements.Where(m => m.Entity == Entity.All)
            .ToDictionary(m => Indicators.Find(m.Indicator)!, m => m.Amount / m.Denominator);
    }

    /// <summary>Traffic of a provider over a link of the first ISP; a link's percentile is taken as the sum.</summary>
    public SampleMonth Traffic(
        string link,
        double mbps,
        double gigabytes = 0,
        double fillGigabytes = 0,
        int provider = 0
    )
    {
        int path = Array.FindIndex(
            IspLayouts[0].Paths,
            p => p.Provider == provider && IspLayouts[0].LinkId(p.Link) == link
        );
        Outcomes[0].PathPercentile95[path] = mbps * Mbps;
        Outcomes[0].PathServedBytes[path] = gigabytes * 1e9;
        Outcomes[0].PathFillBytes[path] = fillGigabytes * 1e9;
        Outcomes[0].LinkPercentile95[IspLayouts[0].Paths[path].Link] += mbps * Mbps;
        Outcomes[0].LinkOfferedPercentile95[IspLayouts[0].Paths[path].Link] += mbps * Mbps;
        return this;
    }

    /// <summary>What a provider's viewers want from an ISP, at every hour alike.</summary>
    public SampleMonth Offered(double mbps, int provider = 0, int isp = 0)
    {
        Outcomes[isp].OfferedPercentile95[provider] = mbps * Mbps;
        Outcomes[isp].PeakBitsPerSecond[provider] = mbps * Mbps;
        double seconds = 3600 * World.Calendar.DaysIn(0);
        for (int hour = 0; hour < 24; hour++)
        {
            Outcomes[isp].HourlyStreamSeconds[provider * 24 + hour] =
                mbps * Mbps / World.Providers[provider].LadderBitsPerSecond[^1] * seconds;
            Outcomes[isp].HourlyWantedBits[provider * 24 + hour] = mbps * Mbps * seconds;
            Outcomes[isp].HourlyServedBits[provider * 24 + hour] = mbps * Mbps * seconds;
        }

        return this;
    }

    /// <summary>Share of quality that is lost.</summary>
    public SampleMonth Lost(double share, int provider = 0, int isp = 0)
    {
        Outcomes[isp].ViewingHours[provider] = 1;
        if (Outcomes[isp].HourlyWantedBits[provider * 24 + 20] == 0)
        {
            Outcomes[isp].HourlyStreamSeconds[provider * 24 + 20] = 3600;
            Outcomes[isp].HourlyWantedBits[provider * 24 + 20] = 1e9;
        }

        for (int hour = 0; hour < 24; hour++)
            Outcomes[isp].HourlyServedBits[provider * 24 + hour] =
                Outcomes[isp].HourlyWantedBits[provider * 24 + hour] * (1 - share);
        return this;
    }

    /// <summary>Lets the first ISP's first month happen and bills it.</summary>
    public SampleMonth Simulate()
    {
        Outcomes[0] = new IspTraffic(Layout, 0, 1, 0).Simulate(FirstOrder(Layout).Input);
        return Settle();
    }

    public SampleMonth Settle(double ispKilowattHours = 0)
    {
        for (int isp = 0; isp < IspLayouts.Count; isp++)
            Settlement.Settle(
                World,
                isp,
                Ledger,
                0,
                new MonthBill(World, IspLayouts[isp], State.Isps[isp]).Of(
                    State.Providers,
                    Outcomes[isp],
                    ispKilowattHours
                )
            );
        return this;
    }

    /// <summary>Bills each ISP's month and what is of none of them.</summary>
    public SampleMonth SettleAll()
    {
        Settle();
        Settlement.SettleWorld(World, State, Ledger, 0);
        return this;
    }

    /// <summary>Payments of a kind as (payer, payee, quantity, unit price).</summary>
    public (string Payer, string Payee, double Quantity, double UnitPrice)[] Payments(LedgerKind kind) =>
        Ledger.Lines.Where(l => l.Kind == kind).Select(l => (l.Payer, l.Payee, l.Quantity, l.UnitPrice)).ToArray();

    public RunEvent[] Events(RunEventKind kind) => State.Events.Where(e => e.Kind == kind).ToArray();

    private TrafficMonth Outcome(IspLayout layout)
    {
        var outcome = TrafficMonth.Empty(layout, World.Providers.Count, Devices);
        State.Isps[layout.IspIndex].Capacity.CopyTo(outcome.LinkMeanCapacity, 0);
        for (int site = 0; site < layout.FirstInterconnect; site++)
            outcome.LinkMeanCapacity[site] =
                layout.Isp.CacheSites[site].InitialAppliances
                * World
                    .Providers[layout.Isp.CacheSites[site].Provider]
                    .CacheProgramme
                    .ThroughputBitsPerSecondPerAppliance;
        outcome.LinkMeanCapacity.CopyTo(State.Isps[layout.IspIndex].Capacity, 0);
        return outcome;
    }
}
