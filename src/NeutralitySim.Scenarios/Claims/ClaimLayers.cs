using NeutralitySim.Scenarios.Layers;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Claims;

/// <summary>The claim over the shipped emission parameters, as it stands and over each published set.</summary>
internal sealed class ClaimLayers(ScenarioFolder folder, MapNode claim)
{
    private const string Emissions = "emissions";

    private readonly MapNode _shipped = EmissionsOf(
        folder.ReadShipped("parameters/emissions.yaml", isShipped: true) ?? MapNode.Empty(claim.Mark)
    );

    private readonly Dictionary<string, MapNode> _presets = new(StringComparer.Ordinal);

    /// <summary>Shipped parameters, and the claim over them.</summary>
    public MapNode Own => (MapNode)NodeMerge.Over(_shipped, claim);

    /// <summary>Shipped parameters, the published set over them, and what the claim itself sets over both.</summary>
    public MapNode Preset(string id, Mark askedBy, string path)
    {
        if (folder.ReadPreset(id, askedBy, path) is { } preset)
            _presets[id] = EmissionsOf(preset);
        var beneath = NodeMerge.Over(_shipped, _presets.GetValueOrDefault(id) ?? MapNode.Empty(claim.Mark));
        return (MapNode)NodeMerge.Over(beneath, EmissionsOf(claim));
    }

    /// <summary>True when the published set itself gives the value at a dotted path.</summary>
    public bool IsOfPreset(string id, string dottedPath)
    {
        Node? node = _presets.GetValueOrDefault(id);
        foreach (string key in dottedPath.Split('.'))
            node = (node as MapNode)?.Find(key)?.Value;
        return node is not null;
    }

    private static MapNode EmissionsOf(MapNode tree) =>
        new(tree.Mark, tree.Find(Emissions) is { } entry ? [entry] : []);
}
