using NeutralitySim.Core.Worlds;
using NeutralitySim.Scenarios.Reading;

namespace NeutralitySim.Scenarios.Resolving;

/// <summary>A piece of the scenario after checks and defaults.</summary>
/// <param name="path">Dotted path.</param>
/// <param name="mark">Where it was written; the place of its parent when it was not.</param>
internal abstract class Resolved(string path, Mark mark)
{
    public string Path { get; } = path;

    public Mark Mark { get; } = mark;

    /// <summary>The pieces within it, in order.</summary>
    public virtual IEnumerable<Resolved> Children => [];

    /// <summary>The piece's canonical text once it has been made, for pieces shared by many trees.</summary>
    public string? Canonical { get; set; }
}

/// <summary>A text for people.</summary>
internal sealed class ResolvedText(string path, Mark mark, Text text) : Resolved(path, mark)
{
    public Text Text { get; } = text;
}

/// <summary>A sequence.</summary>
internal sealed class ResolvedList(string path, Mark mark, IReadOnlyList<Resolved> items) : Resolved(path, mark)
{
    public IReadOnlyList<Resolved> Items { get; } = items;

    public override IEnumerable<Resolved> Children => Items;

    public IEnumerable<ResolvedValue> Values => Items.OfType<ResolvedValue>();

    public IReadOnlyList<double> Numbers => [.. Values.Select(v => v.Number)];

    public bool IsBroken => Items.Count == 0 || Values.Any(v => v.IsBroken);
}

/// <summary>Like things by key, in the order written.</summary>
internal sealed class ResolvedMap(string path, Mark mark, IReadOnlyList<(string Id, Resolved Item)> items)
    : Resolved(path, mark)
{
    private readonly Dictionary<string, int> _index = items
        .Select((item, index) => (item.Id, index))
        .ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);

    public IReadOnlyList<(string Id, Resolved Item)> Items { get; } = items;

    public override IEnumerable<Resolved> Children => Items.Select(item => item.Item);

    public IReadOnlyList<string> Ids => [.. Items.Select(item => item.Id)];

    /// <summary>Things with properties.</summary>
    public IEnumerable<(string Id, ResolvedObject Item)> Objects =>
        Items.Select(item => (item.Id, (ResolvedObject)item.Item));

    /// <summary>Position of an id, or −1.</summary>
    public int IndexOf(string id) => _index.GetValueOrDefault(id, -1);

    /// <summary>Name shown to people, the id where none is given; with the id where another of the things has the same.</summary>
    public Text NameOf(string id)
    {
        var name = OwnName(id);
        bool isShared = Ids.Any(other => other != id && OwnName(other).English == name.English);
        return isShared ? new Text("{0} ({1})", "{0} ({1})").With(name, id) : name;
    }

    private Text OwnName(string id) => (Find(id) as ResolvedObject)?.Localized("name") ?? Text.Plain(id);

    public Resolved? Find(string id) => _index.TryGetValue(id, out int index) ? Items[index].Item : null;
}
