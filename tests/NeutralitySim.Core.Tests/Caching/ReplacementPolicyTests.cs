using NeutralitySim.Core.Caches;

namespace NeutralitySim.Core.Tests.Caching;

public sealed class ReplacementPolicyTests(ReferenceTrace trace) : IClassFixture<ReferenceTrace>
{
    [Fact]
    public void The_trace_is_the_published_one()
    {
        Assert.Equal(74.807129131624322, trace.Sampler.TotalWeight, 1e-12);
        // Published as ranks, which start at 1; titles start at 0.
        Assert.Equal([51828, 690138, 11436, 13953, 243262], trace.Requests.Take(5).Select(title => title + 1));
    }

    [Trait("Speed", "Slow")]
    [Theory]
    [InlineData("lru", 1_000, 8_999_309)]
    [InlineData("lru", 10_000, 7_681_999)]
    [InlineData("lru", 200_000, 3_986_287)]
    [InlineData("fifo", 1_000, 9_137_620)]
    [InlineData("fifo", 10_000, 7_927_898)]
    [InlineData("fifo", 200_000, 4_386_649)]
    [InlineData("sieve", 1_000, 8_090_551)]
    [InlineData("sieve", 10_000, 6_732_774)]
    [InlineData("sieve", 200_000, 3_511_856)]
    public void Misses_equal_those_of_libCacheSim_to_the_last_request(string policy, int capacity, int misses)
    {
        IReplacementPolicy cache = policy switch
        {
            "lru" => new LruCache(capacity, ReferenceTrace.Titles),
            "fifo" => new FifoCache(capacity, ReferenceTrace.Titles),
            _ => new SieveCache(capacity, ReferenceTrace.Titles),
        };
        Assert.Equal(misses, RequestTrace.CountMisses(cache, trace.Requests));
    }
}
