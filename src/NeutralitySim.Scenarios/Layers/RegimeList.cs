using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Layers;

/// <summary>
/// Turns the regimes as written, names of presets or maps of the user's own, into one map by id: a preset, or the one
/// named by <c>based-on</c>, lies beneath what is written.
/// </summary>
internal sealed class RegimeList(ScenarioFolder folder, ErrorList errors)
{
    private readonly IReadOnlyList<string> _presets = folder.RegimeNames();

    public MapNode Expand(MapNode scenario)
    {
        if (scenario.Find("regimes") is not { } entry)
            return scenario;
        var regimes = new List<MapEntry>();
        foreach (var (id, mark, own) in Written(entry.Value).Take(YamlLimits.Regimes))
        {
            if (regimes.Any(regime => regime.Key == id))
                errors.Add(mark, "regimes", ScenarioTexts.RegimeTwice.With(Words.Quoted(id)));
            else
                regimes.Add(new MapEntry(id, mark, Regime(id, mark, own)));
        }
        return scenario.With(entry with { Value = new MapNode(entry.Value.Mark, regimes) });
    }

    private IEnumerable<(string Id, Mark Mark, MapNode Own)> Written(Node node)
    {
        if (node is MapNode byId && byId.Find("id") is null)
            return byId.Entries.Select(entry => (entry.Key, entry.KeyMark, AsMap(entry.Value)));
        return (node is ListNode list ? list.Items : [node]).Select(Item).OfType<(string, Mark, MapNode)>();
    }

    private (string, Mark, MapNode)? Item(Node node)
    {
        if (node is ScalarNode { IsEmpty: false } name)
            return (name.Text, node.Mark, MapNode.Empty(node.Mark));
        if (node is MapNode map && map.Find("id")?.Value is ScalarNode { IsEmpty: false } id)
            return (id.Text, id.Mark, map.Without("id"));
        var found = node is MapNode ? ScenarioTexts.WithoutId.With(node.Describe()) : node.Describe();
        errors.Add(node.Mark, "regimes", found, ScenarioTexts.RegimeByNameOrMap);
        return null;
    }

    private MapNode AsMap(Node node)
    {
        if (node is not MapNode and not ScalarNode { IsEmpty: true })
            errors.Add(node, "regimes", ScenarioTexts.RegimeProperties);
        return node as MapNode ?? MapNode.Empty(node.Mark);
    }

    private MapNode Regime(string id, Mark mark, MapNode own)
    {
        string? preset = _presets.Contains(id) ? id : null;
        if (own.Find("based-on") is { } basedOn)
        {
            preset = (basedOn.Value as ScalarNode)?.Text ?? "";
            if (!_presets.Contains(preset))
            {
                errors.AddUnknown(
                    basedOn.Value.Mark,
                    $"regimes.{id}.based-on",
                    ScenarioTexts.UnknownRegimePreset,
                    preset,
                    _presets
                );
                return own.Without("based-on");
            }
        }
        // One that nobody knows stays, so that what else names it is not told as a fault of its own; a bad id is told with all other keys.
        if (preset is null && own.Entries.Count == 0 && Kinds.Id.Parse(id, null, out _) is null)
            errors.AddUnknown(mark, "regimes", ScenarioTexts.UnknownRegime, id, _presets);
        var beneath = preset is null ? null : folder.ReadShipped($"regimes/{preset}.yaml", isShipped: false);
        if (own.Find("based-on") is not null)
            beneath = beneath?.Without("meaning"); // says what the preset's rules are, not what the user made of them
        return beneath is null ? own : (MapNode)NodeMerge.Over(beneath, own.Without("based-on"));
    }
}
