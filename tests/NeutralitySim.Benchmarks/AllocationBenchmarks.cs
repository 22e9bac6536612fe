using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using NeutralitySim.Core.Allocation;

namespace NeutralitySim.Benchmarks;

/// <summary>One solve of max-min sharing, each class on three links, at three sizes; the column ns/class is the one to watch.</summary>
[Config(typeof(PerClassConfig))]
[MemoryDiagnoser]
public class AllocationBenchmarks
{
    private const int Variants = 64;

    private MaxMinSolver _solver = null!;
    private double[][] _counts = null!;
    private double[] _caps = null!;
    private double[] _capacities = null!;
    private double[] _rates = null!;
    private double[] _loads = null!;
    private int _next;

    /// <summary>Classes × links.</summary>
    [Params("48x12", "320x40", "1000x40")]
    public string Size { get; set; } = "";

    /// <summary>Links that their classes at their caps would overload.</summary>
    [Params("none", "four", "all")]
    public string Overloaded { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(7);
        int classes = ClassesIn(Size);
        int linkCount = int.Parse(Size.Split('x')[1], CultureInfo.InvariantCulture);
        int overloaded = Overloaded switch
        {
            "none" => 0,
            "four" => 4,
            _ => linkCount,
        };
        double[] rungs = [1.5e6, 3e6, 5e6, 8e6, 16e6];
        var links = new int[classes][];
        _caps = new double[classes];
        _capacities = new double[linkCount];
        for (int f = 0; f < classes; f++)
        {
            links[f] = Enumerable.Range(0, linkCount).OrderBy(_ => random.Next()).Take(3).ToArray();
            _caps[f] = rungs[random.Next(rungs.Length)];
            foreach (int link in links[f])
                _capacities[link] += 525 * _caps[f];
        }
        for (int link = 0; link < linkCount; link++)
            _capacities[link] *= link < overloaded ? 0.49 + 0.42 * random.NextDouble() : 3;
        _counts = Enumerable
            .Range(0, Variants)
            .Select(_ => links.Select(_ => (double)random.Next(50, 1000)).ToArray())
            .ToArray();
        _rates = new double[classes];
        _loads = new double[linkCount];
        _solver = new MaxMinSolver(linkCount, links, Enumerable.Repeat(1.0, classes).ToArray());
    }

    /// <summary>Counts change from call to call, as from step to step; caps stay.</summary>
    [Benchmark]
    public void Solve() => _solver.Solve(_counts[_next++ % Variants], _caps, _capacities, _rates, _loads);

    private static int ClassesIn(string size) => int.Parse(size.Split('x')[0], CultureInfo.InvariantCulture);

    private sealed class PerClassConfig : ManualConfig
    {
        public PerClassConfig() => AddColumn(new PerClassColumn());
    }

    private sealed class PerClassColumn : IColumn
    {
        public string Id => "NanosecondsPerClass";

        public string ColumnName => "ns/class";

        public string Legend => "Nanoseconds per class and solve";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
        {
            double? mean = summary[benchmarkCase]?.ResultStatistics?.Mean;
            int classes = ClassesIn((string)benchmarkCase.Parameters[nameof(Size)]);
            return mean is null ? "-" : (mean.Value / classes).ToString("F1", CultureInfo.InvariantCulture);
        }

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
            GetValue(summary, benchmarkCase);
    }
}
