using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Layers;
using NeutralitySim.Scenarios.Levers;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Workbench;

/// <summary>
/// A scenario as one tree that needs no other file: what it includes and its regimes' presets are in it, settings are
/// applied, and each regime's overrides are what its tree has beyond the common one.
/// </summary>
internal sealed class StandAlone(Patches patches, ScenarioFolder folder)
{
    private const string Regimes = "regimes";
    private readonly Dictionary<string, bool> _isOfProgram = new(StringComparer.Ordinal);

    private static readonly IReadOnlyDictionary<string, string> NothingMoved = new Dictionary<string, string>();

    /// <summary>A scenario that was loaded, with how it would be written on its own.</summary>
    public static ScenarioLoadResult Of(ScenarioLoadResult loaded, ExperimentBuilder builder, ScenarioFolder folder) =>
        loaded with
        {
            Files = folder.FilesRead,
            Alone = () =>
                Json(
                    builder.Trees!,
                    folder,
                    FittingLevers.After(builder.Tree!, builder.Levers, NothingMoved, builder.Trees!)
                ),
        };

    /// <summary>The tree as JSON in UTF-8.</summary>
    /// <param name="trees">Values of the scenario.</param>
    /// <param name="folder">Where it was read from.</param>
    /// <param name="levers">Levers to take along, as written.</param>
    public static byte[] Json(RegimeTrees trees, ScenarioFolder folder, MapNode levers) =>
        JsonText.Of(new StandAlone(trees.Patches, folder.Telling(new ErrorList())).Tree(levers));

    /// <summary>The tree.</summary>
    /// <param name="levers">Levers to take along, as written.</param>
    public MapNode Tree(MapNode levers)
    {
        var common = patches.Base();
        var ids = ((MapNode)common.Find(Regimes)!.Value).Entries.Select(entry => entry.Key);
        var overrides = ids.Where(patches.Has).Select(id => Entry(id, Override(common, patches.For(id), id))).ToList();
        var tree = Own(common) ?? MapNode.Empty(common.Mark);
        if (overrides.Count > 0)
            tree = tree.With(Entry("overrides", new MapNode(tree.Mark, overrides)));
        return levers.Entries.Count > 0 ? tree.With(Entry("levers", levers)) : tree;
    }

    /// <summary>What is not in the program anyway; null for nothing.</summary>
    private MapNode? Own(MapNode map)
    {
        var entries = new List<MapEntry>();
        foreach (var entry in map.Entries)
            if (entry.Value is MapNode inner && !NodeMerge.IsSourcedValue(inner) && IsShipped(inner.Mark))
                entries.AddRange(Own(inner) is { } some ? [entry with { Value = some }] : []);
            else if (entry.Value is MapNode own && !NodeMerge.IsSourcedValue(own))
                entries.Add(entry with { Value = Own(own) ?? MapNode.Empty(own.Mark) });
            else if (!IsShippedThroughout(entry.Value))
                entries.Add(entry);
        return entries.Count > 0 ? new MapNode(map.Mark, entries) : null;
    }

    private bool IsShippedThroughout(Node node) =>
        IsShipped(node.Mark)
        && node switch
        {
            MapNode map => map.Entries.All(entry => IsShippedThroughout(entry.Value)),
            ListNode list => list.Items.All(IsShippedThroughout),
            _ => true,
        };

    // A user's own edition of a shipped file is not in the program that will read the scenario.
    private bool IsShipped(Mark mark)
    {
        if (!mark.IsShipped)
            return false;
        if (!_isOfProgram.TryGetValue(mark.File, out bool isOfProgram))
            _isOfProgram[mark.File] = isOfProgram = folder.IsAsShipped(mark.File);
        return isOfProgram;
    }

    private static MapNode Override(MapNode common, MapNode own, string regime)
    {
        var entries = new List<MapEntry>();
        foreach (var entry in own.Entries.Where(entry => entry.Value != common.Find(entry.Key)?.Value))
            if (entry.Key != Regimes)
                entries.AddRange(
                    Beyond(common.Find(entry.Key)?.Value, entry.Value) is { } more ? [entry with { Value = more }] : []
                );
            else if (Beyond(At(common, regime), At(own, regime)!) is { } rule)
                entries.Add(Entry("regime", rule));
        return new MapNode(own.Mark, entries);
    }

    private static Node? At(MapNode tree, string regime) => ((MapNode)tree.Find(Regimes)!.Value).Find(regime)?.Value;

    /// <summary>What a piece has beyond another, which a patch of it would add; null where they are the same.</summary>
    private static Node? Beyond(Node? common, Node own)
    {
        if (common == own)
            return null;
        if (common is not MapNode below || own is not MapNode above)
            return own;
        if (NodeMerge.IsSourcedValue(below) || NodeMerge.IsSourcedValue(above))
            return own;
        var entries = new List<MapEntry>();
        foreach (var entry in above.Entries)
            if (Beyond(below.Find(entry.Key)?.Value, entry.Value) is { } more)
                entries.Add(entry with { Value = more });
        return entries.Count > 0 ? new MapNode(above.Mark, entries) : null;
    }

    private static MapEntry Entry(string key, Node value) => new(key, value.Mark, value);
}
