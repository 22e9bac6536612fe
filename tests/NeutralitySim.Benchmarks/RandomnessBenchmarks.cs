using BenchmarkDotNet.Attributes;
using NeutralitySim.Core.Randomness;

namespace NeutralitySim.Benchmarks;

/// <summary>
/// Exact draws with their generator, one step each. Goals: a cell (one binomial and one Poisson draw) among many of its size 60 ns for
/// small counts and 100 ns for large; nothing allocated.
/// </summary>
[MemoryDiagnoser]
public class RandomnessBenchmarks
{
    private const double EndingShare = 0.1;
    private const int StepsPerInvocation = 10_000;
    private const int Cells = 96;

    private readonly StreamKey _departures = StreamKey.Create(1, 0, "isp/cohort", StreamPurpose.Departures);
    private readonly StreamKey _arrivals = StreamKey.Create(1, 0, "isp/cohort", StreamPurpose.Arrivals);
    private readonly FixedProbabilityBinomial _ending = new(EndingShare);

    private readonly StreamBatch _departuresOfCells = Streams(StreamPurpose.Departures);
    private readonly StreamBatch _arrivalsOfCells = Streams(StreamPurpose.Arrivals);
    private readonly double[] _sessions = new double[Cells];
    private readonly double[] _ended = new double[Cells];
    private readonly double[] _begun = new double[Cells];

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

    /// <summary>One step of a cell in balance, one of many: some sessions end, others begin.</summary>
    [Benchmark(OperationsPerInvoke = StepsPerInvocation / Cells * Cells)]
    public double Cell()
    {
        Array.Fill(_sessions, Sessions);
        for (int step = 0; step < StepsPerInvocation / Cells; step++)
        {
            _departuresOfCells.Open(step);
            _arrivalsOfCells.Open(step);
            _sessions.CopyTo(_ended, 0);
            _ending.Sample(_departuresOfCells, 0, _ended);
            Array.Fill(_begun, Sessions * EndingShare);
            Poisson.Sample(_arrivalsOfCells, 0, _begun);
            for (int cell = 0; cell < Cells; cell++)
                _sessions[cell] += _begun[cell] - _ended[cell];
        }

        return _sessions[0];
    }

    private static StreamBatch Streams(StreamPurpose purpose) =>
        new([.. Enumerable.Range(0, Cells).Select(cell => StreamKey.Create(1, 0, (ulong)cell, purpose))]);
}
