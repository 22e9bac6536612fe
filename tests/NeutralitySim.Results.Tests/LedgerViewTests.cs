using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Tests.Engine;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Results.Views;
using NeutralitySim.Scenarios;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Results.Tests;

public sealed class LedgerViewTests : TemporaryFolder
{
    private const double Tolerance = 1e-9;

    private static readonly AccountGroups Groups = new(
        Sample.Description with
        {
            LargeProviders = ["big"],
            BackgroundProviders = ["rest"],
        }
    );

    [Fact]
    public void Views_of_any_world_agree_and_sum_to_zero()
    {
        var seeds = Gen.Choose(0, 100_000).ToArbitrary();
        Prop.ForAll(
                seeds,
                seed =>
                {
                    var world = RandomWorlds.Draw(seed);
                    var other = world with { Regime = RandomWorlds.DrawRegime(new Random(seed + 1)) };
                    var groups = new AccountGroups(Sample.Description with { LargeProviders = Large(world) });
                    AssertSound(Payments(world), Payments(other), groups);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public void Views_of_shipped_scenarios_agree_and_sum_to_zero()
    {
        string scenarios = Path.Combine(Golden.RepositoryRoot, "scenarios");
        foreach (string file in Directory.GetFiles(scenarios, "scenario.yaml", SearchOption.AllDirectories))
        {
            var experiment = ScenarioLoader.Load(file).Experiment!;
            var regimes = experiment
                .Worlds.Select(w => Payments(w with { Calendar = w.Calendar with { Months = 2 } }))
                .ToArray();
            foreach (var with in regimes)
                AssertSound(regimes[0], with, new AccountGroups(experiment.Description));
        }
    }

    /// <summary>
    /// 100 subscribers at 10, then 90 at 11: a price effect of 90. Of the 200 of fees subscribers bear 90, the large provider 60, the small one 8, other traffic
    /// 2, carriers 140 that are saved, and −100 is the rest, the 10 subscribers who left. Access falls from 50 to 49.5 for 200 lines: of the 200,
    /// 100 are passed on, 70 kept, −6 spent on carriage, 36 on the rest.
    /// </summary>
    [Fact]
    public void A_toll_is_followed_to_where_it_ends_up()
    {
        LedgerSum[] without =
        [
            Sum("subscribers:a", "provider:big", LedgerKind.RetailVideo, 100, 1000),
            Sum("subscribers:a", "isp:a", LedgerKind.RetailAccess, 200, 10_000),
            Sum("provider:big", "carrier:c", LedgerKind.Transit, 10, 150),
            Sum("isp:a", "outside", LedgerKind.Operations, 200, 5000),
            Sum("isp:a", "vendors", LedgerKind.Backhaul, 6, 6),
        ];
        LedgerSum[] with =
        [
            Sum("subscribers:a", "provider:big", LedgerKind.RetailVideo, 90, 990),
            Sum("subscribers:a", "isp:a", LedgerKind.RetailAccess, 200, 9900),
            Sum("provider:big", "carrier:c", LedgerKind.Transit, 10, 10),
            Sum("isp:a", "outside", LedgerKind.Operations, 200, 5036),
            Sum("provider:big", "isp:a", LedgerKind.Toll, 10, 190),
            Sum("provider:tiny", "isp:a", LedgerKind.PaidPeering, 1, 8),
            Sum("provider:rest", "isp:a", LedgerKind.Toll, 1, 2),
        ];
        var incidence = FeeIncidence.Of(without, with, Groups)!;
        Assert.Equal(200, incidence.Fee, Tolerance);
        Assert.Equal(
            [90, 60, 8, 2, 0, 140, -100, 70, 100, -6, 36],
            Enum.GetValues<FeePart>().Select(part => Math.Round(incidence.Parts[part], 9))
        );
        Assert.Equal(0.45, incidence.Share(FeePart.VideoSubscribers), Tolerance);
        Assert.Null(FeeIncidence.Of(with, without, Groups));
        Assert.Null(FeeIncidence.Of(with, with, Groups));
        Assert.Null(FeeIncidence.Of([], with, Groups));
    }

    /// <summary>
    /// Two months. A toll of 10 a month: an ISP gains it and a provider loses it and 4 more, because two of ten subscribers worth 3 each, who cost 1, are gone,
    /// and because the rest costs 1.2 and no longer 1 to serve. In the second replication nothing changes.
    /// </summary>
    [Fact]
    public void Gains_are_means_per_month_of_paired_replications_and_add_up_to_savings_less_dead_weight()
    {
        WelfareLine[] Month(int month, double isp, double provider, double use, double quantity, double cost) =>
            [
                new(month, WelfareSide.Actor, "isp:comcast", 0, isp),
                new(month, WelfareSide.Actor, "provider:netflix", 0, provider),
                new(month, WelfareSide.Use, "access:us", 10, use),
                new(month, WelfareSide.Resource, "subscribers:netflix", quantity, cost),
            ];
        RunResult Run(string regime, int replication, bool tolled) =>
            Sample.Run(regime, replication) with
            {
                Welfare =
                [
                    .. Month(0, 5, 15, 30, 10, 10),
                    .. tolled ? Month(1, 15, -0.6, 24, 8, 9.6) : Month(1, 5, 15, 30, 10, 10),
                ],
            };
        using var store = Sample.Store(
            Folder,
            [Run("neutral", 0, false), Run("neutral", 1, false), Run("tolled", 0, true), Run("tolled", 1, false)]
        );
        Assert.Equal([WelfareWindow.FirstYear], store.Reader.WelfareWindows);
        Assert.Null(store.Reader.Welfare("neutral", WelfareWindow.FirstYear));
        var gains = store.Reader.Welfare("tolled", WelfareWindow.FirstYear)!;

        // Of four months of pairs one has a change.
        Assert.Equal(10 / 4.0, gains.Actors["isp:comcast"], Tolerance);
        Assert.Equal(-15.6 / 4, gains.Actors["provider:netflix"], Tolerance);
        Assert.Equal(-8 * 0.2 / 4, gains.Savings, Tolerance);
        Assert.Equal((6 - 2) / 4.0, gains.DeadWeight, Tolerance);
        Assert.Equal(gains.Savings - gains.DeadWeight, gains.Total, Tolerance);
    }

    [Fact]
    public void Hardware_and_place_of_caches_are_no_money_outside()
    {
        var shares = WelfareShare.Of(
            [
                Sum("provider:big", "vendors", LedgerKind.CacheHardware, 1, 5),
                Sum("isp:a", "outside", LedgerKind.CacheHosting, 1, 3),
                Sum("isp:a", "vendors", LedgerKind.Port, 1, 2),
                Sum("provider:rest", "carrier:c", LedgerKind.Transit, 1, 1),
            ],
            Groups
        );
        Assert.Equal([0, -5, -5, 0, -1, 9, 2], shares.Select(share => share.Net));
    }

    [Fact]
    public void A_bill_is_what_a_line_pays_on_average()
    {
        var bills = BillItem.Of(
            [
                Sum("subscribers:a", "isp:a", LedgerKind.RetailAccess, 20, 800),
                Sum("subscribers:a", "provider:big", LedgerKind.RetailVideo, 5, 50),
                Sum("subscribers:b", "isp:b", LedgerKind.RetailAccess, 1, 1),
            ],
            new Dictionary<string, double> { ["a"] = 20, ["b"] = 0 }
        );
        Assert.Equal(
            [
                new BillItem("a", "isp:a", LedgerKind.RetailAccess, 40),
                new BillItem("a", "provider:big", LedgerKind.RetailVideo, 2.5),
            ],
            bills
        );
    }

    [Fact]
    public void Concentration_lies_between_that_of_equal_firms_and_a_monopoly_and_grows_with_a_merger()
    {
        Assert.Equal(2500, Concentration.Index([3, 3, 3, 3]), Tolerance);
        Assert.Equal(Concentration.Monopoly, Concentration.Index([7, 0]), Tolerance);
        Assert.Equal(double.NaN, Concentration.Index([0, 0]));
        Prop.ForAll(
                Gen.Choose(1, 1000).NonEmptyListOf().ToArbitrary(),
                lines =>
                {
                    double[] firms = [.. lines.Select(l => (double)l)];
                    double index = Concentration.Index(firms);
                    Assert.InRange(index, 10_000 / firms.Length - 1e-6, 10_000 + 1e-6);
                    if (firms.Length > 1)
                        Assert.True(Concentration.Index([firms[0] + firms[1], .. firms[2..]]) > index);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static void AssertSound(
        IReadOnlyList<LedgerSum> without,
        IReadOnlyList<LedgerSum> payments,
        AccountGroups groups
    )
    {
        var matrix = PaymentMatrix.Of(payments);
        var statements = ActorStatement.Of(payments);
        double all = payments.Sum(p => p.Amount);
        double near = Tolerance * (all + without.Sum(p => p.Amount));
        Assert.Equal(all, matrix.Total, near);
        Assert.Equal(matrix.Accounts, statements.Select(s => s.Account));
        for (int i = 0; i < statements.Count; i++)
        {
            Assert.Equal(matrix.Received(i), statements[i].Revenue, near);
            Assert.Equal(matrix.Paid(i), statements[i].Cost, near);
        }

        Assert.Equal(0, statements.Sum(s => s.Margin), near);
        Assert.Equal(0, WelfareShare.Of(payments, groups).Sum(s => s.Net), near);
        AssertBills(payments, statements, near);
        if (FeeIncidence.Of(without, payments, groups) is not { } incidence)
            return;
        Assert.Equal(incidence.Fee, FeeIncidence.PaidSide.Sum(p => incidence.Parts[p]), near);
        Assert.Equal(incidence.Fee, FeeIncidence.ReceivedSide.Sum(p => incidence.Parts[p]), near);
    }

    private static void AssertBills(
        IReadOnlyList<LedgerSum> payments,
        IReadOnlyList<ActorStatement> statements,
        double near
    )
    {
        var lines = payments
            .Where(p => p.Kind == LedgerKind.RetailAccess)
            .ToDictionary(p => p.Payer.Split(':')[1], p => p.Quantity);
        foreach (var isp in BillItem.Of(payments, lines).GroupBy(item => item.Isp))
            Assert.Equal(
                statements.Single(s => s.Account == Accounts.Subscribers(isp.Key)).Cost,
                isp.Sum(item => item.PerLineMonth) * lines[isp.Key],
                near
            );
    }

    private static string[] Large(World world) =>
        [.. world.Providers.Where(p => p.Size == ProviderSize.Large).Select(p => p.Id)];

    private static LedgerSum[] Payments(World world) =>
        [
            .. new Simulation(world, 0, 7)
                .Run()
                .Ledger.GroupBy(l => (l.Payer, l.Payee, l.Kind))
                .Select(g => Sum(g.Key.Payer, g.Key.Payee, g.Key.Kind, g.Sum(l => l.Quantity), g.Sum(l => l.Amount))),
        ];

    private static LedgerSum Sum(string payer, string payee, LedgerKind kind, double quantity, double amount) =>
        new("any", payer, payee, kind, quantity, amount);
}
