using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Layers;

/// <summary>
/// Puts a scenario together from its layers, each over the one before: shipped parameters, the preset of emission
/// parameters it names, the file it extends, its parameter files, itself; each with its tables in full.
/// </summary>
internal sealed class LayeredScenario(ScenarioFolder folder, ErrorList errors)
{
    private static readonly string[] Shipped = ["parameters/emissions.yaml", "parameters/profiles.yaml"];

    private readonly TableLayer _tables = new(folder, errors);

    /// <summary>True when a file to be refined could not be read, so that its values would only seem to be missing.</summary>
    private bool _isIncomplete;

    /// <summary>A file over what it includes; null when it, or a file it extends, cannot be read at all.</summary>
    public MapNode? Read(string fullPath, string shownAs)
    {
        var own = folder.Read(fullPath, shownAs, new Mark(shownAs, 0, 0), "");
        return own is null ? null : Complete(WithIncludes(own, fullPath, [fullPath]));
    }

    /// <summary>The same for a text that stands for a file.</summary>
    public MapNode? ReadText(string text, string fullPath, string shownAs)
    {
        var own = YamlReader.Read(text, shownAs, false, errors);
        if (own is not null and not MapNode)
            errors.Add(own, "", ScenarioTexts.KeysWithValues);
        return own is MapNode map ? Complete(WithIncludes(map, fullPath, [fullPath])) : null;
    }

    /// <summary>A scenario over what is shipped and the preset of emission parameters it names.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="presetSetting">Preset in place of the one it names; null for that one.</param>
    public MapNode OverShipped(MapNode scenario, Node? presetSetting = null)
    {
        Node lower = MapNode.Empty(scenario.Mark);
        foreach (string place in Shipped)
            lower = NodeMerge.Over(lower, folder.ReadShipped(place, isShipped: true) ?? MapNode.Empty(scenario.Mark));
        lower = NodeMerge.Over(lower, Preset(scenario, presetSetting));
        return (MapNode)NodeMerge.Over(lower, scenario);
    }

    private MapNode? Complete(MapNode scenario) => _isIncomplete || _tables.IsIncomplete ? null : scenario;

    private MapNode Preset(MapNode scenario, Node? setting)
    {
        var none = MapNode.Empty(scenario.Mark);
        var asked = setting ?? (scenario.Find("emissions")?.Value as MapNode)?.Find("preset")?.Value;
        if (NodeMerge.Bare(asked) is not ScalarNode { IsEmpty: false } name)
            return none;
        return folder.ReadPreset(name.Text, name.Mark, ExperimentBuilder.PresetPath) ?? none;
    }

    private MapNode WithIncludes(MapNode own, string fullPath, IReadOnlyList<string> chain)
    {
        Node merged = MapNode.Empty(own.Mark);
        if (own.Find("extends") is { } extends)
        {
            merged = Base(extends, fullPath, chain) ?? merged;
            _isIncomplete |= merged is MapNode { Entries.Count: 0 };
        }
        foreach (var parameters in ParameterFiles(own, fullPath))
            merged = NodeMerge.Over(merged, parameters);
        var written = _tables.Expand(own.Without("extends").Without("parameters"), fullPath);
        return (MapNode)NodeMerge.Over(merged, written);
    }

    private MapNode? Base(MapEntry entry, string fullPath, IReadOnlyList<string> chain)
    {
        if (entry.Value is not ScalarNode written)
        {
            errors.Add(entry.Value, "extends", ScenarioTexts.PathOfOneFile);
            return null;
        }
        if (folder.Include(fullPath, written, "extends") is not { } full)
            return null;
        string shown = ScenarioFolder.Shown(full);
        if (chain.Contains(full))
        {
            errors.Add(written.Mark, "extends", ScenarioTexts.CircleOfFiles.With(Words.QuotedPath(shown)));
            return null;
        }
        if (chain.Count > YamlLimits.ExtendsChain)
        {
            errors.Add(written.Mark, "extends", ScenarioTexts.ChainTooLong.With(YamlLimits.ExtendsChain));
            return null;
        }
        return folder.Read(full, shown, written.Mark, "extends") is { } file
            ? WithIncludes(file, full, [.. chain, full])
            : null;
    }

    private IEnumerable<MapNode> ParameterFiles(MapNode own, string fullPath)
    {
        if (own.Find("parameters") is not { } entry)
            yield break;
        foreach (var node in entry.Value is ListNode list ? list.Items : [entry.Value])
        {
            if (node is not ScalarNode written)
                errors.Add(node, "parameters", ScenarioTexts.PathsOfFiles);
            else if (
                folder.Include(fullPath, written, "parameters") is { } full
                && folder.Read(full, ScenarioFolder.Shown(full), written.Mark, "parameters") is { } file
            )
                yield return _tables.Expand(WithoutIncludes(file), full);
        }
    }

    private MapNode WithoutIncludes(MapNode parameters)
    {
        foreach (string key in (string[])["extends", "parameters"])
            if (parameters.Find(key) is { } entry)
                errors.Add(entry.KeyMark, key, ScenarioTexts.InParameterFile);
        return parameters.Without("extends").Without("parameters");
    }
}
