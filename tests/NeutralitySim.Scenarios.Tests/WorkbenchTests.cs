using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Core.Results;
using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Scenarios.Workbench;
using NeutralitySim.Tests.Shared;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>A scenario with its levers and assumptions moved.</summary>
public class WorkbenchTests
{
    private static readonly ScenarioWorkbench France = Open("france-2019");

    internal static ScenarioWorkbench Open(string id) =>
        ScenarioWorkbench.Open(Path.Combine(Golden.RepositoryRoot, "scenarios", id, "scenario.yaml"));

    internal static ScenarioState State(string scenario, params (string Lever, string Value)[] levers) =>
        new() { Scenario = scenario, Levers = levers.ToDictionary(l => l.Lever, l => l.Value) };

    private static ScenarioState Assuming(string path, string value) =>
        new()
        {
            Scenario = "france-2019",
            Assumptions = new Dictionary<string, string> { [path] = value },
        };

    private static Core.Runs.Experiment Valid(ScenarioWorkbench bench, ScenarioState state, bool estimate = false)
    {
        var loaded = bench.With(state, estimate);
        Assert.Equal([], loaded.Errors.Select(e => e.ToString()));
        return loaded.Experiment!;
    }

    [Fact]
    public void A_moved_lever_changes_the_values_at_its_paths()
    {
        var toll = France.Levers.Single(lever => lever.Id == "toll");
        Assert.Equal(("1", new LeverScale(0, 5, 0.05, "EUR/Mbps/month")), (toll.Baseline, toll.Scale));
        Assert.Equal(["tolled"], toll.Regimes);

        var moved = Valid(
            France,
            State("france-2019", ("toll", "2.5"), ("transit-price", "1.5"), ("caches", "0.5"), ("grid", "poland"))
        );
        var tolled = moved.Worlds.Single(w => w.Regime.Id == "tolled");
        Assert.Equal(new Fee(FeeBasis.PortCapacity, 2.5), tolled.Regime.Toll!.Fee);
        Assert.All(moved.Worlds, world => Assert.Equal(0.3, world.Isps[0].Interconnects[2].SenderPricePerMbpsMonth));
        // Half of 12, 7, 6 and 4 appliances, whole ones.
        Assert.Equal([6, 4, 3, 2], tolled.Isps.Select(isp => isp.CacheSites[0].MaximumAppliances));
        Assert.Equal([752, 724], tolled.Emissions.Grid["PL"].MonthlyGrams.Distinct());
        var price = moved.Description.Parameters.Single(p =>
            p.Regime == "tolled" && p.Path == "regimes.tolled.toll.price"
        );
        Assert.Equal(("2.5 EUR/Mbps/month", "changed in the page"), (price.Value, price.Source));
        Assert.StartsWith("was 1 EUR/Mbps/month (2026): French finance bill", price.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_factor_scales_what_a_regime_has_of_its_own()
    {
        var moved = Valid(Open("korea-2016"), State("korea-2016", ("caches", "0.25")));
        Assert.Equal([25, 25, 25], MostAppliances(moved.Worlds[0]));
        Assert.Equal([0, 25, 25], MostAppliances(moved.Worlds.Single(w => w.Regime.Id == "tolled")));
    }

    private static IEnumerable<int> MostAppliances(World world) =>
        world.Isps.Select(isp => isp.CacheSites[0].MaximumAppliances);

    [Fact]
    public void Nothing_moved_is_the_file()
    {
        string asFile = France.Baseline.Experiment!.Description.ScenarioHash;
        var atStart = France.Levers.Select(lever => (lever.Id, lever.Baseline)).ToArray();
        Assert.Equal(asFile, Valid(France, State("france-2019", atStart)).Description.ScenarioHash);
        Assert.Equal(asFile, Valid(France, State("france-2019")).Description.ScenarioHash);
    }

    [Theory]
    [InlineData("toll", "2.5", "overrides.tolled.regime.toll.price", "2.50 EUR/Mbps/month")]
    [InlineData("audience", "30", "content-providers.netflix.potential-adoption", "30 %")]
    [InlineData("grid", "germany", "isps.orange.country", "DE")]
    public void A_lever_does_what_a_setting_does(string lever, string value, string path, string setting)
    {
        string file = Path.Combine(Golden.RepositoryRoot, "scenarios", "france-2019", "scenario.yaml");
        string[] paths = lever == "grid" ? ["orange", "free", "sfr", "bouygues"] : ["orange"];
        var settings = paths.Select(isp => (path.Replace("orange", isp, StringComparison.Ordinal), setting));
        var set = ScenarioLoader.Load(file, new ScenarioLoadOptions { Settings = [.. settings], Seed = 7 });
        var moved = France.With(State("france-2019", (lever, value)) with { Seed = 7 }, estimate: false);
        Assert.Equal(set.Experiment!.Description.ScenarioHash, moved.Experiment!.Description.ScenarioHash);
        Assert.Equal(set.WorldHashes, moved.WorldHashes);
    }

    [Fact]
    public void Only_the_regimes_that_a_move_touches_have_another_hash()
    {
        Assert.Equal(["tolled"], Touched(State("france-2019", ("toll", "0.5"))));
        Assert.Equal(["paid-peering"], Touched(State("france-2019", ("peering-price", "0.5"))));
        Assert.Equal(["paid-peering", "tolled"], Touched(State("france-2019", ("upgrade", "50"))));
        Assert.Equal(["neutral", "paid-peering", "tolled"], Touched(State("france-2019", ("growth", "2"))));
        Assert.Equal(["tolled"], Touched(Assuming("overrides.tolled.isps.orange.retail-price", "35 EUR/month")));
        Assert.Equal(["neutral"], Touched(Assuming("regimes.neutral.upgrade.lag", "3 months")));
        // Emission parameters enter bands at both ends of their range.
        Assert.Equal(
            ["neutral", "paid-peering", "tolled"],
            Touched(Assuming("emissions.router-power", "{ value: 11.5 W, low: 7 W, high: 25 W }"))
        );
        Assert.Equal([], Touched(Assuming("replications", "9")));
    }

    private static IEnumerable<string> Touched(ScenarioState state)
    {
        var moved = France.With(state, estimate: false);
        Assert.Equal([], moved.Errors.Select(e => e.ToString()));
        return moved.WorldHashes.Where(h => France.Baseline.WorldHashes[h.Key] != h.Value).Select(h => h.Key).Order();
    }

    [Fact]
    public void An_estimate_takes_typical_days_without_noise_once()
    {
        var us = Open("us-2014");
        Assert.Equal(DayRepresentation.Week, us.Baseline.Experiment!.Worlds[0].Calendar.Days);
        var quick = Valid(us, State("us-2014", ("toll", "3")), estimate: true);
        Assert.Equal(1, quick.Replications);
        Assert.All(
            quick.Worlds,
            w => Assert.Equal((DayRepresentation.Typical, false), (w.Calendar.Days, w.Demand.Noise))
        );
    }

    [Fact]
    public void All_that_a_state_holds_wrongly_is_told_at_once()
    {
        var loaded = France.With(
            new ScenarioState
            {
                Scenario = "us-2014",
                Levers = new Dictionary<string, string>
                {
                    ["toll"] = "5.01",
                    ["caches"] = "NaN",
                    ["growth"] = "1,5",
                    ["grid"] = "polland",
                    ["tol"] = "1",
                },
                Assumptions = new Dictionary<string, string>
                {
                    ["isps.orange.retail-price"] = "35",
                    ["isps.orang.retail-price"] = "35 EUR/month",
                    ["overrides.tolled.regime.toll.price"] = "2 EUR/TB/h",
                    ["market.switching"] = "150 %/month",
                    ["regimes"] = "[neutral]",
                    ["demand.noise"] = "[",
                },
            },
            estimate: true
        );
        Assert.Null(loaded.Experiment);
        string[] told = [.. loaded.Errors.Select(e => e.ToString())];
        Assert.Equal(
            [
                "state scenario: found a state of the scenario \"us-2014\"; one of france-2019 is accepted",
                "state levers.tol: unknown lever \"tol\"; accepted: toll, toll-base, toll-payers, peering-price, transit-price, caches, growth, audience, competition, pass-through, upgrade, grid, devices; did you mean \"toll\"?",
                "state levers.toll: found \"5.01\"; a number from 0 to 5, in EUR/Mbps/month, is accepted",
                "state levers.caches: found \"NaN\"; a number from 0 to 6, in ×, is accepted",
                "state levers.growth: found \"1,5\"; a number from 0 to 3, in ×, is accepted",
                "state levers.grid: unknown choice \"polland\"; accepted: sweden, france, european-union, germany, poland; did you mean \"poland\"?",
            ],
            told[..6]
        );
        Assert.Contains("state demand.noise: this is not valid YAML", told[6], StringComparison.Ordinal);
        Assert.Equal(
            [
                "state regimes: found \"regimes\"; values of the scenario are accepted, not which regimes, levers and files it has",
                "state isps.orang.retail-price: unknown path \"isps.orang\"; accepted under isps: orange, free, sfr, bouygues; did you mean \"isps.orange\"?",
                "state isps.orange.retail-price: found \"35\" without a unit; an amount of money per month in EUR/month, EUR/year is accepted, for example 2.50 EUR/month",
                "state market.switching: found \"150 %/month\"; accepted: from 0 to 100 %/month",
                "state overrides.tolled.regime.toll.price: found the unit \"EUR/TB/h\"; a price per rate and month or per volume in EUR/Mbps/month, EUR/Gbps/month, EUR/GB, EUR/TB is accepted, for example 2.50 EUR/Mbps/month; did you mean \"EUR/TB\"?",
            ],
            told[7..]
        );
    }

    [Fact]
    public void An_assumption_holds_over_a_lever()
    {
        var both = State("france-2019", ("toll", "2")) with
        {
            Assumptions = new Dictionary<string, string>
            {
                ["overrides.tolled.regime.toll.price"] = "3 EUR/Mbps/month",
            },
        };
        Assert.Equal(3, Valid(France, both).Worlds[2].Regime.Toll!.Fee.Price);
    }

    [Fact]
    public void A_preset_of_emission_parameters_is_laid_beneath()
    {
        var set = ScenarioLoader.Load(
            Path.Combine(Golden.RepositoryRoot, "scenarios", "france-2019", "scenario.yaml"),
            Texts.Set("emissions.preset", "arcep")
        );
        var moved = Valid(France, Assuming("emissions.preset", "arcep"));
        Assert.Equal(set.Experiment!.Description.ScenarioHash, moved.Description.ScenarioHash);
        Assert.NotEqual(France.Baseline.Experiment!.Description.ScenarioHash, moved.Description.ScenarioHash);
    }

    [Fact]
    public void Many_threads_get_what_one_gets()
    {
        var states = Enumerable
            .Range(0, 64)
            .Select(i => State("france-2019", ("toll", $"{i % 5}"), ("caches", $"{i % 6}")));
        var alone = states.Select(state => Valid(France, state).Description.ScenarioHash).ToList();
        var together = states.AsParallel().AsOrdered().Select(state => Valid(France, state).Description.ScenarioHash);
        Assert.Equal(alone, together);
        Assert.Equal(30, alone.Distinct().Count());
    }

    [Fact]
    public void Nothing_a_state_holds_makes_it_throw()
    {
        var junk = Gen.OneOf(
            Gen.Elements(
                "",
                "1",
                "-1",
                "1e308",
                "∞",
                "[1, 2]",
                "{ a: { b: 1 } }",
                "&a [*a]",
                "none",
                "*",
                "on",
                "\0",
                "a: [",
                "!!x y"
            ),
            Gen.Choose(1, 0x2ff).ArrayOf().Select(codes => string.Concat(codes.Select(c => (char)c)))
        );
        var paths = Gen.OneOf(
            Gen.Elements(
                "isps",
                "isps.*",
                "isps.orange",
                "isps.orange.cohorts.fibre.device-mix",
                "calendar",
                "calendar.months",
                "",
                ".",
                "a..b",
                "regimes.tolled",
                "overrides",
                "overrides.tolled",
                "overrides.tolled.regime",
                "overrides.x.y",
                "seed",
                "currency",
                "emissions.preset",
                "emissions.level",
                "deals.0.price",
                "deals.99",
                "levers.toll.range",
                "replications"
            ),
            junk
        );
        var states =
            from id in Gen.OneOf(Gen.Elements("toll", "grid", "caches", "devices"), junk)
            from value in junk
            from path in paths
            from text in junk
            select State("france-2019", (id, value)) with
            {
                Assumptions = new Dictionary<string, string> { [path] = text },
            };
        Prop.ForAll(
                states.ToArbitrary(),
                state => France.With(state, true) is var loaded && loaded.IsValid == (loaded.Errors.Count == 0)
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Assumptions_say_all_that_a_page_shows()
    {
        var assumptions = France.Assumptions;
        var price = assumptions.Single(a => a.Path == "overrides.tolled.regime.toll.price");
        Assert.Equal(("regimes", "tolled", "1 EUR/Mbps/month"), (price.Section, price.Regime, price.Value));
        Assert.Equal(("0.10 EUR/Mbps/month", "4.92 EUR/Mbps/month"), (price.Low, price.High));
        Assert.Equal((2026, false, false), (price.Year, price.IsGuess, price.IsDefault));
        Assert.Equal(
            "a price per rate and month or per volume in EUR/Mbps/month, EUR/Gbps/month, EUR/GB, EUR/TB is accepted, for example "
                + "2.50 EUR/Mbps/month; from 0 to 1000000 EUR/Mbps/month",
            price.Accepted.English
        );
        Assert.DoesNotContain(assumptions, a => a.Path == "regimes.tolled.toll.price");
        Assert.True(assumptions.Single(a => a.Path == "isps.orange.retail-price").IsGuess);
        Assert.True(assumptions.Single(a => a.Path == "emissions.router-power").IsDefault);
        Assert.DoesNotContain(assumptions, a => a.Path.EndsWith("pricing-cost", StringComparison.Ordinal));
        var sections = assumptions.Select(a => a.Section).ToList();
        Assert.Equal(
            sections.Distinct().Count(),
            sections.Zip(sections.Skip(1)).Count(pair => pair.First != pair.Second) + 1
        );
    }

    [Fact]
    public void A_source_that_could_not_be_read_again_is_counted_apart_and_its_value_has_a_range()
    {
        var bench = Open("us-2014");
        var unverified = bench
            .Assumptions.Where(a => a.Source.StartsWith(ParameterSources.UnverifiedMark, StringComparison.Ordinal))
            .ToArray();
        Assert.NotEmpty(unverified);
        Assert.All(unverified, a => Assert.NotNull(a.Low));
        Assert.All(unverified, a => Assert.NotNull(a.High));

        var parameters = bench
            .With(new ScenarioState { Scenario = "us-2014" }, true)
            .Experiment!.Description.Parameters;
        Assert.Equal(unverified.Length, ParameterSources.Unverified(parameters));
        Assert.Equal(
            parameters.Count(p => p.Source.Length > 0),
            ParameterSources.Sourced(parameters)
                + ParameterSources.Unverified(parameters)
                + ParameterSources.Guesses(parameters)
        );
    }

    [Theory]
    [InlineData("france-2019")]
    [InlineData("us-2014")]
    [InlineData("korea-2016")]
    [InlineData("incumbent-and-start-up")]
    public void Every_assumption_takes_its_own_value_back(string id)
    {
        var bench = Open(id);
        var asTheyAre = new ScenarioState
        {
            Scenario = id,
            Assumptions = bench.Assumptions.ToDictionary(a => a.Path, a => a.Value),
        };
        Assert.Equal([], bench.With(asTheyAre, true).Errors.Select(e => e.ToString()));

        // Without those that the file leaves to be derived: set by hand they are the same numbers, but stated.
        string[] derived =
        [
            "emissions.grid.factors.",
            "emissions.grid.margin.factors.",
            "market.choice-scale",
            "market.quality-value",
        ];
        string[] byAccess = [".attained", ".line-spread", ".full-link-share"];
        bool isDerived(Assumption a) =>
            a.IsDefault
            && (
                derived.Any(p => a.Path.StartsWith(p, StringComparison.Ordinal))
                || byAccess.Any(p => a.Path.EndsWith(p, StringComparison.Ordinal))
            );
        asTheyAre = asTheyAre with
        {
            Assumptions = bench.Assumptions.Where(a => !isDerived(a)).ToDictionary(a => a.Path, a => a.Value),
        };
        Assert.Equal(
            bench.Baseline.Experiment!.Description.ScenarioHash,
            Valid(bench, asTheyAre).Description.ScenarioHash
        );
    }
}
