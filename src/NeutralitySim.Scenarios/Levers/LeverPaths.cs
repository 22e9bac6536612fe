using System.Globalization;
using NeutralitySim.Core.Worlds;
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
            return Walk(trees.Base, path, mark, at);
        if (!Patches.IsPerRegime(path))
        {
            errors.AddUnknown(mark, at, ScenarioTexts.UnknownOverridePath, path, Patches.PerRegime);
            return [];
        }
        return
        [
            .. regimes.SelectMany(regime =>
                Walk(trees.Of(regime), Patches.FullPath(regime, path), mark, at)
                    .Select(found => found with { Setting = Patches.OverrideOf(regime, found.Setting) })
            ),
        ];
    }

    /// <summary>What a regime has at a path where it differs from the rest; null where it does not.</summary>
    public IEnumerable<LeverTarget> Differing(LeverTarget target)
    {
        foreach (var (regime, tree) in trees.Own)
        {
            var found = Walk(tree, target.Setting, target.Now!.Mark, "").Single();
            if (Value(found.Now) != Value(target.Now))
                yield return found with
                {
                    Setting = Patches.OverrideOf(regime, target.Setting),
                };
        }
    }

    /// <summary>A text that two pieces share when they hold the same values.</summary>
    public static string Value(Resolved? node) => node is null ? "" : CanonicalText.Relative(node);

    private List<LeverTarget> Walk(ResolvedObject tree, string path, Mark mark, string at)
    {
        var places = new List<LeverTarget> { new("", ScenarioSchema.Root, tree) };
        foreach (string segment in path.Split('.'))
        {
            var next = places.SelectMany(place => Step(place, segment)).ToList();
            if (next.Count == 0)
            {
                Unknown(places, path, segment, mark, at);
                return [];
            }
            places = next;
        }
        return places;
    }

    private static IEnumerable<LeverTarget> Step(LeverTarget place, string segment)
    {
        var (path, type, node) = place;
        switch (type)
        {
            case ObjectType thing when node is ResolvedObject given:
                if (thing.Find(segment) is { Type: not FreeType } key && !IsRuledOut(key, given))
                    yield return new(Words.Join(path, segment), key.Type, given.Properties.GetValueOrDefault(segment));
                break;
            case MapType map when node is ResolvedMap given:
                foreach (var (id, item) in given.Items.Where(item => segment == Each || item.Id == segment))
                    yield return new(Words.Join(path, id), map.Item, item);
                if (map.Item is ScalarType && segment != Each && given.Find(segment) is null)
                    yield return new(Words.Join(path, segment), map.Item, null);
                break;
            case ListType { Item: not ScalarType } list when node is ResolvedList given:
                for (int i = 0; i < given.Items.Count; i++)
                {
                    string index = i.ToString(CultureInfo.InvariantCulture);
                    if (segment == Each || segment == index)
                        yield return new(Words.Join(path, index), list.Item, given.Items[i]);
                }
                break;
        }
    }

    private static bool IsRuledOut(SchemaKey key, ResolvedObject thing) =>
        key.Unless is { } rival && thing.Properties.GetValueOrDefault(rival) is ResolvedMap { Items.Count: > 0 };

    private void Unknown(List<LeverTarget> places, string path, string segment, Mark mark, string at)
    {
        var names = places.SelectMany(place => Names(place.Type, place.Now)).Distinct().ToList();
        var unknown = ScenarioTexts.UnknownPath.With(Words.QuotedPath(path));
        string? nearest = NearestName.Of(segment, names);
        errors.Add(mark, at, ScenarioTexts.NotUnder(unknown, places[0].Setting, names, nearest));
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
