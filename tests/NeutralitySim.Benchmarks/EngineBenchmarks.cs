using BenchmarkDotNet.Attributes;
using NeutralitySim.Core.Traffic;

namespace NeutralitySim.Benchmarks;

/// <summary>An ISP's month of 8,640 steps at 48 classes and 12 links, evenings congested.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private EngineWorkload _workload = null!;

    /// <summary>Exact draws, or the mean field.</summary>
    [Params(true, false)]
    public bool Noise { get; set; }

    /// <summary>Lines of the ISP: the cost must not depend on it.</summary>
    [Params(1e3, 1e7)]
    public double Lines { get; set; }

    /// <summary>Lays out the workload.</summary>
    [GlobalSetup]
    public void Prepare() => _workload = new EngineWorkload(8, Noise, Lines);

    /// <summary>The month.</summary>
    [Benchmark]
    public TrafficMonth IspTraffic() => _workload.Run();
}
