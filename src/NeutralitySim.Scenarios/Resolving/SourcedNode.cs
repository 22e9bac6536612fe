using System.Globalization;
using NeutralitySim.Scenarios.Errors;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Resolving;

/// <summary>A value with where it comes from: <c>{ value: 34 %, low: …, high: …, year: 2014, source: "…", note: "…" }</c>.</summary>
internal sealed record SourcedNode(Node Value)
{
    /// <summary>What may be said about a value beside the value itself.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["unit", "low", "high", "year", "source", "note"];

    private const int FirstYear = 1900;
    private const int LastYear = 2100;
    private static readonly string[] Keys = ["value", .. Parts];

    public Node? Low { get; private init; }

    public Node? High { get; private init; }

    public int? Year { get; private init; }

    public string Source { get; private init; } = "";

    public string Note { get; private init; } = "";

    /// <summary>Takes the value out of its wrapping, if there is one.</summary>
    public static SourcedNode Of(Node node, string path, ErrorList errors)
    {
        if (node is not MapNode map || map.Find("value") is not { } value)
            return new SourcedNode(node);
        foreach (var entry in map.Entries.Where(e => !Keys.Contains(e.Key)))
            errors.AddUnknown(entry, path, ScenarioTexts.UnknownKey, Keys);
        string unit = Text(map, "unit", path, errors);
        return new SourcedNode(WithUnit(value.Value, unit)!)
        {
            Low = WithUnit(map.Find("low")?.Value, unit),
            High = WithUnit(map.Find("high")?.Value, unit),
            Year = YearOf(map, path, errors),
            Source = Text(map, "source", path, errors),
            Note = Text(map, "note", path, errors),
        };
    }

    private static Node? WithUnit(Node? node, string unit) =>
        node is ScalarNode scalar && unit.Length > 0 ? new ScalarNode(scalar.Mark, $"{scalar.Text} {unit}") : node;

    private static string Text(MapNode map, string key, string path, ErrorList errors)
    {
        if (map.Find(key) is not { } entry)
            return "";
        if (entry.Value is ScalarNode text)
            return text.IsEmpty ? "" : text.Text;
        errors.Add(entry.Value, Words.Join(path, key), ScenarioTexts.PlainText);
        return "";
    }

    private static int? YearOf(MapNode map, string path, ErrorList errors)
    {
        if (map.Find("year") is not { } entry)
            return null;
        if (
            entry.Value is ScalarNode { Text.Length: 4 } scalar
            && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && year is >= FirstYear and <= LastYear
        )
            return year;
        errors.Add(entry.Value, Words.Join(path, "year"), ScenarioTexts.YearBetween.With(FirstYear, LastYear));
        return null;
    }
}
