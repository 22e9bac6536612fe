using BenchmarkDotNet.Attributes;
using NeutralitySim.Core.Randomness;

namespace NeutralitySim.Benchmarks;

/// <summary>
/// Exact draws with their generator, one step each. Goals: 60 ns for small counts, 90 ns for large; a cell (one binomial
/// and one Poisson draw) 100 ns for small counts and 200 ns for large; nothing allocated.
/// </summary>
[MemoryDiagnoser]
public class RandomnessBenchmarks
{
    private const double EndingShare = 0.1;
    private const int StepsPerInvocation = 10_000;

    private readonly StreamKey _departures = StreamKey.Create(1, 0, "isp/cohort", StreamPurpose.Departures);
    private readonly StreamKey _arrivals = StreamKey.Create(1, 0, "isp/cohort", StreamPurpose.Arrivals);
    private readonly FixedProbabilityBinomial _ending = new(EndingShare);

    /// <summary>Sessions in the cell, on average.</summary>
    [Params(3, 30, 300, 10_000, 1_000_000_000)]
    public long Sessions { get; set; }

    /// <summary>A binomial draw of the sessions that end.</summary>
    [Benchmark(OperationsPerInvoke = StepsPerInvocation)]
    public long BinomialDraw()
    {
        long total = 0;
        for (int step = 0; step < StepsPerInvocation; step++)
        {
            var stream = RandomStream.At(_departures, step);
            total += _ending.Sample(ref stream, Sessions);
        }

        return total;
    }

    /// <summary>A Poisson draw of the sessions that begin.</summary>
    [Benchmark(OperationsPerInvoke = StepsPerInvocation)]
    public long PoissonDraw()
    {
        double mean = Sessions * EndingShare;
        long total = 0;
        for (int step = 0; step < StepsPerInvocation; step++)
        {
            var stream = RandomStream.At(_arrivals, step);
            total += Poisson.Sample(ref stream, mean);
        }

        return total;
    }

    /// <summary>One step of a cell in balance: some sessions end, others begin.</summary>
    [Benchmark(OperationsPerInvoke = StepsPerInvocation)]
    public long Cell()
    {
        double mean = Sessions * EndingShare;
        long sessions = Sessions;
        for (int step = 0; step < StepsPerInvocation; step++)
        {
            var departures = RandomStream.At(_departures, step);
            var arrivals = RandomStream.At(_arrivals, step);
            sessions += Poisson.Sample(ref arrivals, mean) - _ending.Sample(ref departures, sessions);
        }

        return sessions;
    }
}
