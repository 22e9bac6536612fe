using BenchmarkDotNet.Attributes;
using NeutralitySim.Core.Caches;
using NeutralitySim.Core.Worlds;

namespace NeutralitySim.Benchmarks;

/// <summary>Time per request of SIEVE on 10⁶ titles with exponent 0.8, cache warm, and time of one closed form and one month's plan.</summary>
[MemoryDiagnoser]
public class CachingBenchmarks
{
    private const int Titles = 1_000_000;
    private const int Requests = 5_000_000;
    private readonly int[] _requests = new int[Requests];
    private readonly ZipfPopularity _popularity = new(Titles, 0.8);
    private readonly Catalogue _catalogue = new(20_000, 50e9, 0.8, 0.04);
    private SieveCache _policy = null!;

    [Params(1_000, 10_000, 100_000)]
    public int Capacity { get; set; }

    [GlobalSetup]
    public void Generate() => RequestTrace.Generate(TitleSampler.Zipf(Titles, 0.8), 20140223, _requests);

    [GlobalSetup(Target = nameof(Sieve))]
    public void WarmSieve() => Warm(new SieveCache(Capacity, Titles));

    [Benchmark(OperationsPerInvoke = Requests)]
    public int Sieve() => RequestTrace.CountMisses(_policy, _requests);

    [Benchmark]
    public double CheLru() => CheApproximation.LruHitRatio(_popularity, Capacity);

    [Benchmark]
    public double SieveClosedBySimulation() => SieveHitRatio.Of(_popularity, Capacity);

    [Benchmark]
    public CachePlan GrowingMonth() => ProactiveFill.Plan(_catalogue, Programme(), 1, 0, 30);

    private CacheProgramme Programme() =>
        new()
        {
            Offered = true,
            Policy = CachePolicy.Proactive,
            StorageBytesPerAppliance = Capacity * _catalogue.MeanTitleBytes,
            ThroughputBitsPerSecondPerAppliance = 90e9,
            FillBitsPerSecondPerAppliance = 1.2e9,
            FillWindowStartHour = 2,
            FillWindowHours = 12,
            MinimumPeakBitsPerSecond = 5e9,
            HardwareCostPerApplianceMonth = 0,
        };

    private void Warm(SieveCache policy)
    {
        Generate();
        _policy = policy;
        RequestTrace.CountMisses(policy, _requests);
    }
}
