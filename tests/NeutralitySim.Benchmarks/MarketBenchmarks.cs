using BenchmarkDotNet.Attributes;
using NeutralitySim.Core.Deals;
using NeutralitySim.Core.Forecasts;
using NeutralitySim.Core.Isps;
using NeutralitySim.Core.Money;
using NeutralitySim.Core.Providers;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Subscribers;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Benchmarks;

/// <summary>
/// The market step of a month with five rival ISPs and eight providers, six of which react: full links in the evening, caches on offer,
/// a direct link and transit each. Then the ISPs' month, and what bargaining branches add to it.
/// </summary>
[MemoryDiagnoser]
public class MarketBenchmarks
{
    private const int Isps = 5;
    private const int Providers = 8;
    private const int Reacting = 6;
    private const int WarmUpMonths = 3;

    private WorldLayout _layout = null!;
    private RunCoordinator _run = null!;
    private IspMonth[] _isps = [];
    private IspSwitching _switching = null!;
    private IspReport[] _reports = [];
    private CohortOffer[][] _offers = [];

    /// <summary>Rules.</summary>
    [Params("tolled", "paid-peering", "bargained")]
    public string Rules { get; set; } = "";

    /// <summary>Goes to the third month.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var regime = Rules switch
        {
            "tolled" => Tolled(1),
            "paid-peering" => PaidPeering,
            _ => PaidPeering with { Bargaining = new Bargaining(0.5, 24, 12) },
        };
        _layout = new WorldLayout(World(regime));
        _run = new RunCoordinator(_layout, 0, 1);
        _isps = [.. _layout.Isps.Select((_, isp) => new IspMonth(_layout, isp, 1, 0))];
        _switching = new IspSwitching(_layout.World);
        for (int month = 0; month < WarmUpMonths; month++)
        {
            Cohorts();
            _run.Accept(Decide(_run.Accept(_offers)));
            var orders = _run.Accept(_run.State.Isps.Select(isp => isp.CachePlans.ToArray()).ToArray());
            _reports = [.. orders.Select((order, isp) => _isps[isp].Simulate(order))];
            _run.Accept(_reports);
        }
    }

    /// <summary>Subscribers adopt, leave and change ISP.</summary>
    [Benchmark]
    public void Cohorts() =>
        _offers = [
            .. _run.BeginMonth()
                .Select(
                    (ofIsp, isp) =>
                        ofIsp
                            .Select(
                                (order, c) => CohortMonth.Offer(_layout, isp, c, _run.State.Isps[isp].Cohorts[c], order)
                            )
                            .ToArray()
                ),
        ];

    /// <summary>Providers weigh what they can do.</summary>
    [Benchmark]
    public void Reactions()
    {
        var review = Review(new Ledger());
        var forecasts = new MarketForecasts(_layout);
        for (int provider = 0; provider < Reacting; provider++)
            ProviderReactions.Decide(
                _layout,
                provider,
                _run.State.Providers[provider],
                ProviderOrder.Of(review, provider) with
                {
                    Forecasts = forecasts,
                }
            );
    }

    /// <summary>ISPs weigh what to do about full links.</summary>
    [Benchmark]
    public void Investment()
    {
        var review = Review(new Ledger());
        for (int isp = 0; isp < Isps; isp++)
            IspInvestment.Decide(review, isp, _reports[isp].Upgrades, _switching);
        _run.State.Decisions.Clear();
    }

    /// <summary>ISPs and providers weigh deals, and ISPs set retail prices.</summary>
    [Benchmark]
    public void DealsAndPrices()
    {
        var review = Review(new Ledger());
        for (int isp = 0; isp < Isps; isp++)
            if (review.WithDeals[isp] is { } deal)
                DealWorth.Of(review, isp, deal, _switching);
        RetailPricing.Update(review);
    }

    /// <summary>Everything is billed.</summary>
    [Benchmark]
    public void Settlement()
    {
        var ledger = new Ledger();
        for (int isp = 0; isp < Isps; isp++)
            Core.Money.Settlement.Settle(
                _layout.World,
                isp,
                ledger,
                _run.Month - 1,
                new MonthBill(_layout.World, _layout.Isps[isp], _run.State.Isps[isp]).Of(
                    _run.State.Providers,
                    _reports[isp].Outcome,
                    _reports[isp].Energy.IspKilowattHours
                )
            );
    }

    /// <summary>ISPs simulate the month, with the month a deal would bring where one is bargained for.</summary>
    [Benchmark]
    [Arguments(false)]
    [Arguments(true)]
    public void Month(bool branches)
    {
        var orders = _run.Accept(_run.State.Isps.Select(isp => isp.CachePlans.ToArray()).ToArray());
        for (int isp = 0; isp < Isps; isp++)
            _isps[isp].Simulate(branches ? orders[isp] : orders[isp] with { Branch = null });
    }

    private MonthReview Review(Ledger ledger) =>
        new(
            _layout,
            _run.State,
            [.. _reports.Select(r => r.Outcome)],
            [.. _reports.Select(r => r.WithDeal)],
            ledger,
            _run.Month - 1
        );

    private ProviderDecision?[] Decide(ProviderOrder?[] orders) =>
        [
            .. orders.Select(
                (order, provider) =>
                    order is null
                        ? null
                        : ProviderReactions.Decide(_layout, provider, _run.State.Providers[provider], order)
            ),
        ];

    private static World World(Regime regime)
    {
        var link = OneIsp.Interconnects[0];
        var isp = OneIsp with
        {
            InitialAdoption = [.. Enumerable.Range(0, Providers).Select(p => 0.4 / (p + 1))],
            CacheSites =
            [
                .. Enumerable
                    .Range(0, Reacting)
                    .Select(p => new CacheSite
                    {
                        Id = $"caches{p}",
                        Provider = p,
                        InitialAppliances = p % 2,
                        MaximumAppliances = 4,
                    }),
            ],
            Interconnects =
            [
                .. Enumerable
                    .Range(0, Reacting)
                    .Select(p =>
                        link with
                        {
                            Id = $"pni{p}",
                            Providers = [p],
                            CapacityBitsPerSecond = 12 * Gbps / (p + 1),
                        }
                    ),
                OneIsp.Interconnects[1] with
                {
                    Providers = [.. Enumerable.Range(0, Providers)],
                    CapacityBitsPerSecond = 14 * Gbps,
                },
            ],
        };
        return Simple with
        {
            Calendar = new SimulationCalendar(2018, 1, 12, DayRepresentation.Typical),
            Regime = regime,
            Demand = new DemandSettings(true, 0.05, 0.5),
            Isps = [.. Enumerable.Range(0, Isps).Select(i => isp with { Id = $"isp{i}" })],
            Providers =
            [
                .. Enumerable
                    .Range(0, Providers)
                    .Select(p =>
                        Video with
                        {
                            Id = $"p{p}",
                            Size = p < Reacting ? ProviderSize.Large : ProviderSize.Background,
                            DeviceTopBitsPerSecond = [4 * Mbps, 4 * Mbps, 1.5 * Mbps, 1.5 * Mbps],
                            QualitySensitivity = 0.05,
                        }
                    ),
            ],
            Market = Simple.Market with { SwitchingPerMonth = 0.01 },
        };
    }
}
