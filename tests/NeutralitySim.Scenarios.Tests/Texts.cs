using NeutralitySim.Core.Runs;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>A small valid scenario to vary.</summary>
internal static class Texts
{
    public const string Minimal = """
        calendar: { start: 2014-01, months: 3 }
        currency: EUR
        content-providers:
          video: { subscribers-share: 30 %, ladder: [1 Mbps, 5 Mbps], retail-price: 10 EUR/month }
          shop: { size: small, subscribers-share: 50 %, ladder: [1 Mbps], retail-price: 0 }
        isps:
          north:
            country: FR
            subscribers: 1 M
            retail-price: 30 EUR/month
            interconnects:
              direct: { kind: settlement-free-peering, counterparty: video, capacity: 100 Gbps }
              carrier: { kind: transit, capacity: 50 Gbps }
        regimes: [neutral, tolled]
        emissions: { grid: { year: 2014 } }

        """;

    public static Experiment Valid(string yaml, ScenarioLoadOptions? options = null)
    {
        var result = ScenarioLoader.LoadText(yaml, "test.yaml", options);
        Assert.Equal([], result.Errors.Select(e => e.ToString()));
        return result.Experiment!;
    }

    public static IReadOnlyList<string> Errors(string yaml, ScenarioLoadOptions? options = null)
    {
        var result = ScenarioLoader.LoadText(yaml, "test.yaml", options);
        Assert.Null(result.Experiment);
        return [.. result.Errors.Select(e => e.ToString())];
    }

    public static ScenarioLoadOptions Set(string path, string value) => new() { Settings = [(path, value)] };
}
