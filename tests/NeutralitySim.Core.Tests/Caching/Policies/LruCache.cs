using NeutralitySim.Core.Caches;

namespace NeutralitySim.Core.Tests.Caching;

/// <summary>Least recently used: evicts the title whose last request is longest ago.</summary>
/// <param name="capacity">Titles held, at least 1.</param>
/// <param name="titles">Titles in the catalogue; requests lie below it.</param>
internal sealed class LruCache(int capacity, int titles) : IReplacementPolicy
{
    private readonly LinkedListNode<int>?[] _stored = new LinkedListNode<int>?[titles];
    private readonly LinkedList<int> _byLastRequest = new();

    /// <inheritdoc/>
    public bool Request(int title)
    {
        var node = _stored[title];
        bool hit = node is not null;
        if (!hit && _byLastRequest.Count == capacity)
        {
            node = _byLastRequest.First!;
            _stored[node.Value] = null;
            node.Value = title;
        }

        if (node is null)
            node = new(title);
        else
            _byLastRequest.Remove(node);
        _byLastRequest.AddLast(node);
        _stored[title] = node;
        return hit;
    }
}
