using System.Globalization;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Workbench;

/// <summary>Turns a state into the values it sets.</summary>
/// <param name="scenario">Id of the scenario.</param>
/// <param name="levers">Its levers.</param>
/// <param name="assumptions">Its values as the file has them.</param>
/// <param name="errors">Where errors go.</param>
internal sealed class StateSettings(
    string scenario,
    IReadOnlyList<BoundLever> levers,
    AssumptionTable assumptions,
    ErrorList errors
)
{
    private const string Place = "state";

    /// <summary>Beginning of a lever's name in an address.</summary>
    public const string LeverPrefix = "lever.";

    /// <summary>Beginning of an assumption's path in an address.</summary>
    public const string SetPrefix = "set.";

    private static readonly Mark Estimate = new("estimate", 0, 0);

    private static readonly Setting[] Quick =
    [
        new("calendar.days", new ScalarNode(Estimate, "typical")),
        new("demand.noise", new ScalarNode(Estimate, "off")),
    ];

    /// <summary>
    /// Levers in the order of the file, over them the assumptions, wider paths first; where a lever and an assumption set the
    /// same value the assumption holds. Reports what is not accepted.
    /// </summary>
    public IReadOnlyList<Setting> Of(ScenarioState state, bool estimate)
    {
        if (state.Scenario != scenario)
            errors.Add(
                new Mark(Place, 0, 0),
                "scenario",
                ScenarioTexts.StateOfAnother.With(Words.Quoted(state.Scenario), scenario)
            );
        var known = levers.Select(lever => lever.Lever.Id).ToList();
        foreach (string id in state.Levers.Keys.Where(id => !known.Contains(id)).Order(StringComparer.Ordinal))
            errors.AddUnknown(new Mark(Place, 0, 0), BoundLever.PathOf(id), ScenarioTexts.UnknownLever, id, known);
        var settings = new List<Setting>();
        foreach (var lever in levers)
            if (state.Levers.TryGetValue(lever.Lever.Id, out string? value))
                settings.AddRange(lever.Settings(value, new Mark(Place, 0, 0), errors));
        if (state.Seed is { } seed)
            settings.AddRange(Assumption("seed", seed.ToString(CultureInfo.InvariantCulture)));
        foreach (var (path, text) in state.Assumptions.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            settings.AddRange(Assumption(path, text));
        return estimate ? [.. settings, .. Quick] : settings;
    }

    /// <summary>The error as it is told: a value set from outside has no other place than the path it was set at.</summary>
    public static ScenarioError Told(ScenarioError error) =>
        error.File.StartsWith(SetPrefix, StringComparison.Ordinal)
            ? error with
            {
                File = Place,
                Path = error.File[SetPrefix.Length..],
            }
            : error;

    private IEnumerable<Setting> Assumption(string path, string text)
    {
        string origin = SetPrefix + path;
        string first = path.Split('.')[0];
        if (path == "regimes" || first is "levers" or "sweep" or "extends" or "parameters")
            errors.Add(new Mark(origin, 0, 0), "", ScenarioTexts.NoValueOfScenario.With(Words.QuotedPath(path)));
        else if (YamlReader.ReadValue(text, origin, errors) is { } value)
            yield return new Setting(path, assumptions.Sourced(path, value));
    }
}
