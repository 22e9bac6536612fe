using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Resolving;

/// <summary>Like things by key, in the order written.</summary>
internal sealed class ResolvedMap(string path, Mark mark, IReadOnlyList<(string Id, Resolved Item)> items)
    : Resolved(path, mark)
{
    private readonly Dictionary<string, int> _index = items
        .Select((item, index) => (item.Id, index))
        .ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);

    public IReadOnlyList<(string Id, Resolved Item)> Items { get; } = items;

    public IReadOnlyList<string> Ids => [.. Items.Select(item => item.Id)];

    /// <summary>Things with properties.</summary>
    public IEnumerable<(string Id, ResolvedObject Item)> Objects =>
        Items.Select(item => (item.Id, (ResolvedObject)item.Item));

    /// <summary>Position of an id, or −1.</summary>
    public int IndexOf(string id) => _index.GetValueOrDefault(id, -1);

    public Resolved? Find(string id) => _index.TryGetValue(id, out int index) ? Items[index].Item : null;
}
