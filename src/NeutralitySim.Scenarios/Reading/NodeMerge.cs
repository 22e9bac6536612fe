namespace NeutralitySim.Scenarios.Reading;

/// <summary>Lays one tree over another: maps merge key by key, all else is replaced.</summary>
internal static class NodeMerge
{
    public static Node Over(Node lower, Node upper)
    {
        if (lower is not MapNode below || upper is not MapNode above || IsSourcedValue(below) || IsSourcedValue(above))
            return upper is ScalarNode { IsEmpty: true } && lower is MapNode ? lower : upper;
        var merged = below.Entries.Select(entry => Merge(entry, above.Find(entry.Key))).ToList();
        merged.AddRange(above.Entries.Where(entry => below.Find(entry.Key) is null));
        return new MapNode(above.Mark, merged);
    }

    /// <summary>True for <c>{ value: …, source: … }</c>, which is one value: its parts must not mix with another's.</summary>
    public static bool IsSourcedValue(MapNode map) => map.Find("value") is not null;

    /// <summary>The value itself, taken out of <c>{ value: …, source: … }</c>.</summary>
    public static Node? Bare(Node? node) => node is MapNode map && map.Find("value") is { } value ? value.Value : node;

    private static MapEntry Merge(MapEntry lower, MapEntry? upper) =>
        upper is null ? lower : upper with { Value = Over(lower.Value, upper.Value) };
}
