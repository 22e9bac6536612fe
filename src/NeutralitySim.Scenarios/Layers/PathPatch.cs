using System.Globalization;
using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios.Layers;

/// <summary>
/// Puts a value at a dotted path, or the values of a nested map at theirs. Properties must be in the schema; ISPs, links
/// and the like must already be in the scenario, for a patch changes a world and never adds to it.
/// </summary>
internal sealed class PathPatch(ErrorList errors, ObjectType? root = null)
{
    private int _patches;

    /// <summary>The tree with the patch applied; unchanged where the path is unknown, which is reported.</summary>
    public MapNode Apply(MapNode tree, string dottedPath, Node value, Mark mark) =>
        errors.IsFull || _patches > YamlLimits.Patches
            ? tree
            : (MapNode)At(tree, root ?? ScenarioSchema.Root, dottedPath.Split('.'), "", new Patch(value, mark));

    private Node At(Node? tree, SchemaType type, ReadOnlySpan<string> segments, string path, Patch patch)
    {
        if (segments.Length == 0)
            return ++_patches > YamlLimits.Patches
                ? Refuse(tree, path, patch, ScenarioTexts.TooManyOverrides.With(YamlLimits.Patches))
                : Put(tree, type, path, patch.Value);
        return type switch
        {
            ObjectType thing => InObject(tree, thing, segments, path, patch),
            MapType map => InMap(tree, map, segments, path, patch),
            ListType list => InList(tree, list, segments, path, patch),
            _ => Refuse(
                tree,
                path,
                patch,
                new Problem(
                    ScenarioTexts.UnknownPath.With(Words.Quoted(Words.Join(path, segments[0]))),
                    ScenarioTexts.SingleValue.With(path)
                )
            ),
        };
    }

    private Node Put(Node? tree, SchemaType type, string path, Node value)
    {
        if (
            value is not MapNode map
            || NodeMerge.IsSourcedValue(map)
            || type is not (ObjectType or MapType or ListType)
        )
            return value;
        Node patched = tree is null or ScalarNode ? MapNode.Empty(value.Mark) : tree;
        foreach (var entry in map.Entries.TakeWhile(_ => !errors.IsFull && _patches <= YamlLimits.Patches))
            patched = At(patched, type, entry.Key.Split('.'), path, new Patch(entry.Value, entry.KeyMark));
        return patched;
    }

    private Node InObject(Node? tree, ObjectType type, ReadOnlySpan<string> segments, string path, Patch patch) =>
        type.Find(segments[0]) is { Type: not FreeType } key
            ? InEntry(tree, key.Type, segments, path, patch)
            : Unknown(tree, path, segments[0], type.Keys.Where(k => k.Type is not FreeType).Select(k => k.Name), patch);

    private Node InMap(Node? tree, MapType type, ReadOnlySpan<string> segments, string path, Patch patch)
    {
        // A map with too many entries is reported as such later; to copy it for each patch would take forever.
        if (tree is MapNode { Entries.Count: var count } && count > type.Maximum)
            return tree;
        var known = (tree as MapNode)?.Entries.Select(e => e.Key).ToList() ?? [];
        return type.Item is ObjectType && !known.Contains(segments[0])
            ? Unknown(tree, path, segments[0], known, patch)
            : InEntry(tree, type.Item, segments, path, patch);
    }

    private MapNode InEntry(Node? tree, SchemaType type, ReadOnlySpan<string> segments, string path, Patch patch)
    {
        string name = segments[0];
        var map = tree as MapNode ?? MapNode.Empty(patch.Mark);
        var old = map.Find(name);
        var patched = At(old?.Value, type, segments[1..], Words.Join(path, name), patch);
        return patched == old?.Value ? map : map.With(new MapEntry(name, old?.KeyMark ?? patch.Mark, patched));
    }

    private Node InList(Node? tree, ListType type, ReadOnlySpan<string> segments, string path, Patch patch)
    {
        var items = (tree as ListNode)?.Items ?? [];
        if (
            !int.TryParse(segments[0], NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            || index >= items.Count
        )
            return Unknown(tree, path, segments[0], Enumerable.Range(0, items.Count).Select(i => $"{i}"), patch);
        var patched = items.ToList();
        patched[index] = At(items[index], type.Item, segments[1..], Words.Join(path, segments[0]), patch);
        return new ListNode(tree!.Mark, patched);
    }

    private Node Unknown(Node? tree, string path, string name, IEnumerable<string> known, Patch patch)
    {
        if (errors.IsFull)
            return tree ?? patch.Value;
        var names = known.ToList();
        string? nearest = NearestName.Of(name, names) is { } close ? Words.Join(path, close) : null;
        string whole = Words.Join(path, name);
        var unknown = ScenarioTexts.UnknownPath.With(Words.Quoted(whole));
        var problem =
            names.Count == 0
                ? new Problem(unknown, ScenarioTexts.NothingThere)
                : ScenarioTexts.NotUnder(unknown, path, names, nearest);
        return Refuse(tree, whole, patch, problem);
    }

    private Node Refuse(Node? tree, string path, Patch patch, Problem problem)
    {
        errors.Add(patch.Mark, patch.Mark.Line == 0 ? "" : path, problem);
        return tree ?? patch.Value;
    }

    /// <summary>A value to put in place, and where it was said to.</summary>
    private readonly record struct Patch(Node Value, Mark Mark);
}
