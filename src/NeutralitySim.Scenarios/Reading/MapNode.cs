using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Errors;

namespace NeutralitySim.Scenarios.Reading;

/// <summary>A key with its value.</summary>
internal sealed record MapEntry(string Key, Mark KeyMark, Node Value);

/// <summary>Keys with values, in the order written; keys are unique.</summary>
internal sealed class MapNode(Mark mark, IReadOnlyList<MapEntry> entries) : Node(mark)
{
    private readonly Dictionary<string, MapEntry> _byKey = entries.ToDictionary(e => e.Key, StringComparer.Ordinal);

    public IReadOnlyList<MapEntry> Entries { get; } = entries;

    public MapEntry? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The map with one entry replaced, or added at the end.</summary>
    public MapNode With(MapEntry entry) =>
        new(
            Mark,
            _byKey.ContainsKey(entry.Key)
                ? [.. Entries.Select(e => e.Key == entry.Key ? entry : e)]
                : [.. Entries, entry]
        );

    public MapNode Without(string key) => new(Mark, [.. Entries.Where(e => e.Key != key)]);

    public static MapNode Empty(Mark mark) => new(mark, []);

    public override Text Describe() => ScenarioTexts.FoundMap;
}
