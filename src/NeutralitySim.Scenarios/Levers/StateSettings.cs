using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>Turns a state into the values it sets.</summary>
internal sealed class StateSettings(string scenario, IReadOnlyList<BoundLever> levers, ErrorList errors)
{
    /// <summary>Beginning of a lever's name in an address and in errors.</summary>
    public const string LeverPrefix = "lever.";

    /// <summary>Beginning of an assumption's path in an address and in errors.</summary>
    public const string SetPrefix = "set.";

    private static readonly Mark s_estimate = new("estimate", 0, 0);

    private static readonly Setting[] s_quick =
    [
        new("calendar.days", new ScalarNode(s_estimate, "typical")),
        new("demand.noise", new ScalarNode(s_estimate, "off")),
    ];

    /// <summary>
    /// Levers in the order of the file, over them the assumptions, wider paths first; where a lever and an assumption set the
    /// same value the assumption holds. Reports what is not accepted.
    /// </summary>
    public IReadOnlyList<Setting> Of(ScenarioState state, bool estimate)
    {
        if (state.Scenario != scenario)
            errors.Add(
                new Mark("scenario", 0, 0),
                "",
                $"found a state of the scenario {Words.Quote(state.Scenario)}",
                $"one of {scenario} is accepted"
            );
        var known = levers.Select(lever => lever.Lever.Id).ToList();
        foreach (string id in state.Levers.Keys.Where(id => !known.Contains(id)).Order(StringComparer.Ordinal))
            errors.AddUnknown(new Mark(LeverPrefix + id, 0, 0), BoundLever.PathOf(id), "lever", id, known);
        var settings = new List<Setting>();
        foreach (var lever in levers)
            if (state.Levers.TryGetValue(lever.Lever.Id, out string? value))
                settings.AddRange(lever.Settings(value, new Mark(LeverPrefix + lever.Lever.Id, 0, 0), errors));
        foreach (var (path, text) in state.Assumptions.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            if (YamlReader.ReadValue(text, SetPrefix + path, errors) is { } value)
                settings.Add(new Setting(path, value));
        return estimate ? [.. settings, .. s_quick] : settings;
    }
}
