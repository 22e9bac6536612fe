using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios.Rows;

/// <summary>Turns the cells of a row into the nodes that YAML would have given. Empty cells give nothing.</summary>
/// <param name="header">Header of the table.</param>
/// <param name="row">The row.</param>
/// <param name="common">What the rows of the table have in common.</param>
/// <param name="path">Dotted path of what the row describes.</param>
/// <param name="errors">Where errors go.</param>
internal sealed class RowNodes(TableHeader header, CsvRow row, RowCommon common, string path, ErrorList errors)
{
    private const string Source = "source";
    private readonly RowMark _mark = new(header, row.Number, path);

    /// <summary>True when its cells do not fit the header, so that nobody knows which is which.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The row over what all rows have in common.</summary>
    public MapNode Whole() => (MapNode)NodeMerge.Over(common.Defaults, Map(header.Columns, 0, common.Defaults));

    private MapNode Map(IEnumerable<TableColumn> columns, int depth, MapNode? beneath)
    {
        var entries = new List<MapEntry>();
        foreach (var group in columns.GroupBy(column => column.Words[depth], StringComparer.Ordinal))
        {
            var first = group.First();
            var node = first.Words.Count == depth + 1 ? Value(first) : Section(group, depth + 1, beneath);
            if (node is not null)
                entries.Add(new MapEntry(group.Key, first.Words.Count == depth + 1 ? node.Mark : first.Mark, node));
        }
        return new MapNode(_mark, entries);
    }

    /// <summary>Nothing where all cells are empty, but over a section that all rows have: what it lacks is missing from this row.</summary>
    private MapNode? Section(IGrouping<string, TableColumn> columns, int depth, MapNode? beneath)
    {
        var below = beneath?.Find(columns.Key)?.Value as MapNode;
        var section = Map(columns, depth, below);
        return section.Entries.Count > 0 || below is not null ? section : null;
    }

    private Node? Value(TableColumn column)
    {
        string text = row[column.Index];
        var place = Place(column.Index);
        if (IsBroken || (column.IsBroken && text.Length > 0))
            return StandIn(column, place);
        if (text.Length == 0)
        {
            foreach (var (part, own) in column.Parts)
                if (row[own.Index] is { Length: > 0 } lone)
                    errors.Add(
                        Place(own.Index),
                        $"{path}.{column.Name}.{part}",
                        ScenarioTexts.PartWithoutValue.With(Words.Quoted(lone), Words.Quoted(column.Name))
                    );
            return null;
        }
        return Sourced(column, Bare(column, text, place));
    }

    /// <summary>Something accepted, so that what has been told is not told again in other words.</summary>
    private Node? StandIn(TableColumn column, Mark place) =>
        (column.Key.IsRequired || !IsBroken) && Explainer.ExampleOf(column.Key.Type, column.Key) is { } example
            ? YamlReader.ReadDefault(example, place)
            : null;

    private Node Bare(TableColumn column, string text, Mark place) =>
        column.Key.Type is ListType
            ? new ListNode(place, [.. text.Split(';').Select(item => Scalar(column, item.Trim(), place, column.Unit))])
            : Scalar(column, text, place, column.Unit);

    private ScalarNode Scalar(TableColumn column, string text, Mark place, string unit) =>
        new(place, column.Scalar is { } type ? CellText.Of(text, type.Kind, unit, header.Text.HasDecimalComma) : text);

    private Node Sourced(TableColumn column, Node value)
    {
        var parts = column.Parts.Select(part => Part(column, part.Key, part.Value)).OfType<MapEntry>().ToList();
        if (column.Scalar?.Kind.IsNumber == true && parts.All(part => part.Key != Source))
        {
            var ofRow = header.RowParts.Select(part => Part(null, part.Key, part.Value)).OfType<MapEntry>();
            foreach (var entry in ofRow.Concat(common.Source.Entries))
                if (parts.All(part => part.Key != entry.Key))
                    parts.Add(entry);
        }
        return parts.Count == 0 ? value : new MapNode(value.Mark, [new MapEntry("value", value.Mark, value), .. parts]);
    }

    private MapEntry? Part(TableColumn? column, string part, PartColumn own)
    {
        string text = row[own.Index];
        if (text.Length == 0)
            return null;
        var place = Place(own.Index);
        var node =
            column is not null && part is "low" or "high"
                ? Scalar(column!, text, place, own.Unit.Length > 0 ? own.Unit : column!.Unit)
                : new ScalarNode(place, text, isQuoted: true);
        return new MapEntry(part, place, node);
    }

    private Mark Place(int column) => header.Text.Place(row.Number, column);
}
