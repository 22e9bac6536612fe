using NeutralitySim.Core.Results;

namespace NeutralitySim.Validation;

/// <summary>The French levy on turnover of 2025 beside taxes on use and on ports: which of them moves traffic.</summary>
public class LevyTests
{
    private const string Scenario = "france-turnover-levy";

    private static readonly RunEventKind[] Steered =
    [
        RunEventKind.Rerouted,
        RunEventKind.ReturnedToPeering,
        RunEventKind.BitrateCut,
        RunEventKind.BitrateRestored,
        RunEventKind.CachesDeployed,
        RunEventKind.CachesWithdrawn,
    ];

    [Fact]
    public void A_levy_on_turnover_moves_no_route_cache_or_picture_and_a_tax_on_ports_does()
    {
        var neutral = Shipped.Run(Scenario, "neutral");
        var levy = Shipped.Run(Scenario, "turnover-levy");
        var ports = Shipped.Run(Scenario, "port-tax");

        Assert.DoesNotContain(levy.Events, e => Steered.Contains(e.Kind));
        // Lines alone move, by less than a thousandth: background senders pass their part of the levy on to households.
        foreach (string indicator in (string[])["p95", "speed-index", "offload-ratio"])
            Assert.All(
                Series(neutral, indicator).Zip(Series(levy, indicator)),
                pair => Assert.Equal(pair.First, pair.Second, 1e-3 * Math.Abs(pair.First))
            );
        Assert.Contains(ports.Events, e => e.Kind == RunEventKind.Rerouted);
        Assert.Contains(ports.Events, e => e.Kind == RunEventKind.BitrateCut);
    }

    /// <summary>1 % of some 17 bn EUR; the small service is below 50 M, thousands of senders are not meant.</summary>
    [Fact]
    public void The_state_receives_the_rate_of_all_turnover_above_the_thresholds_and_ISPs_nothing()
    {
        var levy = Shipped.Run(Scenario, "turnover-levy");
        var owed = levy.Ledger.Where(l => l.Kind == LedgerKind.TurnoverTax).ToArray();

        Assert.All(owed, l => Assert.Equal((Accounts.State, 0.01), (l.Payee, Math.Round(l.UnitPrice, 12))));
        Assert.Equal(
            ["akamai", "amazon", "google", "meta", "netflix", "other-gatekeepers"],
            owed.Select(l => l.Payer["provider:".Length..]).Distinct().Order(StringComparer.Ordinal)
        );
        Assert.InRange(owed.Sum(l => l.Amount), 165e6, 175e6);
        Assert.DoesNotContain(levy.Ledger, FromProviderToIsp);
    }

    [Fact]
    public void A_tax_by_the_state_on_use_or_ports_pays_no_ISP_either()
    {
        foreach (string regime in (string[])["gatekeeper-tax", "port-tax"])
        {
            var ledger = Shipped.Run(Scenario, regime).Ledger;
            Assert.Contains(ledger, l => l.Kind == LedgerKind.Toll && l.Payee == Accounts.State);
            Assert.DoesNotContain(ledger, FromProviderToIsp);
        }
    }

    private static double[] Series(RunResult run, string indicator) =>
        [.. run.Series.Where(p => p.Indicator == indicator).Select(p => p.Value)];

    private static bool FromProviderToIsp(LedgerLine line) =>
        line.Payer.StartsWith("provider:", StringComparison.Ordinal)
        && line.Payee.StartsWith("isp:", StringComparison.Ordinal);
}
