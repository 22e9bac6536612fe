using NeutralitySim.Scenarios.Resolving;
using NeutralitySim.Scenarios.Schema;

namespace NeutralitySim.Scenarios.Rows;

/// <summary>Where the name of a column leads in the schema.</summary>
/// <param name="Words">Words of the path to the value.</param>
/// <param name="Key">The key of the value, of the type that stands there.</param>
/// <param name="Part">What the column says about the value: source, year and the like; empty for the value itself.</param>
internal sealed record ColumnPath(string[] Words, SchemaKey Key, string Part)
{
    /// <summary>Follows a name.</summary>
    /// <param name="item">What rows are.</param>
    /// <param name="name">Name of the column.</param>
    /// <param name="known">Where the name leads to no value: those that would from the place it gets to.</param>
    /// <returns>Null where the schema has no such value.</returns>
    public static ColumnPath? Of(ObjectType item, string name, out IReadOnlyList<string> known)
    {
        string[] words = name.Split('.');
        var key = new SchemaKey("", item, "");
        int depth = 0;
        for (; depth < words.Length && Next(key, words[depth]) is { } next; depth++)
            key = next;
        bool isWhole = depth == words.Length;
        bool isPart = depth == words.Length - 1 && IsSourced(key.Type) && SourcedNode.Parts.Contains(words[depth]);
        bool isValue = isWhole && (IsSourced(key.Type) || key.Type is TextType or LanguageType);
        known =
            isPart || isValue ? [] : [.. Names(key.Type).Select(next => string.Join('.', [.. words[..depth], next]))];
        return isPart ? new ColumnPath(words[..depth], key, words[depth])
            : isValue ? new ColumnPath(words, key, "")
            : null;
    }

    private static SchemaKey? Next(SchemaKey key, string word) =>
        key.Type switch
        {
            ObjectType thing => thing.Find(word) is { Type: not FreeType } known ? known : null,
            MapType map => key with { Type = map.Item, IsRequired = true },
            TextType when word is "en" or "fr" => key with { Type = new LanguageType() },
            _ => null,
        };

    private static bool IsSourced(SchemaType type) => type is ScalarType or ListType { Item: ScalarType };

    /// <summary>What may come next; what is deeper as a star.</summary>
    private static IEnumerable<string> Names(SchemaType type) =>
        type switch
        {
            ObjectType thing => thing.Keys.Select(Name).OfType<string>(),
            MapType { Item: ObjectType item } map => Names(item).Select(name => $"<{map.Key.Name}>.{name}"),
            MapType map => [$"<{map.Key.Name}>"],
            ScalarType or ListType { Item: ScalarType } => SourcedNode.Parts,
            TextType => ["en", "fr"],
            _ => [],
        };

    private static string? Name(SchemaKey key) =>
        key.Type switch
        {
            ScalarType or TextType or ListType { Item: ScalarType } => key.Name,
            ObjectType => $"{key.Name}.*",
            MapType { Item: ObjectType } map => $"{key.Name}.<{map.Key.Name}>.*",
            MapType map => $"{key.Name}.<{map.Key.Name}>",
            _ => null,
        };

    /// <summary>A text in one language.</summary>
    private sealed record LanguageType : SchemaType;
}
