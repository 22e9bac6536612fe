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

    /// <summary>The value with its source; as it is where it has one, or where the place takes none.</summary>
    public static Node Of(Node value, SchemaType type, string note)
    {
        bool takesSource = type is ScalarType or ListType { Item: ScalarType };
        if (!takesSource || value is MapNode || value is ScalarNode { IsEmpty: true })
            return value;
        var mark = value.Mark;
        List<MapEntry> entries =
        [
            new("value", mark, value),
            new("source", mark, new ScalarNode(mark, Changed, isQuoted: true)),
        ];
        if (note.Length > 0)
            entries.Add(new("note", mark, new ScalarNode(mark, note, isQuoted: true)));
        return new MapNode(mark, entries);
    }

    /// <summary>A value that was replaced, with its year and source.</summary>
    public static string Was(Resolved? now) =>
        now switch
        {
            ResolvedValue { Written.Length: > 0 } value => Was(value.Written, value.Year, value.Source),
            ResolvedList list when list.Values.Any() => Was(
                $"[{string.Join(", ", list.Values.Select(v => v.Written))}]",
                null,
                ""
            ),
            _ => "",
        };

    private static string Was(string written, int? year, string source)
    {
        string when = year is { } known ? $" ({known.ToString(CultureInfo.InvariantCulture)})" : "";
        return source.Length > 0 ? $"was {written}{when}: {source}" : $"was {written}{when}";
    }
}
