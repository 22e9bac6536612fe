using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
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
        foreach (var world in experiment.Worlds)
        {
            var result = new Simulation(world, 0, experiment.Seed).Run();
            Assert.All(result.Indicators, v => Assert.True(double.IsFinite(v.Value), $"{world.Regime.Id} {v}"));
            Assert.All(result.Series, p => Assert.True(double.IsFinite(p.Value), $"{world.Regime.Id} {p}"));
            Assert.Distinct(result.Series.Select(p => (p.Indicator, p.Entity, p.Month)));
            Assert.Equal(
                experiment.Description.Calendar.Months,
                result.Series.Count(p => p.Indicator == Indicators.ProvidersAlive.Id)
            );
            AssertBalanced(result);
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
