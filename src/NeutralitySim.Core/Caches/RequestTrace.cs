namespace NeutralitySim.Core.Caches;

/// <summary>Sequences of independent requests (the independent reference model), and what a policy makes of them.</summary>
internal static class RequestTrace
{
    /// <summary>Fills a sequence with draws; the same seed gives the same sequence on every machine.</summary>
    /// <param name="sampler">Popularity.</param>
    /// <param name="seed">Seed of SplitMix64 (Steele, Lea and Flood 2014).</param>
    /// <param name="requests">Receives the titles.</param>
    public static void Generate(TitleSampler sampler, ulong seed, Span<int> requests)
    {
        ulong state = seed;
        for (int request = 0; request < requests.Length; request++)
            requests[request] = sampler.Draw(NextUniform(ref state));
    }

    /// <summary>Sends a sequence through a cache, which keeps what it holds for a next call.</summary>
    /// <returns>Requests that were not served from the cache.</returns>
    public static int CountMisses(IReplacementPolicy policy, ReadOnlySpan<int> requests)
    {
        int misses = 0;
        foreach (int title in requests)
            misses += policy.Request(title) ? 0 : 1;
        return misses;
    }

    private static double NextUniform(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        ulong mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1L << 53));
    }
}
