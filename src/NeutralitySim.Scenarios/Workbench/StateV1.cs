using System.Globalization;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Scenarios.Quantities;

namespace NeutralitySim.Scenarios.Workbench;

/// <summary>The first layout of addresses.</summary>
internal static class StateV1
{
    private const string Engine = "engine";
    private const string Scenario = "scenario";
    private const string Seed = "seed";
    private const string Language = "lang";
    private const string Pinned = "pin";
    private const int LongestVersion = 32;

    private static readonly string[] Keys = ["v", Engine, Scenario, Seed, "lever.<id>", "set.<path>"];

    /// <summary>Keys and values of a state, in an order that depends on nothing else.</summary>
    public static IEnumerable<(string Key, string Value)> Write(ScenarioState state)
    {
        yield return (Engine, state.EngineVersion);
        yield return (Scenario, state.Scenario);
        if (state.Seed is { } seed)
            yield return (Seed, seed.ToString(CultureInfo.InvariantCulture));
        foreach (var (id, value) in state.Levers.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            yield return (StateSettings.LeverPrefix + id, value);
        foreach (var (path, value) in state.Assumptions.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            yield return (StateSettings.SetPrefix + path, value);
    }

    /// <summary>The state, and keys that are not ours; errors are with the query.</summary>
    public static (ScenarioState State, IReadOnlyList<string> Foreign) Read(StateQuery query)
    {
        string? engine = query.Required(Engine, $"{Engine}={ScenarioState.CurrentEngine}");
        if (engine is not null && !IsVersion(engine))
            query.Add(Engine, ScenarioTexts.NoVersion.With(Words.Quoted(engine), ScenarioState.CurrentEngine));
        string? scenario = query.Required(Scenario, $"{Scenario}=france-2019");
        if (scenario is not null && Kinds.Id.Parse(scenario, null, out _) is { } problem)
            query.Add(Scenario, problem);
        var seed = ReadSeed(query);
        var levers = Values(query, StateSettings.LeverPrefix);
        var assumptions = Values(query, StateSettings.SetPrefix);
        // Pages keep their reader's language, and what they compare with, beside the state: an address copied from one is read all the same.
        query.Optional(Language);
        query.Optional(Pinned);
        var foreign = query.Others(Keys);
        var state = new ScenarioState
        {
            Scenario = scenario ?? "",
            EngineVersion = engine ?? "",
            Seed = seed,
            Levers = levers,
            Assumptions = assumptions,
        };
        return (state, foreign);
    }

    private static ulong? ReadSeed(StateQuery query)
    {
        if (query.Optional(Seed) is not { } written)
            return null;
        if (
            ulong.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out ulong seed)
            && seed <= ScenarioLoadOptions.LargestSeed
        )
            return seed;
        query.Add(
            Seed,
            ScenarioTexts.NoSeed.With(
                Words.Quoted(written),
                ScenarioLoadOptions.LargestSeed.ToString(CultureInfo.InvariantCulture)
            )
        );
        return null;
    }

    private static Dictionary<string, string> Values(StateQuery query, string prefix)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string key in query.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).ToList())
            if (key.Length > prefix.Length)
                values[key[prefix.Length..]] = query.Optional(key)!;
        return values;
    }

    private static bool IsVersion(string text) =>
        text.Length is > 0 and <= LongestVersion
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-')
        && char.IsAsciiDigit(text[0]);
}
