using System.Globalization;
using NeutralitySim.Scenarios.Binding;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Layers;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Resolving;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>Finds the values that a lever's path leads to, one for each thing a <c>*</c> stands for.</summary>
internal sealed class LeverPaths(RegimeTrees trees, ErrorList errors)
{
    public const string Each = "*";

    /// <summary>The values at a path; none after reporting a path that leads nowhere.</summary>
    /// <param name="path">Dotted path as written.</param>
    /// <param name="mark">Where it is written.</param>
    /// <param name="at">Path of the lever's own key, for errors.</param>
    /// <param name="regimes">Regimes under which alone it is set; empty for all.</param>
    public IReadOnlyList<LeverTarget> Find(string path, Mark mark, string at, IReadOnlyList<string> regimes)
    {
        if (regimes.Count == 0)
            return [.. Walk(trees.Base, path, mark, at).Select(found => Target(found.Path, found))];
        if (!Patches.IsPerRegime(path))
        {
            errors.AddUnknown(mark, at, "path in an override", path, Patches.PerRegime);
            return [];
        }
        return
        [
            .. regimes.SelectMany(regime =>
                Walk(trees.Of(regime), Patches.FullPath(regime, path), mark, at)
                    .Select(found => Target(Patches.OverrideOf(regime, found.Path), found))
            ),
        ];
    }

    /// <summary>What a regime has at a path where it differs from the rest; null where it does not.</summary>
    public IEnumerable<LeverTarget> Differing(LeverTarget target)
    {
        foreach (var (regime, tree) in trees.Own)
        {
            var found = Walk(tree, target.Setting, target.Now!.Mark, "").Single();
            if (Value(found.Node) != Value(target.Now))
                yield return new LeverTarget(Patches.OverrideOf(regime, target.Setting), target.Type, found.Node);
        }
    }

    /// <summary>A text that two pieces share when they hold the same values.</summary>
    public static string Value(Resolved? node) => node is null ? "" : CanonicalText.Relative(node);

    private static LeverTarget Target(string setting, (string Path, SchemaType Type, Resolved? Node) found) =>
        new(setting, found.Type, found.Node);

    private List<(string Path, SchemaType Type, Resolved? Node)> Walk(
        ResolvedObject tree,
        string path,
        Mark mark,
        string at
    )
    {
        var places = new List<(string Path, SchemaType Type, Resolved? Node)> { ("", ScenarioSchema.Root, tree) };
        bool hasChosen = false;
        foreach (string segment in path.Split('.'))
        {
            hasChosen |= segment == Each;
            var next = places.SelectMany(place => Step(place.Path, place.Type, place.Node, segment)).ToList();
            if (next.Count == 0)
            {
                Unknown(places, path, segment, mark, at);
                return [];
            }
            places = next;
        }
        return places;
    }

    private static IEnumerable<(string, SchemaType, Resolved?)> Step(
        string path,
        SchemaType type,
        Resolved? node,
        string segment
    )
    {
        switch (type)
        {
            case ObjectType thing when node is ResolvedObject given:
                if (thing.Find(segment) is { Type: not FreeType } key && !IsRuledOut(key, given))
                    yield return (Words.Join(path, segment), key.Type, given.Properties.GetValueOrDefault(segment));
                break;
            case MapType map when node is ResolvedMap given:
                foreach (var (id, item) in given.Items.Where(item => segment == Each || item.Id == segment))
                    yield return (Words.Join(path, id), map.Item, item);
                if (map.Item is ScalarType && segment != Each && given.Find(segment) is null)
                    yield return (Words.Join(path, segment), map.Item, null);
                break;
            case ListType { Item: not ScalarType } list when node is ResolvedList given:
                for (int i = 0; i < given.Items.Count; i++)
                {
                    string index = i.ToString(CultureInfo.InvariantCulture);
                    if (segment == Each || segment == index)
                        yield return (Words.Join(path, index), list.Item, given.Items[i]);
                }
                break;
        }
    }

    private static bool IsRuledOut(SchemaKey key, ResolvedObject thing) =>
        key.Unless is { } rival && thing.Properties.GetValueOrDefault(rival) is ResolvedMap { Items.Count: > 0 };

    private void Unknown(
        List<(string Path, SchemaType Type, Resolved? Node)> places,
        string path,
        string segment,
        Mark mark,
        string at
    )
    {
        var names = places.SelectMany(place => Names(place.Type, place.Node)).Distinct().ToList();
        string under = places[0].Path.Length == 0 ? "" : $" under {places[0].Path}";
        errors.Add(
            mark,
            at,
            $"unknown path {Words.QuotePath(path)}",
            names.Count == 0 ? $"nothing stands{under}" : $"accepted{under}: {Words.List(names)}",
            NearestName.Of(segment, names)
        );
    }

    private static IEnumerable<string> Names(SchemaType type, Resolved? node) =>
        node switch
        {
            ResolvedObject => ((ObjectType)type).Keys.Where(key => key.Type is not FreeType).Select(key => key.Name),
            ResolvedMap map => map.Ids,
            ResolvedList list when type is ListType { Item: not ScalarType } => Enumerable
                .Range(0, list.Items.Count)
                .Select(i => i.ToString(CultureInfo.InvariantCulture)),
            _ => [],
        };
}
