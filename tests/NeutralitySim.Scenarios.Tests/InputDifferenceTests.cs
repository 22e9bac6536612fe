using NeutralitySim.Core.Runs;
using NeutralitySim.Scenarios.Inputs;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>In which inputs two scenarios differ.</summary>
public sealed class InputDifferenceTests
{
    private static readonly string Scenario = Path.Combine(Golden.RepositoryRoot, "scenarios", "first-steps");

    [Fact]
    public void Each_changed_value_is_told_with_its_unit()
    {
        var found = InputDifferences.Of(
            Load(),
            Load(("isps.citynet.retail-price", "25 EUR/month"), ("regimes.tolled.toll.price", "2 EUR/Mbps/month"))
        );

        Assert.Equal(
            [
                new InputDifference("isps.citynet.retail-price", "", "30", "25", "EUR/month"),
                new InputDifference("regimes.tolled.toll.price", "", "1", "2", "EUR/Mbps/month"),
            ],
            found.Where(difference => !difference.Path.StartsWith("market.", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void The_same_quantity_in_another_unit_is_no_difference()
    {
        Assert.Empty(InputDifferences.Of(Load(), Load(("isps.citynet.plan", "0.3 Gbps"))));
        var found = Assert.Single(InputDifferences.Of(Load(), Load(("isps.citynet.plan", "0.4 Gbps"))));
        Assert.Equal(("300", "0.4", "Mbps | Gbps"), (found.Before, found.After, found.Unit));
    }

    [Fact]
    public void The_same_sum_in_two_currencies_is_a_difference()
    {
        string dollars = File.ReadAllText(Path.Combine(Scenario, "scenario.yaml"))
            .Replace(" EUR", " USD", StringComparison.Ordinal);
        var other = ScenarioLoader.LoadText("currency: USD\n" + dollars, "dollars").Experiment!.Description;

        var found = InputDifferences.Of(Load(), other);

        Assert.Equal(new InputDifference("currency", "", "EUR", "USD", ""), found[0]);
        Assert.Contains(
            new InputDifference("isps.citynet.retail-price", "", "30", "30", "EUR/month | USD/month"),
            found
        );
    }

    [Fact]
    public void What_one_side_lacks_comes_last()
    {
        var found = InputDifferences.Of(
            Load(),
            ScenarioLoader.Load(Path.Combine(Golden.RepositoryRoot, "scenarios", "us-2014")).Experiment!.Description
        );
        Assert.Equal("currency", found[0].Path);
        Assert.Equal(found.OrderBy(difference => difference.Before is null || difference.After is null), found);
        Assert.Contains(found, difference => difference is { After: null });
        Assert.Contains(found, difference => difference is { Before: null });
    }

    [Fact]
    public void Regimes_differ_by_their_rules()
    {
        var found = InputDifferences.OfRegimes(Load(), "neutral", "paid-peering");
        Assert.Equal(
            [
                new InputDifference("upgrade.utilisation", "", "50", "70", "%"),
                new InputDifference("upgrade.needs-deal", "", "off", "on", ""),
                new InputDifference("caches.permission", "", "open", "with-deal", ""),
                new InputDifference("peering-fee.basis", "", null, "p95", ""),
                new InputDifference("peering-fee.price", "", null, "0.10", "EUR/Mbps/month"),
            ],
            found
        );
        Assert.Empty(InputDifferences.OfRegimes(Load(), "neutral", "neutral"));
    }

    private static ExperimentDescription Load(params (string, string)[] settings) =>
        ScenarioLoader.Load(Scenario, new ScenarioLoadOptions { Settings = settings }).Experiment!.Description;
}
