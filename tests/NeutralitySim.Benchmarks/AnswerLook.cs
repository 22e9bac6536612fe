using System.Diagnostics;
using System.Globalization;

namespace NeutralitySim.Benchmarks;

/// <summary>What lies between a lever's move on the live page and its new figures, phase by phase, and everything but the browser.</summary>
internal static class AnswerLook
{
    private const int Warming = 40;
    private const int Rounds = 20;

    public static void Print()
    {
        Console.WriteLine("median ms               load  simulate   store  figures    all  slowest      MB");
        foreach (string scenario in (string[])["france-2019", "us-2014", "incumbent-and-start-up"])
            Print(scenario);
    }

    private static void Print(string scenario)
    {
        var workload = new AnswerWorkload(ScenariosFolder.Of(scenario));
        for (int round = 0; round < Warming; round++)
            workload.Answer(round);
        long allocated = GC.GetTotalAllocatedBytes();
        double[][] times = [.. Enumerable.Range(0, Rounds).Select(round => Measure(workload, round))];
        allocated = GC.GetTotalAllocatedBytes() - allocated;
        string phases = string.Concat(
            Enumerable
                .Range(0, AnswerWorkload.Phases + 1)
                .Select(phase => $"{times.Select(time => time[phase]).Order().ElementAt(Rounds / 2), 8:F1}")
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{scenario, -22}{phases} {times.Max(time => time[^1]), 8:F1}{allocated / 1e6 / Rounds, 8:F1}"
            )
        );
    }

    // Times of the phases, then of all together.
    private static double[] Measure(AnswerWorkload workload, int round)
    {
        long start = Stopwatch.GetTimestamp();
        double[] phases = workload.Answer(round);
        return [.. phases, Stopwatch.GetElapsedTime(start).TotalMilliseconds];
    }
}
