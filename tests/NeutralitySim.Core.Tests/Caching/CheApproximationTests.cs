using NeutralitySim.Core.Caches;

namespace NeutralitySim.Core.Tests.Caching;

public sealed class CheApproximationTests
{
    private const double Tolerance = 0.0005;

    [Trait("Speed", "Slow")]
    [Theory]
    [InlineData(20_000, 0.6, 400)]
    [InlineData(20_000, 0.8, 2_000)]
    [InlineData(20_000, 0.8, 12_000)]
    [InlineData(20_000, 1.0, 1_000)]
    [InlineData(20_000, 1.3, 200)]
    public void Lru_and_fifo_are_within_a_twentieth_of_a_point_of_simulation(int titles, double exponent, int capacity)
    {
        var popularity = new ZipfPopularity(titles, exponent);
        var lru = new LruCache(capacity, titles);
        var fifo = new FifoCache(capacity, titles);
        double[] simulated = SimulatedHitRatios([lru, fifo], titles, exponent, warmBlocks: 1, countedBlocks: 40);
        Assert.Equal(simulated[0], CheApproximation.LruHitRatio(popularity, capacity), Tolerance);
        Assert.Equal(simulated[1], CheApproximation.FifoHitRatio(popularity, capacity), Tolerance);
    }

    [Fact]
    public void Lfu_holds_the_titles_requested_most()
    {
        const int titles = 2_000;
        const int capacity = 200;
        TitleSampler sampler = TitleSampler.Zipf(titles, 0.8);
        var counts = new int[titles];
        var requests = new int[2_000_000];
        RequestTrace.Generate(sampler, 1, requests);
        foreach (int title in requests)
            counts[title]++;
        var held = Enumerable.Range(0, titles).OrderByDescending(title => counts[title]).Take(capacity).ToHashSet();
        RequestTrace.Generate(sampler, 2, requests);
        double simulated = (double)requests.Count(held.Contains) / requests.Length;
        Assert.Equal(simulated, CheApproximation.LfuHitRatio(new ZipfPopularity(titles, 0.8), capacity), 0.001);
    }

    [Fact]
    public void Where_nearly_all_requests_are_for_stored_titles_nearly_all_are_hits()
    {
        // 5 % of ten million titles draw 1e-15 of all requests together.
        var popularity = new ZipfPopularity(10_000_000, 3);
        const double capacity = 9_500_000;
        Assert.InRange(CheApproximation.LruHitRatio(popularity, capacity), 1 - 1e-12, 1);
        Assert.InRange(CheApproximation.FifoHitRatio(popularity, capacity), 1 - 1e-12, 1);
        Assert.InRange(SieveHitRatio.Of(popularity, capacity), 1 - 1e-5, 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.8)]
    [InlineData(1)]
    [InlineData(3)]
    public void Every_accepted_catalogue_and_size_has_a_hit_ratio_below_that_of_the_most_popular_titles(double exponent)
    {
        foreach (int titles in (int[])[1, 2, 65, 201, 10_000, int.MaxValue])
        foreach (double stored in (double[])[1e-9, 0.02, 0.5, 0.95, 0.999999, 1])
        {
            var popularity = new ZipfPopularity(titles, exponent);
            double capacity = stored * titles;
            double most = CheApproximation.LfuHitRatio(popularity, capacity) + 1e-9;
            Assert.InRange(CheApproximation.LruHitRatio(popularity, capacity), 0, most);
            Assert.InRange(CheApproximation.FifoHitRatio(popularity, capacity), 0, most);
        }
    }

    [Theory]
    [InlineData(10_000_000, 0.8)]
    [InlineData(1_000, 0)]
    [InlineData(50_000, 2.5)]
    public void More_storage_never_hits_less_and_lfu_beats_lru_beats_fifo(int titles, double exponent)
    {
        var popularity = new ZipfPopularity(titles, exponent);
        double lruBefore = 0;
        double fifoBefore = 0;
        for (double share = 0; share <= 1.1; share += 1.0 / 64)
        {
            double capacity = titles * share * share * share;
            double lru = CheApproximation.LruHitRatio(popularity, capacity);
            double fifo = CheApproximation.FifoHitRatio(popularity, capacity);
            Assert.InRange(lru, lruBefore, 1);
            Assert.InRange(fifo, fifoBefore, lru + 1e-9);
            Assert.True(CheApproximation.LfuHitRatio(popularity, capacity) >= lru - 1e-9);
            (lruBefore, fifoBefore) = (lru, fifo);
        }
        Assert.Equal(1, lruBefore);
    }

    [Fact]
    public void With_titles_all_alike_the_hit_ratio_is_the_share_stored()
    {
        var popularity = new ZipfPopularity(5_000, 0);
        Assert.Equal(0.3, CheApproximation.LruHitRatio(popularity, 1_500), 1e-9);
        Assert.Equal(0.3, CheApproximation.FifoHitRatio(popularity, 1_500), 1e-9);
    }

    [Theory]
    [InlineData(50_000, 0.8, 2_500)]
    [InlineData(100_000, 1.0, 10_000)]
    public void Scaled_sieve_is_within_a_point_of_the_full_catalogue(int titles, double exponent, int capacity)
    {
        var cache = new SieveCache(capacity, titles);
        double simulated = SimulatedHitRatios([cache], titles, exponent, warmBlocks: 20, countedBlocks: 20)[0];
        double scaled = SieveHitRatio.Of(new ZipfPopularity(titles, exponent), capacity);
        Assert.Equal(simulated, scaled, 0.01);
    }

    private static double[] SimulatedHitRatios(
        IReplacementPolicy[] caches,
        int titles,
        double exponent,
        int warmBlocks,
        int countedBlocks
    )
    {
        TitleSampler sampler = TitleSampler.Zipf(titles, exponent);
        var requests = new int[500_000];
        var misses = new double[caches.Length];
        for (int block = 0; block < warmBlocks + countedBlocks; block++)
        {
            RequestTrace.Generate(sampler, (ulong)block, requests);
            for (int cache = 0; cache < caches.Length; cache++)
            {
                int missed = RequestTrace.CountMisses(caches[cache], requests);
                misses[cache] += block < warmBlocks ? 0 : missed;
            }
        }
        return [.. misses.Select(missed => 1 - (missed / countedBlocks / requests.Length))];
    }
}
