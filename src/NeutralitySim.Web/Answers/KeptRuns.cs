using NeutralitySim.Core.Results;

namespace NeutralitySim.Web.Answers;

/// <summary>
/// Results of runs by all that decides them, so that a move which leaves a regime as it was does not run it again. Those
/// not asked for longest make room for new ones.
/// </summary>
/// <param name="bytes">Memory for all, by estimate.</param>
internal sealed class KeptRuns(long bytes)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _byUse = [];
    private long _used;

    /// <summary>Memory taken, by estimate, bytes.</summary>
    public long Bytes
    {
        get
        {
            lock (_lock)
                return _used;
        }
    }

    /// <summary>The results kept under a key; null when there are none.</summary>
    public RunResult? Find(string key)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(key, out var node))
                return null;
            _byUse.Remove(node);
            _byUse.AddLast(node);
            return node.Value.Result;
        }
    }

    /// <summary>Keeps results, unless they alone would fill more than a quarter of the memory.</summary>
    public void Keep(string key, RunResult result)
    {
        long size = RunSize.Of(result);
        if (size > bytes / 4)
            return;
        lock (_lock)
        {
            if (_entries.ContainsKey(key))
                return;
            _entries[key] = _byUse.AddLast(new Entry(key, result, size));
            _used += size;
            while (_used > bytes)
                Drop(_byUse.First!);
        }
    }

    private void Drop(LinkedListNode<Entry> oldest)
    {
        _byUse.Remove(oldest);
        _entries.Remove(oldest.Value.Key);
        _used -= oldest.Value.Size;
    }

    private sealed record Entry(string Key, RunResult Result, long Size);
}
