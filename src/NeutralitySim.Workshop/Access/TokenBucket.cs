namespace NeutralitySim.Workshop.Access;

/// <summary>What is left of a limit.</summary>
/// <param name="Tokens">Tokens left at <paramref name="At"/>, 0 to the capacity.</param>
/// <param name="At">When that was.</param>
public readonly record struct TokenBucket(double Tokens, DateTimeOffset At)
{
    /// <summary>A full bucket.</summary>
    public static TokenBucket Full(RateLimit limit, DateTimeOffset now) => new(limit.Capacity, now);

    /// <summary>The bucket now; a clock that was set back adds nothing and takes nothing.</summary>
    public TokenBucket Filled(RateLimit limit, DateTimeOffset now) =>
        new(Math.Min(limit.Capacity, Tokens + Math.Max(0, (now - At).TotalSeconds) * limit.PerSecond), now);

    /// <summary>Takes a token where there is one.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="now">Time of the request.</param>
    /// <param name="next">The bucket afterwards.</param>
    public bool TryTake(RateLimit limit, DateTimeOffset now, out TokenBucket next)
    {
        var filled = Filled(limit, now);
        bool isAllowed = filled.Tokens >= 1;
        next = isAllowed ? filled with { Tokens = filled.Tokens - 1 } : filled;
        return isAllowed;
    }
}
