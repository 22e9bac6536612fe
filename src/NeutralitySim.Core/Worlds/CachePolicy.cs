namespace NeutralitySim.Core.Worlds;

/// <summary>How a cache decides what to hold.</summary>
public enum CachePolicy
{
    /// <summary>Popularity-driven proactive fill in a nightly window, as Open Connect does.</summary>
    Proactive,

    /// <summary>Least recently used.</summary>
    Lru,

    /// <summary>Least frequently used.</summary>
    Lfu,

    /// <summary>First in, first out.</summary>
    Fifo,

    /// <summary>SIEVE (Zhang et al. 2024).</summary>
    Sieve,
}
