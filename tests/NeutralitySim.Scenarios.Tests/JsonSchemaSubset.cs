using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Tests;

/// <summary>The words of JSON Schema that the exported schema uses, checked on a YAML tree as an editor would.</summary>
internal sealed class JsonSchemaSubset(JsonObject root)
{
    public static IReadOnlyList<string> Violations(JsonObject schema, Node tree) =>
        [.. new JsonSchemaSubset(schema).Check(schema, tree, "")];

    private IEnumerable<string> Check(JsonNode schema, Node node, string path)
    {
        foreach (var (word, value) in schema.AsObject())
        foreach (string violation in Word(word, value!, schema, node, path))
            yield return violation;
    }

    private IEnumerable<string> Word(string word, JsonNode value, JsonNode schema, Node node, string path) =>
        word switch
        {
            "$ref" => Check(root["$defs"]![value.GetValue<string>()["#/$defs/".Length..]]!, node, path),
            "anyOf" => value.AsArray().Any(option => !Check(option!, node, path).Any())
                ? []
                : [$"{path}: none of the forms"],
            "type" => Types(value).Any(type => IsOf(type, node)) ? [] : [$"{path}: not {value}"],
            "enum" => node is ScalarNode text && value.AsArray().Any(v => v!.GetValue<string>() == text.Text)
                ? []
                : [$"{path}: not one of {value}"],
            "const" => node is ScalarNode text && value.ToString() == text.Text ? [] : [$"{path}: not {value}"],
            "pattern" => node is not ScalarNode text || Regex.IsMatch(text.Text, value.GetValue<string>())
                ? []
                : [$"{path}: {text.Text} does not match"],
            "items" => node is ListNode list
                ? list.Items.SelectMany((item, i) => Check(value, item, $"{path}.{i}"))
                : [],
            "minItems" => node is ListNode list && list.Items.Count < value.GetValue<int>() ? [$"{path}: too few"] : [],
            "maxItems" => node is ListNode list && list.Items.Count > value.GetValue<int>()
                ? [$"{path}: too many"]
                : [],
            "minProperties" => node is MapNode map && map.Entries.Count < value.GetValue<int>()
                ? [$"{path}: too few"]
                : [],
            "maxProperties" => node is MapNode map && map.Entries.Count > value.GetValue<int>()
                ? [$"{path}: too many"]
                : [],
            "propertyNames" => node is MapNode map
                ? map.Entries.SelectMany(e => Check(value, new ScalarNode(e.KeyMark, e.Key), $"{path}.{e.Key}"))
                : [],
            "required" => node is MapNode map
                ? value
                    .AsArray()
                    .Where(key => map.Find(key!.GetValue<string>()) is null)
                    .Select(key => $"{path}: no {key}")
                : [],
            "properties" => node is MapNode map
                ? map
                    .Entries.Where(e => value[e.Key] is not null)
                    .SelectMany(e => Check(value[e.Key]!, e.Value, $"{path}.{e.Key}"))
                : [],
            "additionalProperties" => Additional(value, schema, node, path),
            "$schema" or "$id" or "$defs" or "title" or "description" => [],
            _ => [$"{path}: the checker does not know {word}"],
        };

    private IEnumerable<string> Additional(JsonNode value, JsonNode schema, Node node, string path)
    {
        var others = (node as MapNode)?.Entries.Where(e => schema["properties"]?[e.Key] is null) ?? [];
        return value is JsonValue
            ? others.Select(e => $"{path}.{e.Key}: unknown")
            : others.SelectMany(e => Check(value, e.Value, $"{path}.{e.Key}"));
    }

    private static IEnumerable<string> Types(JsonNode value) =>
        value is JsonArray all ? all.Select(v => v!.GetValue<string>()) : [value.GetValue<string>()];

    private static bool IsOf(string type, Node node) =>
        type switch
        {
            "object" => node is MapNode,
            "array" => node is ListNode,
            "null" => node is ScalarNode { IsEmpty: true },
            "string" => node is ScalarNode text && !IsNumber(text.Text),
            _ => node is ScalarNode text && IsNumber(text.Text),
        };

    private static bool IsNumber(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
