using NeutralitySim.Core.Caching;

namespace NeutralitySim.Core.Tests.Caching;

/// <summary>Least recently used: evicts the title whose last request is longest ago.</summary>
internal sealed class LruCache : IReplacementPolicy
{
    private readonly TitleLinks _links;
    private int _count;

    /// <param name="capacity">Titles held, at least 1.</param>
    /// <param name="titles">Titles in the catalogue; requests lie below it.</param>
    public LruCache(int capacity, int titles)
    {
        Capacity = CacheSize.Checked(capacity, titles);
        _links = new TitleLinks(titles, lists: 1);
    }

    /// <inheritdoc/>
    public int Capacity { get; }

    /// <inheritdoc/>
    public bool Request(int title)
    {
        bool hit = _links.IsLinked(title);
        if (hit)
            _links.Detach(title);
        else if (_count == Capacity)
            Evict();
        else
            _count++;
        _links.Append(title, 0);
        return hit;
    }

    private void Evict()
    {
        int victim = _links.Oldest(0);
        _links.Detach(victim);
        _links.Forget(victim);
    }
}
