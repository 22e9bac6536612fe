using NeutralitySim.Core.Allocation;
using NeutralitySim.Core.Randomness;
using NeutralitySim.Core.Statistics;
using NeutralitySim.Core.Traffic;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Core.Tests.Speed;

/// <summary>The kernels whose speed is watched.</summary>
internal static class Kernels
{
    private const double EndingShare = 0.1;
    private const int Cells = 96;
    private const int Steps = 20;

    /// <summary>All of them, ready to run.</summary>
    public static IReadOnlyList<Kernel> All() =>
        [
            Solve(),
            Cell("sampling-small", 30),
            Cell("sampling-large", 10_000),
            Percentile(),
            IspMonth("isp-month-mean-field", noise: false),
            IspMonth("isp-month-noise", noise: true),
        ];

    // A class and solve: 1,000 classes on three of 40 links each, four of which are full; counts change from solve to solve.
    private static Kernel Solve()
    {
        const int classes = 1_000;
        const int linkCount = 40;
        var random = new Random(7);
        double[] rungs = [1.5e6, 3e6, 5e6, 8e6, 16e6];
        int[][] links =
        [
            .. Enumerable
                .Range(0, classes)
                .Select(_ => Enumerable.Range(0, linkCount).OrderBy(_ => random.Next()).Take(3).ToArray()),
        ];
        double[] caps = [.. links.Select(_ => rungs[random.Next(rungs.Length)])];
        double[] capacities = new double[linkCount];
        for (int flow = 0; flow < classes; flow++)
            foreach (int link in links[flow])
                capacities[link] += 525 * caps[flow];
        for (int link = 0; link < linkCount; link++)
            capacities[link] *= link < 4 ? 0.7 : 3;
        double[][] counts =
        [
            .. Enumerable.Range(0, 16).Select(_ => links.Select(_ => (double)random.Next(50, 1000)).ToArray()),
        ];
        var solver = new MaxMinSolver(linkCount, links, [.. Enumerable.Repeat(1.0, classes)]);
        double[] rates = new double[classes];
        double[] loads = new double[linkCount];
        int next = 0;
        return new Kernel(
            "allocation-1000x40",
            classes,
            () => solver.Solve(counts[next++ % counts.Length], caps, capacities, rates, loads)
        );
    }

    // A step of one of many cells: some of its sessions end, others begin.
    private static Kernel Cell(string id, double sessions)
    {
        var departures = Streams(StreamPurpose.Departures);
        var arrivals = Streams(StreamPurpose.Arrivals);
        var ending = new FixedProbabilityBinomial(EndingShare);
        double[] ended = new double[Cells];
        double[] begun = new double[Cells];
        return new Kernel(
            id,
            Cells * Steps,
            () =>
            {
                for (int step = 0; step < Steps; step++)
                {
                    departures.Open(step);
                    arrivals.Open(step);
                    Array.Fill(ended, sessions);
                    ending.Sample(departures, 0, ended);
                    Array.Fill(begun, sessions * EndingShare);
                    Poisson.Sample(arrivals, 0, begun);
                }
            }
        );
    }

    private static StreamBatch Streams(StreamPurpose purpose) =>
        new([.. Enumerable.Range(0, Cells).Select(cell => StreamKey.Create(1, 0, (ulong)cell, purpose))]);

    // The billed sample of a month.
    private static Kernel Percentile()
    {
        var random = new Random(5);
        double[] samples = [.. Enumerable.Range(0, 8928).Select(_ => random.NextDouble())];
        int[] scratch = new int[samples.Length];
        return new Kernel("percentile-95", samples.Length, () => Percentile95.Run(samples, [], scratch));
    }

    // A step of an ISP's month of one cohort, a link of which fills in the evening.
    private static Kernel IspMonth(string id, bool noise)
    {
        var world = Simple.WithIsp(isp => isp.WithOnlyLink(4 * Gbps, 0)) with
        {
            Providers = [Video with { QualitySensitivity = 0.1 }],
            Demand = new DemandSettings(noise, noise ? 0.05 : 0, 0.5),
            Calendar = new SimulationCalendar(2018, 4, 1, DayRepresentation.Full),
        };
        var layout = new WorldLayout(world);
        var month = new IspTraffic(layout, 0, 1, 0);
        var input = FirstOrder(layout).Input;
        var outcome = month.Simulate(input);
        return new Kernel(id, 30 * 288, () => month.SimulateSteps(input, outcome));
    }
}
