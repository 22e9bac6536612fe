namespace NeutralitySim.Workshop.Access;

/// <summary>Buckets by seat or address. Keeps no more than <paramref name="most"/>; not safe for several threads.</summary>
/// <param name="limit">Limit of each.</param>
/// <param name="most">Most buckets, 1 or more: beyond it whoever is new has to wait until others have been quiet.</param>
public sealed class TokenBuckets(RateLimit limit, int most = 10_000)
{
    private readonly Dictionary<string, TokenBucket> _buckets = new(StringComparer.Ordinal);

    /// <summary>Buckets kept.</summary>
    public int Count => _buckets.Count;

    /// <summary>Takes a token where there is one.</summary>
    /// <param name="key">Seat or address.</param>
    /// <param name="now">Time of the request.</param>
    public bool TryTake(string key, DateTimeOffset now)
    {
        if (!_buckets.TryGetValue(key, out var bucket))
        {
            if (_buckets.Count >= most)
                ForgetFull(now);
            if (_buckets.Count >= most)
                return false;
            bucket = TokenBucket.Full(limit, now);
        }
        bool isAllowed = bucket.TryTake(limit, now, out var next);
        _buckets[key] = next;
        return isAllowed;
    }

    // A full bucket says nothing that a new one would not.
    private void ForgetFull(DateTimeOffset now)
    {
        foreach (var (key, bucket) in _buckets)
            if (bucket.Filled(limit, now).Tokens >= limit.Capacity)
                _buckets.Remove(key);
    }
}
