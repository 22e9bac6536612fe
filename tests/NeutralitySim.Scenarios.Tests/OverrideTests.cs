using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>Overrides by regime, settings from outside, and what the parameter records say of them.</summary>
public class OverrideTests
{
    [Fact]
    public void An_override_changes_one_regime_only()
    {
        var experiment = Texts.Valid(
            Texts.Minimal
                + """
                overrides:
                  tolled:
                    isps.north.retail-price: 28 EUR/month
                    regime: { toll: { price: 2 EUR/Mbps/month } }
                    isps: { north: { interconnects.direct.capacity: { value: 10 Gbps, source: guess } } }
                """
        );
        Assert.Equal([30, 28], experiment.Worlds.Select(w => w.Isps[0].RetailPricePerMonth));
        Assert.Equal([1e11, 1e10], experiment.Worlds.Select(w => w.Isps[0].Interconnects[0].CapacityBitsPerSecond));
        Assert.Equal(2, experiment.Worlds[1].Regime.Toll!.Fee.Price);
        Assert.True(experiment.Worlds[1].Regime.Toll!.CoversTransit);

        var overridden = experiment.Description.Parameters.Where(p => p.Regime == "tolled").ToList();
        Assert.Equal(
            ["isps.north.interconnects.direct.capacity", "isps.north.retail-price", "regimes.tolled.toll.price"],
            overridden.Select(p => p.Path).Where(p => !p.StartsWith("market.", StringComparison.Ordinal)).Order()
        );
        Assert.Contains(overridden, p => p is { Value: "10 Gbps", Source: "guess", IsDefault: false });
    }

    [Fact]
    public void Settings_win_over_the_file_and_its_overrides()
    {
        string yaml = Texts.Minimal + "overrides: { tolled: { isps.north.retail-price: 28 EUR/month } }\n";
        var everywhere = Texts.Valid(yaml, Texts.Set("isps.north.retail-price", "25 EUR/month"));
        Assert.Equal([25, 25], everywhere.Worlds.Select(w => w.Isps[0].RetailPricePerMonth));
        var oneRegime = Texts.Valid(yaml, Texts.Set("overrides.tolled.isps.north.retail-price", "24 EUR/month"));
        Assert.Equal([30, 24], oneRegime.Worlds.Select(w => w.Isps[0].RetailPricePerMonth));
        var regime = Texts.Valid(yaml, Texts.Set("regimes.tolled.toll.price", "3 EUR/Mbps/month"));
        Assert.Equal(3, regime.Worlds[1].Regime.Toll!.Fee.Price);
    }

    [Fact]
    public void Seed_replications_and_regimes_come_from_outside()
    {
        var options = new ScenarioLoadOptions
        {
            Seed = 77,
            Replications = 3,
            Regimes = ["tolled"],
        };
        var experiment = Texts.Valid(Texts.Minimal, options);
        Assert.Equal((77UL, 3), (experiment.Seed, experiment.Replications));
        Assert.Equal("tolled", Assert.Single(experiment.Worlds).Regime.Id);
        Assert.Equal("tolled", experiment.Description.Baseline);
        Assert.Equal(
            ["neutral", "tolled"],
            Texts.Valid(Texts.Minimal, Texts.Set("regimes", "[neutral, tolled]")).Worlds.Select(w => w.Regime.Id)
        );
    }

    [Theory]
    [InlineData(
        "isps.nort.retail-price",
        "1 EUR/month",
        "--set isps.nort.retail-price=1 EUR/month: unknown path \"isps.nort\"; accepted under isps: north; did you mean \"isps.north\"?"
    )]
    [InlineData("isps.north.retail-pric", "1 EUR/month", "did you mean \"isps.north.retail-price\"?")]
    [InlineData(
        "isps.north.retail-price",
        "1",
        "--set isps.north.retail-price=1 isps.north.retail-price: found \"1\" without a unit;"
    )]
    [InlineData("isps.north.retail-price.value", "1", "isps.north.retail-price is a single value")]
    [InlineData("isps.north.retail-price", "[", "--set isps.north.retail-price=[: this is not valid YAML")]
    [InlineData("deals.0.price", "1 EUR/Mbps/month", "unknown path \"deals.0\"; nothing stands there")]
    [InlineData("extends", "x.yaml", "unknown path \"extends\"")]
    [InlineData(
        "overrides.tolle.isps.north.plan",
        "1 Mbps",
        "unknown regime in \"overrides.tolle.isps.north.plan\"; accepted: neutral, tolled"
    )]
    [InlineData("overrides.tolled.calendar.months", "2", "unknown path in an override \"calendar.months\"")]
    [InlineData("", "2", "unknown path \"\"")]
    public void Settings_that_miss_are_named(string path, string value, string expected) =>
        Assert.Contains(
            Texts.Errors(Texts.Minimal, Texts.Set(path, value)),
            e => e.Contains(expected, StringComparison.Ordinal)
        );

    [Fact]
    public void An_unknown_regime_or_count_from_outside_is_named()
    {
        Assert.Equal(
            ["--regime toled: unknown regime \"toled\"; accepted: neutral, tolled; did you mean \"tolled\"?"],
            Texts.Errors(Texts.Minimal, new ScenarioLoadOptions { Regimes = ["toled"] })
        );
        Assert.Equal(
            ["--replications 0 replications: found \"0\"; accepted: from 1 to 100 k"],
            Texts.Errors(Texts.Minimal, new ScenarioLoadOptions { Replications = 0 })
        );
    }

    [Fact]
    public void The_hash_follows_values_not_their_writing()
    {
        string Hash(string yaml, ScenarioLoadOptions? options = null) =>
            Texts.Valid(yaml, options).Description.ScenarioHash;
        string written = Hash(Texts.Minimal);
        Assert.Equal(64, written.Length);
        Assert.Equal(
            written,
            Hash(
                "# a comment\n"
                    + Texts.Minimal.Replace("100 Gbps", "{ value: 0.1 Tbps, source: guess }", StringComparison.Ordinal)
            )
        );
        // More replications change no run, so that an experiment can be continued with more.
        Assert.Equal(written, Hash(Texts.Minimal, new ScenarioLoadOptions { Replications = 2 }));
        string[] others =
        [
            Hash(Texts.Minimal, new ScenarioLoadOptions { Seed = 2 }),
            Hash(Texts.Minimal, new ScenarioLoadOptions { Regimes = ["tolled"] }),
            Hash(Texts.Minimal, Texts.Set("isps.north.plan", "100 Mbps")),
            Hash(Texts.Minimal + "overrides: { tolled: { isps.north.plan: 100 Mbps } }"),
        ];
        Assert.Equal(5, others.Append(written).Distinct().Count());
    }

    [Fact]
    public void Own_regimes_stand_on_presets_or_alone()
    {
        string yaml = Texts.Minimal.Replace(
            "regimes: [neutral, tolled]",
            """
            regimes:
              - neutral
              - { id: slow, based-on: neutral, name: { en: Slow, fr: Lent }, upgrade: { utilisation: 90 % } }
              - { id: bare, peering-fee: { basis: volume, price: 0.01 EUR/GB } }
            """,
            StringComparison.Ordinal
        );
        var regimes = Texts.Valid(yaml).Worlds.Select(w => w.Regime).ToList();
        Assert.Equal(["neutral", "slow", "bare"], regimes.Select(r => r.Id));
        Assert.Equal([0.5, 0.9, 0.7], regimes.Select(r => r.Upgrade.UtilisationThreshold));
        Assert.Equal("Lent", regimes[1].Name.In("fr"));
        Assert.Equal(0.01, regimes[2].PeeringFee.Price);
        Assert.Null(regimes[2].Toll);
    }

    [Fact]
    public void Cohorts_deals_and_observations_find_their_places()
    {
        string yaml =
            Texts.Minimal.Replace(
                "    subscribers: 1 M\n",
                "    cohorts: { city: { subscribers: 2 M, aggregation-link: ring }, land: { subscribers: 10 k, access: dsl, plan: 8 Mbps } }\n    aggregation-links: { ring: { capacity: 1 Tbps } }\n    adoption: { shop: 10 % }\n",
                StringComparison.Ordinal
            )
            + """
                deals: [{ isp: north, provider: shop, interconnect: carrier, month: 2013-12, lag: 2 months, activation-share: 50 %, capacity: 5 Gbps }]
                observations:
                  - { indicator: speed-index, isp: north, provider: video, values: { 2013-12: 1, 2014-01: 1.51, 2014-03: 2.5 }, fitted: [2014-01], source: press }
                control-isps: [north]
                observed-regime: tolled
                """;
        var experiment = Texts.Valid(yaml);
        var world = experiment.Worlds[0];
        Assert.Equal(
            [(2e6, 0, AccessTechnology.Fibre), (1e4, -1, AccessTechnology.Dsl)],
            world.Isps[0].Cohorts.Select(c => (c.Lines, c.AggregationLink, c.Access))
        );
        Assert.Equal([0.3, 0.1], world.Isps[0].InitialAdoption);
        Assert.Equal([new Deal(0, 1, 1, -1, 2, 0.5, 5e9, 0)], world.Deals);
        Assert.Equal(
            [(0, 1.51, true), (2, 2.5, false)],
            experiment.Description.Observations.Select(o => (o.Month, o.Value, o.Fitted))
        );
        Assert.Equal("north/video", experiment.Description.Observations[0].Entity.Id);
        Assert.Equal(["north/direct", "north/carrier", "north/ring"], experiment.Description.Links.Select(l => l.Id));
    }

    [Fact]
    public void Emission_levels_pick_the_stated_ends()
    {
        double At(string level) =>
            Texts
                .Valid(Texts.Minimal, Texts.Set("emissions.level", level))
                .Worlds[0]
                .Emissions.DataCentreWattHoursPerViewingHour;
        Assert.Equal([0.03, 1.3, 7], new[] { At("low"), At("central"), At("high") });
        var ranges = ScenarioLoader.LoadText(Texts.Minimal, "test.yaml").Ranges;
        Assert.Contains(new ParameterRange("emissions.data-centre", "0.03 Wh/h", "1.3 Wh/h", "7 Wh/h"), ranges);
        Assert.Contains(
            new ParameterRange(
                "regimes.tolled.toll.price",
                "0.10 EUR/Mbps/month",
                "1 EUR/Mbps/month",
                "4.92 EUR/Mbps/month"
            ),
            ranges
        );
    }
}
