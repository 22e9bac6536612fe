using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios.Resolving;

/// <summary>
/// Checks a tree against the schema, fills in defaults and logs parameters. After an error a stand-in takes the value's
/// place, so that all that is wrong is told at once.
/// </summary>
/// <param name="errors">Where errors go.</param>
/// <param name="log">Where parameters go.</param>
/// <param name="currency">Currency of the scenario.</param>
/// <param name="level">Level of emission parameters.</param>
/// <param name="memo">Pieces known already, to which new ones are added; null to remember nothing.</param>
internal sealed class Resolver(
    ErrorList errors,
    ParameterLog log,
    string? currency,
    string level,
    ResolutionMemo? memo = null
)
{
    private readonly ValueResolver _values = new(errors, log, currency, level);

    /// <summary>A thing with properties; a node that is no map has been or is now reported.</summary>
    public ResolvedObject Object(Node node, ObjectType type, string path, bool isLogged)
    {
        var map = AsMap(node, path, type.Meaning);
        foreach (var entry in map.Entries.Where(e => !errors.IsFull && type.Find(e.Key) is null))
            errors.AddUnknown(entry, path, ScenarioTexts.UnknownKey, [.. type.Keys.Select(k => k.Name)]);
        var properties = new Dictionary<string, Resolved>(StringComparer.Ordinal);
        foreach (var key in type.Keys)
            if (Property(map, key, Words.Join(path, key.Name), isLogged && !key.IsDescriptive) is { } property)
                properties[key.Name] = property;
        return new ResolvedObject(path, map.Mark, properties);
    }

    private Resolved? Property(MapNode map, SchemaKey key, string path, bool isLogged)
    {
        var entry = map.Find(key.Name);
        if (key.Unless is { } rival && map.Find(rival) is not null)
        {
            if (entry is not null)
                errors.Add(entry.KeyMark, path, ScenarioTexts.Beside.With(Words.Quoted(rival), rival));
            return null;
        }
        if (entry is not null)
            return Node(entry.Value, key.Type, path, isLogged);
        if (key.IsRequired)
            return Missing(map, key, path);
        var asDefault = map.Mark with { IsShipped = true };
        if (key.DefaultYaml is { } text)
            return Node(YamlReader.ReadDefault(text, asDefault), key.Type, path, isLogged);
        return key.Type switch
        {
            ObjectType { MayBeNone: false } child => Object(MapNode.Empty(asDefault), child, path, isLogged),
            MapType => new ResolvedMap(path, map.Mark, []),
            _ => null,
        };
    }

    private Resolved Missing(MapNode map, SchemaKey key, string path)
    {
        var accepted = (key.Type as ScalarType)?.Kind.Accepted();
        // What is missing from a whole file has no place in it.
        bool isOfFile = !path.Contains('.', StringComparison.Ordinal);
        errors.Add(
            isOfFile ? map.Mark with { Line = 0, Column = 0 } : map.Mark.PlaceOf(path),
            path,
            ScenarioTexts.Missing.With(Words.Quoted(key.Name)),
            ScenarioTexts.Required(key.Meaning, accepted)
        );
        return StandIn(key.Type, path, map.Mark);
    }

    /// <summary>Whatever may stand at a place; null for things that are dealt with elsewhere, and for <c>none</c>.</summary>
    public Resolved? Node(Node node, SchemaType type, string path, bool isLogged)
    {
        if (memo is null || node is not MapNode || type is ScalarType or ListType { Item: ScalarType } or TextType)
            return Anew(node, type, path, isLogged);
        var key = new ResolutionMemo.Key(node, path, level, currency);
        if (memo.Find(key, log) is { } known)
            return known;
        var start = log.Position;
        var resolved = Anew(node, type, path, isLogged);
        if (resolved is not null)
            memo.Add(key, resolved, log, start);
        return resolved;
    }

    private Resolved? Anew(Node node, SchemaType type, string path, bool isLogged) =>
        type switch
        {
            ScalarType value => _values.Value(node, value, path, isLogged),
            TextType => Localized(node, path),
            ObjectType { MayBeNone: true } when node is ScalarNode { Text: "none" } => null,
            ObjectType child => Object(node, child, path, isLogged),
            MapType map => Map(node, map, path, isLogged),
            ListType { Item: ScalarType item } list => _values.List(node, list, item, path, isLogged),
            ListType list => List(node, list, path, isLogged),
            _ => null,
        };

    private ResolvedMap Map(Node node, MapType type, string path, bool isLogged)
    {
        var map = AsMap(node, path, $"entries by {type.Key.Name}");
        if (node is MapNode or ScalarNode { IsEmpty: true })
            CheckCount(map.Entries.Count, type, map.Mark, path);
        var items = new List<(string, Resolved)>();
        foreach (var entry in map.Entries.Take(type.Maximum))
        {
            string itemPath = Words.Join(path, entry.Key);
            var problem = type.Key.Parse(entry.Key, currency, out _);
            if (problem is not null)
                errors.Add(
                    entry.KeyMark,
                    itemPath,
                    new(ScenarioTexts.FoundKey(entry.Key), type.Key.Accepted(currency), problem.Nearest)
                );
            // What stands under an id that is not accepted is checked all the same; under a month or a country nothing else could use it.
            var item = Node(entry.Value, type.Item, itemPath, isLogged)!;
            if (problem is null || type.Key == Kinds.Id)
                items.Add((entry.Key, item));
        }
        return new ResolvedMap(path, map.Mark, items);
    }

    private ResolvedList List(Node node, ListType type, string path, bool isLogged)
    {
        // A single thing where a list is accepted is a list of one.
        var nodes =
            node is ListNode list ? list.Items
            : node is ScalarNode { IsEmpty: true } ? []
            : [node];
        CheckCount(nodes.Count, type, node.Mark, path);
        var items = nodes
            .Take(type.Maximum)
            .Select((item, i) => Node(item, type.Item, Words.Join(path, $"{i}"), isLogged));
        return new ResolvedList(path, node.Mark, [.. items.OfType<Resolved>()]);
    }

    private ResolvedText Localized(Node node, string path)
    {
        if (node is ScalarNode { IsEmpty: false } plain)
            return new ResolvedText(path, node.Mark, Text.Plain(plain.Text));
        string? english = (node as MapNode)?.Find("en")?.Value is ScalarNode en ? en.Text : null;
        string? french = (node as MapNode)?.Find("fr")?.Value is ScalarNode fr ? fr.Text : null;
        if (node is MapNode map)
            foreach (var entry in map.Entries.Where(e => e.Key is not ("en" or "fr")))
                errors.AddUnknown(entry, path, ScenarioTexts.UnknownLanguage, ["en", "fr"]);
        if (english is null)
            errors.Add(node, path, ScenarioTexts.TextOrBoth);
        return new ResolvedText(path, node.Mark, new Text(english ?? "", french));
    }

    private MapNode AsMap(Node node, string path, string meaning)
    {
        if (node is MapNode map)
            return map;
        if (node is not ScalarNode { IsEmpty: true })
            errors.Add(node, path, ScenarioTexts.MapOf.With(meaning));
        return MapNode.Empty(node.Mark);
    }

    private void CheckCount(int count, ManyType type, Mark mark, string path)
    {
        if (count < type.Minimum || count > type.Maximum)
            errors.Add(mark, path, ScenarioTexts.EntriesFound.With(count), ScenarioTexts.Count(type));
    }

    /// <inheritdoc cref="StandIn(SchemaType, string, Mark)"/>
    public static ResolvedObject StandIn(ObjectType type, Mark mark) => (ResolvedObject)StandIn(type, "", mark);

    /// <summary>What takes the place of something missing, without a word about what it would need in turn.</summary>
    private static Resolved StandIn(SchemaType type, string path, Mark mark) =>
        type switch
        {
            ScalarType value => ValueResolver.StandIn(value, path, mark),
            ListType => new ResolvedList(path, mark, []),
            ObjectType child => new ResolvedObject(
                path,
                mark,
                child
                    .Keys.Where(k => NeedsStandIn(k))
                    .ToDictionary(k => k.Name, k => StandIn(k.Type, Words.Join(path, k.Name), mark))
            ),
            _ => new ResolvedMap(path, mark, []),
        };

    private static bool NeedsStandIn(SchemaKey key) =>
        key.IsRequired || key.Default is not null || key.Type is ObjectType { MayBeNone: false } or MapType;
}
