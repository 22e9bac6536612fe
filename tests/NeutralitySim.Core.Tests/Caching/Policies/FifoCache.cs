using NeutralitySim.Core.Caching;

namespace NeutralitySim.Core.Tests.Caching;

/// <summary>First in, first out: evicts the title that was stored first, however often it is requested.</summary>
internal sealed class FifoCache : IReplacementPolicy
{
    private readonly bool[] _stored;
    private TitleRing _queue;

    /// <param name="capacity">Titles held, at least 1.</param>
    /// <param name="titles">Titles in the catalogue; requests lie below it.</param>
    public FifoCache(int capacity, int titles)
    {
        Capacity = CacheSize.Checked(capacity, titles);
        _stored = new bool[titles];
        _queue = new TitleRing(capacity);
    }

    /// <inheritdoc/>
    public int Capacity { get; }

    /// <inheritdoc/>
    public bool Request(int title)
    {
        if (_stored[title])
            return true;
        if (_queue.Count == Capacity)
            _stored[_queue.TakeOldest()] = false;
        _queue.Add(title);
        _stored[title] = true;
        return false;
    }
}
