using NeutralitySim.Scenarios.Errors;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NeutralitySim.Scenarios.Reading;

/// <summary>
/// Turns YAML text into nodes with places. One document, no tags, merge keys honoured, aliases counted as often as they are used, duplicate
/// keys refused. Never throws: null when the text is no YAML or passes a limit, with the reason among the errors.
/// </summary>
internal sealed class YamlReader
{
    private readonly Func<YamlDotNet.Core.Mark, Mark> _markOf;
    private readonly ErrorList _errors;
    private readonly Parser _parser;
    private readonly Dictionary<string, (Node Node, int Size)> _anchors = new(StringComparer.Ordinal);
    private int _nodes;

    private YamlReader(string text, Func<YamlDotNet.Core.Mark, Mark> markOf, ErrorList errors)
    {
        _markOf = markOf;
        _errors = errors;
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>Reads a file's text.</summary>
    public static Node? Read(string text, string file, bool isShipped, ErrorList errors) =>
        Read(text, mark => new Mark(file, (int)mark.Line, (int)mark.Column, isShipped), errors);

    /// <summary>Reads a value given outside any file; every error names <paramref name="origin"/>.</summary>
    public static Node? ReadValue(string text, string origin, ErrorList errors)
    {
        var place = new Mark(origin, 0, 0);
        return text.Trim().Length == 0 ? new ScalarNode(place, "") : Read(text, _ => place, errors);
    }

    /// <summary>Reads a default of the schema, at the place where the file could have given it.</summary>
    public static Node ReadDefault(string text, Mark place) =>
        Read(text, _ => place, new ErrorList())
        ?? throw new InvalidOperationException($"The schema's default {text} is no YAML.");

    private static Node? Read(string text, Func<YamlDotNet.Core.Mark, Mark> markOf, ErrorList errors)
    {
        var reader = new YamlReader(text, markOf, errors);
        try
        {
            return reader.Document();
        }
        catch (YamlLimitException limit)
        {
            errors.Add(limit.Mark, "", limit.Problem);
        }
        catch (YamlException e)
        {
            string complaint = e.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
            errors.Add(markOf(e.Start), "", ScenarioTexts.NotYaml(complaint));
        }
        catch (Exception e)
            when (e is ArgumentException or InvalidOperationException or FormatException or OverflowException)
        {
            // The YAML library meets some malformed texts with exceptions of its own bugs; to the user it is bad YAML all the same.
            errors.Add(markOf(YamlDotNet.Core.Mark.Empty), "", ScenarioTexts.BrokenYaml);
        }
        return null;
    }

    private Node Document()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        if (_parser.Current is StreamEnd)
            return MapNode.Empty(_markOf(_parser.Current.Start));
        _parser.MoveNext();
        var root = Next("", 0);
        _parser.MoveNext();
        if (_parser.Current is DocumentStart second)
            throw new YamlLimitException(_markOf(second.Start), ScenarioTexts.SecondDocument);
        return root;
    }

    /// <summary>Reads the node at the parser's current event and moves past it.</summary>
    private Node Next(string path, int depth)
    {
        var current = _parser.Current!;
        var mark = _markOf(current.Start);
        int before = _nodes;
        Count(1, mark);
        if (depth > YamlLimits.Depth)
            throw new YamlLimitException(mark, ScenarioTexts.TooDeep.With(YamlLimits.Depth));
        if (current is AnchorAlias alias)
            return Alias(alias, mark);
        Node node = current switch
        {
            Scalar scalar => OfScalar(scalar, mark),
            SequenceStart => OfSequence(mark, path, depth),
            MappingStart => OfMapping(mark, path, depth),
            _ => throw new YamlLimitException(mark, ScenarioTexts.UnreadableNode),
        };
        var start = (NodeEvent)current;
        RefuseTag(start, mark, path);
        if (!start.Anchor.IsEmpty)
            _anchors[start.Anchor.Value] = (node, _nodes - before);
        return node;
    }

    private ScalarNode OfScalar(Scalar scalar, Mark mark)
    {
        _parser.MoveNext();
        return new ScalarNode(mark, scalar.Value, scalar.Style != ScalarStyle.Plain);
    }

    private ListNode OfSequence(Mark mark, string path, int depth)
    {
        var comma = new DecimalComma(_errors, isMap: false);
        var items = new List<Node>();
        _parser.MoveNext();
        while (_parser.Current is not SequenceEnd)
        {
            var start = _parser.Current!;
            var item = Next(Words.Join(path, $"{items.Count}"), depth + 1);
            if (comma.Continues(start, item, Words.Join(path, $"{items.Count - 1}")) is { } joined)
                items[^1] = joined;
            else
                items.Add(item);
        }
        _parser.MoveNext();
        return new ListNode(mark, items);
    }

    private MapNode OfMapping(Mark mark, string path, int depth)
    {
        var comma = new DecimalComma(_errors, isMap: true);
        var entries = new List<MapEntry>();
        var places = new Dictionary<string, Mark>(StringComparer.Ordinal);
        _parser.MoveNext();
        while (_parser.Current is not MappingEnd)
        {
            var keyStart = _parser.Current!;
            var key = Key(path, depth);
            var valueStart = _parser.Current!;
            var value = Next(Words.Join(path, key.Text), depth + 1);
            if (
                value is ScalarNode { IsEmpty: true }
                && comma.Continues(keyStart, key, Words.Join(path, entries.LastOrDefault()?.Key ?? "")) is { } joined
            )
                entries[^1] = entries[^1] with { Value = joined };
            else if (places.TryAdd(key.Text, key.Mark))
                entries.Add(new MapEntry(key.Text, key.Mark, value));
            else
                _errors.Add(
                    key.Mark,
                    Words.Join(path, key.Text),
                    ScenarioTexts.KeyTwice(key.Text, places[key.Text].Line)
                );
            comma.Remember(valueStart, value);
        }
        _parser.MoveNext();
        return MergeKey(new MapNode(mark, entries));
    }

    // YAML's merge key: what the map does not say itself is taken, value by value, from another map.
    private static MapNode MergeKey(MapNode map)
    {
        if (map.Find("<<")?.Value is not MapNode taken)
            return map;
        var own = map.Without("<<");
        return new MapNode(map.Mark, [.. own.Entries, .. taken.Entries.Where(entry => own.Find(entry.Key) is null)]);
    }

    private ScalarNode Key(string path, int depth)
    {
        var node = Next(path, depth + 1);
        return node as ScalarNode ?? throw new YamlLimitException(node.Mark, ScenarioTexts.NoPlainKey);
    }

    private Node Alias(AnchorAlias alias, Mark mark)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var target))
            throw new YamlLimitException(
                mark,
                ScenarioTexts.AliasWithoutAnchor.With(Words.Quoted("*" + alias.Value.Value))
            );
        Count(target.Size, mark);
        _parser.MoveNext();
        return target.Node;
    }

    private void Count(int nodes, Mark mark)
    {
        _nodes += nodes;
        if (_nodes > YamlLimits.Nodes)
            throw new YamlLimitException(mark, ScenarioTexts.TooManyValues.With(YamlLimits.Nodes));
    }

    private void RefuseTag(NodeEvent node, Mark mark, string path)
    {
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
            _errors.Add(mark, path, ScenarioTexts.Tag.With(Words.Quoted(node.Tag.Value)));
    }
}
