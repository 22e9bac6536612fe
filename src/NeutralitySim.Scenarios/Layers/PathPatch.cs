using System.Globalization;
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
            : (MapNode)At(tree, root ?? ScenarioSchema.Root, dottedPath.Split('.'), "", value, mark);

    private Node At(Node? tree, SchemaType type, ReadOnlySpan<string> segments, string path, Node value, Mark mark)
    {
        if (segments.Length == 0 && ++_patches > YamlLimits.Patches)
            return Refuse(
                tree,
                path,
                value,
                mark,
                $"found more than {YamlLimits.Patches} overrides",
                $"at most {YamlLimits.Patches} are accepted"
            );
        if (segments.Length == 0)
            return Put(tree, type, path, value, mark);
        return type switch
        {
            ObjectType thing => InObject(tree, thing, segments, path, value, mark),
            MapType map => InMap(tree, map, segments, path, value, mark),
            ListType list => InList(tree, list, segments, path, value, mark),
            _ => Refuse(
                tree,
                path,
                value,
                mark,
                $"unknown path {Words.Quote(Words.Join(path, segments[0]))}",
                $"{path} is a single value"
            ),
        };
    }

    private Node Put(Node? tree, SchemaType type, string path, Node value, Mark mark)
    {
        if (
            value is not MapNode map
            || NodeMerge.IsSourcedValue(map)
            || type is not (ObjectType or MapType or ListType)
        )
            return value;
        Node patched = tree is null or ScalarNode ? MapNode.Empty(value.Mark) : tree;
        foreach (var entry in map.Entries.TakeWhile(_ => !errors.IsFull && _patches <= YamlLimits.Patches))
            patched = At(patched, type, entry.Key.Split('.'), path, entry.Value, entry.KeyMark);
        return patched;
    }

    private Node InObject(
        Node? tree,
        ObjectType type,
        ReadOnlySpan<string> segments,
        string path,
        Node value,
        Mark mark
    )
    {
        string name = segments[0];
        if (type.Find(name) is not { Type: not FreeType } key)
            return Unknown(
                tree,
                path,
                name,
                type.Keys.Where(k => k.Type is not FreeType).Select(k => k.Name),
                value,
                mark
            );
        return InEntry(tree, key.Type, segments, path, value, mark);
    }

    private Node InMap(Node? tree, MapType type, ReadOnlySpan<string> segments, string path, Node value, Mark mark)
    {
        // A map with too many entries is reported as such later; to copy it for each patch would take forever.
        if (tree is MapNode { Entries.Count: var count } && count > type.Maximum)
            return tree;
        var known = (tree as MapNode)?.Entries.Select(e => e.Key).ToList() ?? [];
        if (type.Item is ObjectType && !known.Contains(segments[0]))
            return Unknown(tree, path, segments[0], known, value, mark);
        return InEntry(tree, type.Item, segments, path, value, mark);
    }

    private MapNode InEntry(
        Node? tree,
        SchemaType type,
        ReadOnlySpan<string> segments,
        string path,
        Node value,
        Mark mark
    )
    {
        string name = segments[0];
        var map = tree as MapNode ?? MapNode.Empty(mark);
        var old = map.Find(name);
        var patched = At(old?.Value, type, segments[1..], Words.Join(path, name), value, mark);
        return patched == old?.Value ? map : map.With(new MapEntry(name, old?.KeyMark ?? mark, patched));
    }

    private Node InList(Node? tree, ListType type, ReadOnlySpan<string> segments, string path, Node value, Mark mark)
    {
        var items = (tree as ListNode)?.Items ?? [];
        if (
            !int.TryParse(segments[0], NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            || index >= items.Count
        )
            return Unknown(tree, path, segments[0], Enumerable.Range(0, items.Count).Select(i => $"{i}"), value, mark);
        var patched = items.ToList();
        patched[index] = At(items[index], type.Item, segments[1..], Words.Join(path, segments[0]), value, mark);
        return new ListNode(tree!.Mark, patched);
    }

    private Node Unknown(Node? tree, string path, string name, IEnumerable<string> known, Node value, Mark mark)
    {
        if (errors.IsFull)
            return tree ?? value;
        var names = known.ToList();
        string? nearest = NearestName.Of(name, names) is { } close ? Words.Join(path, close) : null;
        string accepted =
            names.Count == 0
                ? "nothing stands there"
                : $"accepted{(path.Length == 0 ? "" : $" under {path}")}: {Words.List(names)}";
        return Refuse(
            tree,
            Words.Join(path, name),
            value,
            mark,
            $"unknown path {Words.Quote(Words.Join(path, name))}",
            accepted,
            nearest
        );
    }

    private Node Refuse(
        Node? tree,
        string path,
        Node value,
        Mark mark,
        string found,
        string accepted,
        string? nearest = null
    )
    {
        errors.Add(mark, mark.Line == 0 ? "" : path, found, accepted, nearest);
        return tree ?? value;
    }
}
