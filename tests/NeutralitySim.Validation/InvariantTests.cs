using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.State;
using NeutralitySim.Core.Welfare;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Validation;

/// <summary>
/// Invariants over every scenario that is shipped, under each of its regimes. The run itself stops when bytes, loads, energy or the
/// ledger do not add up.
/// </summary>
public sealed class InvariantTests
{
    public static TheoryData<string> Scenarios =>
        [
            .. Directory
                .GetFiles(
                    Path.Combine(Golden.RepositoryRoot, "scenarios"),
                    "scenario.yaml",
                    SearchOption.AllDirectories
                )
                .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!))
                .Order(StringComparer.Ordinal),
        ];

    [Trait("Speed", "Slow")]
    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_regime_of_every_scenario_keeps_the_books_and_gives_finite_figures(string scenario)
    {
        var experiment = Shipped.Load(scenario);
        var accounts = new List<IReadOnlyList<WelfareLine>>();
        foreach (var world in experiment.Worlds)
        {
            var result = new Simulation(world, 0, experiment.Seed).Run();
            Assert.All(result.Indicators, v => Assert.True(double.IsFinite(v.Value), $"{world.Regime.Id} {v}"));
            Assert.All(result.Series, p => Assert.True(double.IsFinite(p.Value), $"{world.Regime.Id} {p}"));
            Assert.Distinct(result.Series.Select(p => (p.Indicator, p.Entity, p.Month)));
            Assert.Equal(
                experiment.Description.Calendar.Months,
                result.Series.Count(p => p.Indicator == Indicators.ProvidersAlive.Id && p.Entity == Entity.All)
            );
            AssertBalanced(result);
            AssertNobodyGoesBackWithoutReason(result);
            accounts.Add(result.Welfare);
        }

        AssertGainsAddUp(accounts);
    }

    [Trait("Speed", "Slow")]
    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_toll_of_zero_is_no_toll_in_any_scenario(string scenario)
    {
        var experiment = Shipped.Load(scenario);
        foreach (var world in experiment.Worlds.Where(w => w.Regime.Toll is not null))
        {
            RunResult Run(Toll? toll) =>
                new Simulation(world with { Regime = world.Regime with { Toll = toll } }, 0, experiment.Seed).Run();
            var toll = world.Regime.Toll!;
            var zero = Run(toll with { Fee = toll.Fee with { Price = 0 } });
            var none = Run(null);
            Assert.Equal(none.Series, zero.Series);
            Assert.Equal(none.Ledger, zero.Ledger);
            Assert.Equal(none.Events, zero.Events);
        }
    }

    /// <summary>Month by month, of each pair of regimes: what all gain is what is saved less the dead weight, and the other way round what all lose.</summary>
    private static void AssertGainsAddUp(List<IReadOnlyList<WelfareLine>> accounts)
    {
        foreach (var baseline in accounts)
        foreach (var regime in accounts)
        {
            Assert.NotEmpty(regime);
            foreach (var month in regime.GroupBy(line => line.Month))
            {
                var before = baseline.Where(line => line.Month == month.Key).ToArray();
                var gains = WelfareDifference.Between(before, month);
                Assert.InRange(gains.RelativeGap, 0, 1e-9);
                var losses = WelfareDifference.Between(month, before);
                foreach (var (actor, gain) in gains.Actors)
                    Assert.Equal(-gain, losses.Actors[actor], 1e-9 * gains.Largest);
            }
        }
    }

    // Who takes back what it did last has foreseen a gain from that on average since, and says so.
    private static void AssertNobodyGoesBackWithoutReason(RunResult result)
    {
        var last = new Dictionary<(string Actor, RunEventKind Back), int>();
        foreach (
            var change in result.Events.Where(e =>
                Undoing.Of(e.Kind) is not null || last.ContainsKey((e.Actor, e.Kind))
            )
        )
        {
            if (last.Remove((change.Actor, change.Kind)))
                Assert.Contains(
                    result.Decisions,
                    d => d.Month == change.Month && d.Actor == change.Actor && d.Reason.Id == "over-the-year"
                );
            if (Undoing.Of(change.Kind) is { } back)
                last[(change.Actor, back)] = change.Month;
        }
    }

    private static void AssertBalanced(RunResult result)
    {
        foreach (var month in result.Ledger.GroupBy(l => l.Month))
        {
            var nets = new Dictionary<string, double>();
            foreach (var line in month)
            {
                Assert.Equal(line.Quantity * line.UnitPrice, line.Amount);
                nets[line.Payer] = nets.GetValueOrDefault(line.Payer) - line.Amount;
                nets[line.Payee] = nets.GetValueOrDefault(line.Payee) + line.Amount;
            }

            Assert.Equal(0, nets.Values.Sum(), 1e-9 * month.Sum(l => l.Amount));
        }
    }
}
