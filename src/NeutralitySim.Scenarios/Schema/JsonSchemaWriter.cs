using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NeutralitySim.Scenarios.Layers;
using NeutralitySim.Scenarios.Quantities;
using NeutralitySim.Scenarios.Rows;
using NeutralitySim.Scenarios.Schema.Tables;

namespace NeutralitySim.Scenarios.Schema;

/// <summary>Writes the schema table as JSON Schema, draft 2020-12, for completion and checks in editors.</summary>
internal sealed class JsonSchemaWriter
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    /// <summary>The schema's text, ending in a newline.</summary>
    /// <param name="id">File name.</param>
    /// <param name="title">Title.</param>
    /// <param name="root">Type of the whole file.</param>
    /// <param name="isPartial">True when a file may leave out what others give, at every level.</param>
    public static string Write(string id, string title, ObjectType root, bool isPartial)
    {
        var writer = new JsonSchemaWriter();
        var document = writer.Object(root);
        document.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        document.Insert(1, "$id", id);
        document.Insert(2, "title", title);
        string[] required = [.. root.Keys.Where(k => k.IsRequired).Select(k => k.Name)];
        if (!isPartial && root.Find("extends") is null)
            document["required"] = Words(required);
        else if (!isPartial)
            document["anyOf"] = new JsonArray(Needs("extends"), Needs(required));
        document["$defs"] = new JsonObject(
            writer._definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value))
        );
        return document.ToJsonString(Json) + "\n";
    }

    private static JsonObject AnyOf(params JsonNode[] kinds) => new() { ["anyOf"] = new JsonArray(kinds) };

    private static JsonObject OfType(params string[] types) =>
        new() { ["type"] = types.Length == 1 ? types[0] : Words(types) };

    private static JsonObject Needs(params string[] keys) => new() { ["required"] = Words(keys) };

    private static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);

    /// <summary>Required keys stay unrequired below the root too: a file that extends another gives only what differs.</summary>
    private JsonObject Object(ObjectType type)
    {
        var properties = new JsonObject();
        foreach (var key in type.Keys)
            properties[key.Name] = Described(key);
        return new JsonObject
        {
            ["type"] = "object",
            ["description"] = type.Meaning,
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
    }

    private JsonObject Described(SchemaKey key)
    {
        var schema = key.Name == "regimes" ? Regimes() : Of(key.Type);
        schema["description"] = Description(key);
        return schema;
    }

    private static string Description(SchemaKey key)
    {
        string range = key.Type is ScalarType { HasRange: true } scalar ? $" Range: {scalar.RangeText(null)}." : "";
        string otherwise =
            key.IsRequired ? " Required."
            : key.Guessed is { } guess ? $" Default: {guess.Value} ({guess.Words})."
            : key.Default is { } value ? $" Default: {value}."
            : key.DefaultMeaning is { } words ? $" Default: {words}."
            : "";
        return key.Meaning + range + otherwise;
    }

    private JsonObject Of(SchemaType type) =>
        type switch
        {
            ScalarType scalar => Reference(scalar.Kind.Name, () => Sourced(Scalar(scalar.Kind))),
            TextType => Reference("text", Text),
            ListType { Item: ScalarType item } list => Sourced(ListOf(Scalar(item.Kind), list)),
            ListType { MayBeTable: true } list => AnyOf(ListOf(Of(list.Item), list), Of(list.Item), OfTable(list)),
            ListType list => AnyOf(ListOf(Of(list.Item), list), Of(list.Item)),
            MapType { MayBeTable: true } map => AnyOf(Map(map), OfTable(map)),
            MapType map => Map(map),
            ObjectType { MayBeNone: true } thing => AnyOf(
                Reference(thing.Name, () => Object(thing)),
                new JsonObject { ["const"] = "none" }
            ),
            ObjectType thing => Reference(thing.Name, () => Object(thing)),
            FreeType free => Free(free),
            _ => [],
        };

    private JsonObject Reference(string name, Func<JsonObject> definition)
    {
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = [];
            _definitions[name] = definition();
        }
        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private static JsonObject Scalar(ScalarKind kind)
    {
        if (kind is ChoiceKind choice)
            return choice.Spellings.Count == 0
                ? new JsonObject { ["enum"] = Words(choice.Choices) }
                : AnyOf(
                    new JsonObject { ["enum"] = Words([.. choice.Choices, .. choice.Spellings.Keys]) },
                    OfType("boolean")
                );
        var text = OfType("string");
        text["pattern"] = kind.Pattern;
        text["description"] = kind.Accepted().English;
        return kind switch
        {
            QuantityKind { AcceptsPlainNumbers: true } or WordKind { Name: "year" or "label" or "written-value" } =>
                AnyOf(text, OfType("number")),
            QuantityKind or MoneyKind => AnyOf(text, new JsonObject { ["const"] = 0 }),
            _ => text,
        };
    }

    /// <summary>The value itself, or the value with its range, year and source.</summary>
    private JsonObject Sourced(JsonObject value) => AnyOf(value, Reference("sourced-value", SourcedValue));

    private static JsonObject SourcedValue() =>
        new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["value"] = Typed("The value, with its unit.", "string", "number", "array"),
                ["unit"] = Typed("Unit, when the value has none.", "string"),
                ["low"] = Typed("Low end of the stated range.", "string", "number"),
                ["high"] = Typed("High end of the stated range.", "string", "number"),
                ["year"] = Typed("Year the value holds for.", "integer"),
                ["source"] = Typed(
                    "Source; guess marks a guess, unverified: before a source one that could not be read again.",
                    "string"
                ),
                ["note"] = Typed("Remark.", "string"),
            },
            ["required"] = Words(["value"]),
            ["additionalProperties"] = false,
        };

    private static JsonObject Typed(string description, params string[] types)
    {
        var schema = OfType(types);
        schema["description"] = description;
        return schema;
    }

    private static JsonObject Text() =>
        AnyOf(
            OfType("string"),
            new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["en"] = OfType("string"), ["fr"] = OfType("string") },
                ["required"] = Words(["en"]),
                ["additionalProperties"] = false,
            }
        );

    private static JsonObject ListOf(JsonObject item, ListType list) =>
        new()
        {
            ["type"] = "array",
            ["items"] = item,
            ["minItems"] = list.Minimum,
            ["maxItems"] = list.Maximum,
        };

    private JsonObject Map(MapType map) =>
        new()
        {
            ["type"] = "object",
            ["propertyNames"] = new JsonObject { ["pattern"] = map.Key.Pattern },
            ["additionalProperties"] = Of(map.Item),
            ["minProperties"] = map.Minimum,
            ["maxProperties"] = map.Maximum,
        };

    /// <summary>A table file, with what its rows have in common, and beside it what lies over its rows.</summary>
    private JsonObject OfTable(ManyType type)
    {
        var common = Of(type.Item);
        common["description"] = "What all rows have that say nothing else.";
        var table = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["table"] = Typed("CSV file with a row for each, relative to this file.", "string"),
                ["defaults"] = common,
            },
            ["required"] = Words(["table"]),
            ["additionalProperties"] = type is MapType ? Of(type.Item) : false,
        };
        foreach (string part in TableHeader.SourceParts(type.Section!))
            table["properties"]![part] = Typed(
                $"The {part} of all numbers of the table that have no source.",
                part == "year" ? "integer" : "string"
            );
        return table;
    }

    private static JsonObject Free(FreeType free) =>
        free.Form switch
        {
            "file" or LeverTable.PresetForm => OfType("string"),
            "files" => new JsonObject { ["type"] = Words(["string", "array"]), ["items"] = OfType("string") },
            LeverTable.ValueForm => [],
            LeverTable.SettingsForm => OfType("object"),
            _ => new JsonObject { ["type"] = "object", ["additionalProperties"] = OfType("object", "null") },
        };

    /// <summary>Regimes as written: names of presets, or maps with an id, or a map by id.</summary>
    private JsonObject Regimes()
    {
        var byId = Object(RegimeTable.Regime);
        byId["properties"]!["based-on"] = Typed("Preset that lies beneath.", "string");
        byId["type"] = Words(["object", "null"]);
        var inList = (JsonObject)byId.DeepClone();
        inList["type"] = "object";
        inList["properties"]!["id"] = Id();
        inList["required"] = Words(["id"]);
        var name = AnyOf(new JsonObject { ["enum"] = Words(ScenarioFolder.ShippedRegimes) }, Id());
        return AnyOf(
            new JsonObject
            {
                ["type"] = "array",
                ["items"] = AnyOf(name, inList),
                ["minItems"] = 1,
                ["maxItems"] = 12,
            },
            new JsonObject
            {
                ["type"] = "object",
                ["additionalProperties"] = byId,
                ["minProperties"] = 1,
                ["maxProperties"] = 12,
            }
        );
    }

    private static JsonObject Id() => new() { ["type"] = "string", ["pattern"] = Kinds.Id.Pattern };
}
