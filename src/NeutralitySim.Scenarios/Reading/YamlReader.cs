using NeutralitySim.Core.Worlds;
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
    private const string Merge = "<<";
    private readonly Func<YamlDotNet.Core.Mark, Mark> _markOf;
    private readonly ErrorList _errors;
    private readonly string _text;
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly Stack<(string Sign, YamlDotNet.Core.Mark Start)> _open = new();
    private readonly Dictionary<string, (Node Node, int Size)> _anchors = new(StringComparer.Ordinal);
    private int _nodes;
    private YamlDotNet.Core.Mark _last;

    private YamlReader(string text, Func<YamlDotNet.Core.Mark, Mark> markOf, ErrorList errors)
    {
        _markOf = markOf;
        _errors = errors;
        _text = text;
        _scanner = new Scanner(new StringReader(text), skipComments: true);
        _parser = new Parser(_scanner);
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
        var reader = new YamlReader(WithoutControls(text, markOf, errors), markOf, errors);
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
            errors.Add(markOf(reader.PlaceOf(e)), "", reader.Reason(e.Message));
        }
        catch (Exception e)
            when (e is ArgumentException or InvalidOperationException or FormatException or OverflowException)
        {
            // The YAML library meets some malformed texts with exceptions of its own bugs; to the user it is bad YAML all the same.
            errors.Add(markOf(reader._scanner.CurrentPosition), "", reader.Reason(null));
        }
        return null;
    }

    // The library would take the first NUL for the end of the file.
    private static string WithoutControls(string text, Func<YamlDotNet.Core.Mark, Mark> markOf, ErrorList errors) =>
        ControlCharacters.Replaced(
            text,
            (index, name) =>
            {
                var before = text.AsSpan(0, index);
                var place = new YamlDotNet.Core.Mark(index, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
                errors.Add(markOf(place), "", ScenarioTexts.ControlCharacter.With(name));
            }
        );

    // Of a tab the library names the beginning of what it stands in, or of the file.
    private YamlDotNet.Core.Mark PlaceOf(YamlException e) =>
        e.Start.Index == 0 || IsAtTab ? _scanner.CurrentPosition : e.Start;

    private Text Reason(string? complaint)
    {
        if (complaint is not null && IsAtTab)
            return ScenarioTexts.TabAsIndentation;
        if (_open.TryPeek(out var open))
            return ScenarioTexts.NotClosed.With(Words.Quoted(open.Sign), open.Start.Line, open.Start.Column);
        return complaint is null
            ? ScenarioTexts.BrokenYaml
            : ScenarioTexts.NotYaml(complaint.ReplaceLineEndings(" ").TrimEnd('.', ' '));
    }

    private bool IsAtTab =>
        _scanner.CurrentPosition.Index is var index && index < _text.Length && _text[(int)index] == '\t';

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
        int before = _nodes;
        // Of [a: b] the library gives no place; it stands where what is before it ends.
        var mark = _markOf(current.Start.Index == 0 && before > 0 ? _last : current.Start);
        _last = current.End.Index == 0 ? _last : current.End;
        Count(1, mark);
        if (depth > YamlLimits.Depth)
            throw new YamlLimitException(mark, ScenarioTexts.TooDeep.With(YamlLimits.Depth));
        if (current is AnchorAlias alias)
            return Alias(alias, mark);
        Node node = current switch
        {
            Scalar scalar => OfScalar(scalar, mark, path),
            SequenceStart list => OfSequence(list, mark, path, depth),
            MappingStart map => OfMapping(map, mark, path, depth),
            _ => throw new YamlLimitException(mark, ScenarioTexts.UnreadableNode),
        };
        var start = (NodeEvent)current;
        RefuseTag(start, mark, path);
        if (!start.Anchor.IsEmpty)
            _anchors[start.Anchor.Value] = (node, _nodes - before);
        return node;
    }

    private ScalarNode OfScalar(Scalar scalar, Mark mark, string path)
    {
        _parser.MoveNext();
        string text = ControlCharacters.Replaced(
            scalar.Value,
            (_, name) => _errors.Add(mark, path, ScenarioTexts.ControlCharacter.With(name))
        );
        return new ScalarNode(mark, text, scalar.Style != ScalarStyle.Plain);
    }

    private ListNode OfSequence(SequenceStart start, Mark mark, string path, int depth)
    {
        var commas = new CommaNumbers(isMap: false);
        var items = new List<Node>();
        Open(start.Style == SequenceStyle.Flow, "[", start);
        while (_parser.Current is not SequenceEnd)
        {
            var itemStart = _parser.Current!;
            var item = Next(Words.Join(path, $"{items.Count}"), depth + 1);
            if (commas.Continues(itemStart, item) is { } joined)
            {
                items.RemoveRange(items.Count - joined.Before, joined.Before);
                item = joined.Number;
            }
            items.Add(item);
        }
        Close(start.Style == SequenceStyle.Flow);
        return new ListNode(mark, items);
    }

    private MapNode OfMapping(MappingStart start, Mark mark, string path, int depth)
    {
        var commas = new CommaNumbers(isMap: true);
        var entries = new List<MapEntry>();
        var places = new Dictionary<string, Mark>(StringComparer.Ordinal);
        Open(start.Style == MappingStyle.Flow, "{", start);
        while (_parser.Current is not MappingEnd)
        {
            var keyStart = _parser.Current!;
            var key = Key(path, depth);
            var valueStart = _parser.Current!;
            var value = Next(Words.Join(path, key.Text), depth + 1);
            if (value is ScalarNode { IsEmpty: true } && commas.Continues(keyStart, key) is { } joined)
            {
                entries[^1] = entries[^1] with { Value = joined.Number };
                continue;
            }
            commas.Remember(valueStart, value);
            if (places.TryAdd(key.Text, key.Mark))
                entries.Add(new MapEntry(key.Text, key.Mark, value));
            else
                _errors.Add(key.Mark, Words.Join(path, key.Text), Twice(key.Text, places[key.Text].Line));
        }
        Close(start.Style == MappingStyle.Flow);
        return MergeKey(new MapNode(mark, entries), path);
    }

    private void Open(bool isFlow, string sign, ParsingEvent start)
    {
        if (isFlow)
            _open.Push((sign, start.Start));
        _parser.MoveNext();
    }

    private void Close(bool isFlow)
    {
        if (isFlow)
            _open.Pop();
        _parser.MoveNext();
    }

    private static Text Twice(string key, int firstLine) =>
        key == Merge ? ScenarioTexts.MergeTwice : ScenarioTexts.KeyTwice(key, firstLine);

    // YAML's merge key: what the map does not say itself is taken, value by value, from another map, or from the first of several that has it.
    private MapNode MergeKey(MapNode map, string path)
    {
        if (map.Find(Merge) is not { } merge)
            return map;
        var merged = map.Without(Merge);
        foreach (var node in merge.Value is ListNode list ? list.Items : [merge.Value])
            if (node is MapNode taken)
                merged = new(map.Mark, [.. merged.Entries, .. taken.Entries.Where(e => merged.Find(e.Key) is null)]);
            else
                _errors.Add(node, Words.Join(path, Merge), ScenarioTexts.MapsToMerge);
        return merged;
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
