using FsCheck;
using FsCheck.Fluent;
using NeutralitySim.Scenarios.Workbench;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>States as addresses.</summary>
public class StateUrlTests
{
    private const string Good = "?v=1&engine=0.1.0&scenario=france-2019";

    private static readonly Gen<string> Texts = Gen.Choose(0, 0x2fff)
        .Where(c => !char.IsSurrogate((char)c))
        .ArrayOf()
        .Select(codes => string.Concat(codes.Select(code => (char)code)));

    private static readonly Gen<string> Ids = Gen.Elements("toll", "a", "transit-price", "x2", "grid");

    private static readonly Gen<string> Paths = Gen.Elements(
        "isps.orange.retail-price",
        "market.switching",
        "overrides.tolled.regime.toll.price",
        "emissions.grid.factors.FR"
    );

    private static readonly Gen<ScenarioState> States =
        from scenario in Gen.Elements("france-2019", "us-2014")
        from seed in Gen.Elements<ulong?>(null, 0, 2019, 9007199254740991)
        from engine in Gen.Elements("0.1.0", "12.3.4-beta")
        from levers in Values(Ids)
        from assumptions in Values(Paths)
        select new ScenarioState
        {
            Scenario = scenario,
            Seed = seed,
            EngineVersion = engine,
            Levers = levers,
            Assumptions = assumptions,
        };

    private static Gen<Dictionary<string, string>> Values(Gen<string> keys) =>
        Gen.Zip(keys, Texts)
            .ArrayOf()
            .Select(pairs => pairs.DistinctBy(p => p.Item1).ToDictionary(p => p.Item1, p => p.Item2));

    [Fact]
    public void The_language_an_address_was_read_in_is_no_part_of_the_state() =>
        Assert.Equal(
            StateUrl.Read("?v=1&engine=0.1.0&scenario=us-2014").State,
            StateUrl.Read("?v=1&engine=0.1.0&scenario=us-2014&lang=fr").State
        );

    [Fact]
    public void Reading_what_was_written_gives_the_same_state() =>
        Prop.ForAll(
                States.ToArbitrary(),
                state =>
                {
                    string query = StateUrl.Query(state);
                    var reading = StateUrl.ReadUrl($"https://host:5000/page{query}#part?v=7");
                    return state.Equals(reading.State)
                        && StateUrl.Query(reading.State!) == query
                        && query.All(c => c is > ' ' and < '\x7f' and not '#');
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void An_address_reads_as_it_is_meant()
    {
        var state = new ScenarioState
        {
            Scenario = "france-2019",
            Seed = 2019,
            EngineVersion = "0.1.0",
            Levers = new Dictionary<string, string> { ["toll"] = "2.5", ["grid"] = "poland" },
            Assumptions = new Dictionary<string, string> { ["isps.orange.retail-price"] = "35 EUR/month" },
        };
        const string query =
            "?v=1&engine=0.1.0&scenario=france-2019&seed=2019&lever.grid=poland&lever.toll=2.5"
            + "&set.isps.orange.retail-price=35%20EUR/month";
        Assert.Equal(query, StateUrl.Query(state));
        Assert.Equal(state, StateUrl.Read(query.Replace("%20", "+", StringComparison.Ordinal)).State);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once() =>
        Assert.Equal(
            [
                "address lever.a: found \"lever.a\" twice; each key is accepted once",
                "address set.b: found \"set.b=%4\", which is not encoded as addresses are; % with two hexadecimal digits, of UTF-8, is accepted",
                "address set.c: found \"set.c=%ff\", which is not encoded as addresses are; % with two hexadecimal digits, of UTF-8, is accepted",
                "address flag: found \"flag\" without a value; key=value is accepted",
                $"address engine: found no engine; an address with one is accepted, for example engine={ScenarioState.CurrentEngine}",
                "address scenario: found \"../etc\"; accepted: small letters, digits and hyphens, at least one letter, no hyphen first, at most 64; did you mean \"etc\"?",
                "address seed: found \"-1\"; a whole number from 0 to 9007199254740991 is accepted",
                "address sed: unknown key \"sed\"; accepted: v, engine, scenario, seed, lever.<id>, set.<path>; did you mean \"seed\"?",
                "address lever.: unknown key \"lever.\"; accepted: v, engine, scenario, seed, lever.<id>, set.<path>; did you mean \"lever.<id>\"?",
            ],
            Errors("v=1&lever.a=1&lever.a=1&set.b=%4&set.c=%ff&flag&scenario=../etc&seed=-1&sed=1&lever.=3")
        );

    [Theory]
    [InlineData("", "address v: found no v; an address with one is accepted, for example v=1")]
    [InlineData("?v=x", "address v: found \"x\"; v=1 is accepted")]
    [InlineData("?v=0&a=1", "address v: found \"0\"; v=1 is accepted")]
    [InlineData(
        "?v=2&anything=1",
        "address v: found an address of layout \"2\", which a newer version of this program wrote; layouts up to 1 are accepted: open it with that version, or update this one"
    )]
    [InlineData(
        "?v=99999999999999999999",
        "address v: found an address of layout \"99999999999999999999\", which a newer version of this program wrote; layouts up to 1 are accepted: open it with that version, or update this one"
    )]
    public void Only_layouts_that_are_known_are_read(string query, string error) =>
        Assert.Equal([error], Errors(query));

    [Fact]
    public void Too_much_is_refused()
    {
        Assert.Equal(
            ["address: found 9036 characters; at most 8192 are accepted"],
            Errors(Good + new string('x', 9_000)[2..])
        );
        string many = Good + string.Concat(Enumerable.Range(0, 200).Select(i => $"&lever.l{i}=1"));
        Assert.Equal(["address: found 203 values; at most 200 are accepted"], Errors(many));
    }

    [Fact]
    public void What_others_add_to_an_address_is_passed_over_and_named()
    {
        var reading = StateUrl.Read($"{Good}&utm_source=letter&fbclid=Iw%2Bx&lever.toll=2");
        Assert.Equal(["utm_source", "fbclid"], reading.Foreign);
        Assert.Equal(StateUrl.Read($"{Good}&lever.toll=2").State, reading.State);
    }

    [Fact]
    public void Another_engine_is_a_remark()
    {
        Assert.Null(
            StateUrl.Read(Good.Replace("0.1.0", ScenarioState.CurrentEngine, StringComparison.Ordinal)).OtherEngine
        );
        var other = StateUrl.Read("?v=1&engine=9.9.9&scenario=france-2019");
        Assert.Equal(("9.9.9", true), (other.OtherEngine, other.State is not null));
    }

    [Fact]
    public void Nothing_makes_it_throw() =>
        Prop.ForAll(
                Gen.OneOf(
                        Texts,
                        from state in States
                        from at in Gen.Choose(0, 60)
                        from junk in Texts
                        select StateUrl.Query(state).Insert(Math.Min(at, StateUrl.Query(state).Length), junk)
                    )
                    .ToArbitrary(),
                text => StateUrl.ReadUrl(text) is var reading && (reading.State is null) == (reading.Errors.Count > 0)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Half_a_character_is_no_text() => Assert.Single(Errors(Good + "&lever.a=" + "\ud800"));

    private static IReadOnlyList<string> Errors(string query)
    {
        var reading = StateUrl.Read(query);
        Assert.Null(reading.State);
        return [.. reading.Errors.Select(e => e.ToString())];
    }
}
