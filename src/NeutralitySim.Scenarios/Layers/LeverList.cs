using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Layers;

/// <summary>Lays beneath each lever the shipped one that its <c>based-on</c> names, so that a text is written and translated once.</summary>
internal sealed class LeverList(ScenarioFolder folder)
{
    private const string Key = "levers";
    private const string BasedOn = "based-on";

    /// <summary>The scenario with its levers in full.</summary>
    public MapNode Expand(MapNode scenario) =>
        scenario.Find(Key) is { Value: MapNode levers } entry
            ? scenario.With(entry with { Value = new MapNode(levers.Mark, [.. levers.Entries.Select(Full)]) })
            : scenario;

    private MapEntry Full(MapEntry lever)
    {
        if (lever.Value is not MapNode own || own.Find(BasedOn) is not { } basedOn)
            return lever;
        var rest = own.Without(BasedOn);
        string name = (basedOn.Value as ScalarNode)?.Text ?? "";
        var beneath = folder.ReadLever(name, basedOn.Value.Mark, $"{Key}.{lever.Key}.{BasedOn}");
        return lever with { Value = beneath is null ? rest : NodeMerge.Over(beneath, rest) };
    }
}
