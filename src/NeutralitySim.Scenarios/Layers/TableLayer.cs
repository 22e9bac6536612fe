using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Rows;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios.Layers;

/// <summary>
/// Puts the rows of table files in the place of <c>{ table: isps.csv }</c>, over what all rows have in common and beneath what is
/// written beside the table.
/// </summary>
internal sealed class TableLayer(ScenarioFolder folder, ErrorList errors)
{
    private const string Table = "table";
    private const string Defaults = "defaults";
    private readonly Dictionary<(string File, SchemaType Type), TableFile?> _files = [];
    private readonly Dictionary<TableFile, HashSet<string>> _owners = [];
    private int _nodes;

    /// <summary>True when a table could not be read, so that what it holds would only seem to be missing.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>The tree of a file with its tables in full.</summary>
    /// <param name="own">The tree as written.</param>
    /// <param name="fullPath">The file, from which paths of tables are taken.</param>
    public MapNode Expand(MapNode own, string fullPath)
    {
        var expanded = InObject(own, ScenarioSchema.Root, new Place(fullPath, "", null, null));
        if (!IsIncomplete)
            CheckOwners();
        return expanded;
    }

    private Node? In(Node node, SchemaType type, Place place) =>
        (node, type) switch
        {
            (MapNode map, ManyType { MayBeTable: true } many) when map.Find(Table)?.Value is ScalarNode written => Rows(
                map,
                written,
                many,
                place
            ),
            (MapNode map, ObjectType thing) => InObject(map, thing, place),
            (MapNode map, MapType { Item: ObjectType item }) => InMap(map, item, place),
            _ => node,
        };

    private MapNode InObject(MapNode map, ObjectType type, Place place)
    {
        foreach (var key in type.Keys.Where(key => key.Type.Section is not null))
            if (map.Find(key.Name) is { } entry)
            {
                var expanded = In(entry.Value, key.Type, place with { Path = Words.Join(place.Path, key.Name) });
                if (expanded is null)
                    map = map.Without(key.Name);
                else if (expanded != entry.Value)
                    map = map.With(entry with { Value = expanded });
            }
        return map;
    }

    private MapNode InMap(MapNode map, ObjectType item, Place place)
    {
        var entries = map
            .Entries.Select(entry => entry with { Value = In(entry.Value, item, place.Of(item, entry.Key))! })
            .ToList();
        return entries.SequenceEqual(map.Entries) ? map : new MapNode(map.Mark, entries);
    }

    /// <summary>The rows of a table; null for nothing of an owner that has no row.</summary>
    private Node? Rows(MapNode map, ScalarNode written, ManyType type, Place place)
    {
        var item = type.Section!;
        if (FileOf(written, type, place) is not { } file)
        {
            IsIncomplete = true;
            return MapNode.Empty(map.Mark);
        }
        var source = new MapNode(map.Mark, [.. map.Entries.Where(entry => IsSource(entry, item))]);
        var beside = map
            .Entries.Where(entry => entry.Key is not (Table or Defaults) && source.Find(entry.Key) is null)
            .ToList();
        var common = new RowCommon(DefaultsOf(map, place), source);
        return type is MapType
            ? ById(map, file, item, beside, common, place)
            : InOrder(map, file, beside, common, place);
    }

    private Node? ById(
        MapNode map,
        TableFile file,
        ObjectType item,
        List<MapEntry> beside,
        RowCommon common,
        Place place
    )
    {
        if (file.HasOwners && place.Owner is { } owner)
        {
            _owners.TryAdd(file, new HashSet<string>(StringComparer.Ordinal));
            _owners[file].Add(owner);
        }
        var rows = file.ById(place.Path, place.Owner, common)
            .TakeWhile(row => IsWithinLimit(row.Value, map.Mark))
            .ToList();
        if (file.HasOwners && rows.Count + beside.Count == 0)
            return null;
        // What stands in the YAML lies over its row, as a file lies over the one it extends.
        var whole = (MapNode)NodeMerge.Over(new MapNode(map.Mark, rows), new MapNode(map.Mark, beside));
        return InMap(whole, item, place);
    }

    private ListNode InOrder(MapNode map, TableFile file, List<MapEntry> beside, RowCommon common, Place place)
    {
        foreach (var entry in beside)
            errors.AddUnknown(entry, place.Path, ScenarioTexts.UnknownKey, [Table, Defaults]);
        return new ListNode(
            map.Mark,
            [.. file.InOrder(place.Path, common).TakeWhile(row => IsWithinLimit(row, map.Mark))]
        );
    }

    private static bool IsSource(MapEntry entry, ObjectType item) =>
        TableHeader.SourceParts(item).Contains(entry.Key) && entry.Value is ScalarNode;

    private MapNode DefaultsOf(MapNode map, Place place)
    {
        if (map.Find(Defaults) is not { } entry)
            return MapNode.Empty(map.Mark);
        if (entry.Value is MapNode defaults)
            return defaults;
        if (entry.Value is not ScalarNode { IsEmpty: true })
            errors.Add(entry.Value, Words.Join(place.Path, Defaults), ScenarioTexts.KeysWithValues);
        return MapNode.Empty(map.Mark);
    }

    private TableFile? FileOf(ScalarNode written, ManyType type, Place place)
    {
        string path = Words.Join(place.Path, Table);
        if (folder.Include(place.File, written, path) is not { } full)
            return null;
        if (_files.TryGetValue((full, type), out var known))
            return known;
        string shown = ScenarioFolder.Shown(full);
        string? text = folder.ReadTable(full, shown, written.Mark, path);
        return _files[(full, type)] = text is null
            ? null
            : TableFile.Read(text, shown, type, place.OwnerType?.Name, errors);
    }

    /// <summary>What all rows have in common is counted with each, as an alias is.</summary>
    private bool IsWithinLimit(Node row, Mark mark)
    {
        _nodes += SizeOf(row);
        if (_nodes <= YamlLimits.Nodes)
            return true;
        errors.Add(mark, "", ScenarioTexts.TooManyValues.With(YamlLimits.Nodes));
        IsIncomplete = true;
        return false;
    }

    private static int SizeOf(Node node) =>
        node switch
        {
            MapNode map => 1 + map.Entries.Sum(entry => 1 + SizeOf(entry.Value)),
            ListNode list => 1 + list.Items.Sum(SizeOf),
            _ => 1,
        };

    /// <summary>Rows that no owner has taken would be lost without a word. Only ISPs own what tables hold: cohorts, links, cache sites.</summary>
    private void CheckOwners()
    {
        foreach (var (file, known) in _owners)
        foreach (var (owner, mark) in file.Owners.Where(row => !known.Contains(row.Owner)))
            if (owner.Length == 0)
                errors.Add(mark, "", ScenarioTexts.FoundNothing, ScenarioTexts.OneOf(known));
            else
                errors.AddUnknown(mark, "", ScenarioTexts.UnknownIsp, owner, known);
    }

    /// <summary>A place in a scenario.</summary>
    /// <param name="File">File it stands in.</param>
    /// <param name="Path">Dotted path.</param>
    /// <param name="OwnerType">The thing with an id that it belongs to; null for none.</param>
    /// <param name="Owner">Id of that thing.</param>
    private sealed record Place(string File, string Path, ObjectType? OwnerType, string? Owner)
    {
        public Place Of(ObjectType item, string id) => new(File, Words.Join(Path, id), item, id);
    }
}
