using System.Globalization;
using NeutralitySim.Scenarios.Reading;
using NeutralitySim.Scenarios.Resolving;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios.Levers;

/// <summary>Wraps values changed from outside, so that every table of parameters shows them as changed and what was there before.</summary>
internal static class SourcedValue
{
    /// <summary>Source of a value that a reader of a page changed.</summary>
    public const string Changed = "changed in the page";

    private const string Unset = "was not set";

    /// <summary>The value with a source and, as its note, what it replaces; each value of a map likewise. What it says itself stays.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">What may stand at its place.</param>
    /// <param name="now">What stands there; null for nothing.</param>
    public static Node Of(Node value, SchemaType type, Resolved? now) =>
        (type, value) switch
        {
            (_, ScalarNode { IsEmpty: true }) => value,
            (ScalarType or ListType { Item: ScalarType }, _) => Wrapped(value, Was(now)),
            (ObjectType thing, MapNode map) => Each(
                map,
                key => thing.Find(key)?.Type,
                key => (now as ResolvedObject)?.Properties.GetValueOrDefault(key)
            ),
            (MapType things, MapNode map) => Each(map, _ => things.Item, key => (now as ResolvedMap)?.Find(key)),
            _ => value,
        };

    private static MapNode Each(MapNode map, Func<string, SchemaType?> typeOf, Func<string, Resolved?> nowAt) =>
        new(
            map.Mark,
            [
                .. map.Entries.Select(entry =>
                    typeOf(entry.Key) is { } type
                        ? entry with
                        {
                            Value = Of(entry.Value, type, nowAt(entry.Key)),
                        }
                        : entry
                ),
            ]
        );

    private static MapNode Wrapped(Node value, string was)
    {
        var mark = value.Mark;
        var map = value is MapNode given ? given : new MapNode(mark, [new MapEntry("value", mark, value)]);
        foreach (var (key, text) in ((string, string)[])[("source", Changed), ("note", was)])
            if (map.Find(key) is null)
                map = map.With(new MapEntry(key, mark, new ScalarNode(mark, text, isQuoted: true)));
        return map;
    }

    private static string Was(Resolved? now) =>
        now switch
        {
            ResolvedValue { Written.Length: > 0 } value => Was(value.Written, value.Year, value.Source),
            ResolvedList list => Was($"[{string.Join(", ", list.Values.Select(v => v.Written))}]", null, ""),
            _ => Unset,
        };

    private static string Was(string written, int? year, string source)
    {
        string when = year is { } known ? $" ({known.ToString(CultureInfo.InvariantCulture)})" : "";
        return source.Length > 0 ? $"was {written}{when}: {source}" : $"was {written}{when}";
    }
}
