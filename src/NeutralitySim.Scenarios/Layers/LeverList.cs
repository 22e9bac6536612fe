using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Layers;

/// <summary>Lays beneath each lever the shipped one that its <c>based-on</c> names, so that a text is written and translated once.</summary>
internal sealed class LeverList(ScenarioFolder folder, ErrorList errors)
{
    private const string Key = "levers";
    private const string BasedOn = "based-on";

    /// <summary>The scenario with its levers in full.</summary>
    public MapNode Expand(MapNode scenario)
    {
        if (scenario.Find(Key) is not { Value: MapNode levers } entry)
            return scenario;
        var names = folder.LeverNames();
        return scenario.With(
            entry with
            {
                Value = new MapNode(levers.Mark, [.. levers.Entries.Select(lever => Full(lever, names))]),
            }
        );
    }

    private MapEntry Full(MapEntry lever, IReadOnlyList<string> names)
    {
        if (lever.Value is not MapNode own || own.Find(BasedOn) is not { } basedOn)
            return lever;
        var rest = own.Without(BasedOn);
        string name = (basedOn.Value as ScalarNode)?.Text ?? "";
        if (!names.Contains(name))
            errors.AddUnknown(basedOn.Value.Mark, $"{Key}.{lever.Key}.{BasedOn}", "shipped lever", name, names);
        var beneath = names.Contains(name) ? folder.ReadShipped($"levers/{name}.yaml", isShipped: false) : null;
        return lever with { Value = beneath is null ? rest : NodeMerge.Over(beneath, rest) };
    }
}
