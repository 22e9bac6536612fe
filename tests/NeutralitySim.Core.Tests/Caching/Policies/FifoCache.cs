using NeutralitySim.Core.Caches;

namespace NeutralitySim.Core.Tests.Caching;

/// <summary>First in, first out: evicts the title that was stored first, however often it is requested.</summary>
/// <param name="capacity">Titles held, at least 1.</param>
/// <param name="titles">Titles in the catalogue; requests lie below it.</param>
internal sealed class FifoCache(int capacity, int titles) : IReplacementPolicy
{
    private readonly bool[] _stored = new bool[titles];
    private readonly Queue<int> _queue = new(capacity);

    /// <inheritdoc/>
    public bool Request(int title)
    {
        if (_stored[title])
            return true;
        if (_queue.Count == capacity)
            _stored[_queue.Dequeue()] = false;
        _queue.Enqueue(title);
        _stored[title] = true;
        return false;
    }
}
