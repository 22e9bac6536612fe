using System.Diagnostics;
using NeutralitySim.Core.Worlds;
using static NeutralitySim.Core.Tests.Engine.SampleWorlds;

namespace NeutralitySim.Benchmarks;

/// <summary>Best of many rounds of each part of a month's market step, and what bargaining branches cost a month.</summary>
internal static class MarketLook
{
    private const int Rounds = 200;
    private const int MonthRounds = 10;

    public static void Print()
    {
        Print("tolled", Tolled(1));
        Print("paid peering", PaidPeering);
        Print("bargained", PaidPeering with { Bargaining = new Bargaining(0.5, 24, 12) });
    }

    private static void Print(string name, Regime regime)
    {
        var workload = new MarketWorkload(regime);
        double all = 0;
        Console.WriteLine($"{name}: market step of 5 ISPs and 8 providers     best ms     KB");
        foreach (
            var (part, run) in new (string, Action)[]
            {
                ("cohorts", workload.Cohorts),
                ("reactions", workload.Reactions),
                ("deals, prices", workload.DealsAndPrices),
                ("investment", workload.Investment),
                ("settlement", workload.Settlement),
            }
        )
        {
            double best = Best(run, Rounds, out double kilobytes);
            all += best;
            Console.WriteLine($"  {part, -48} {best, 8:F3} {kilobytes, 8:F0}");
        }

        Console.WriteLine($"  {"in all", -48} {all, 8:F3}");
        double month = Best(() => workload.Month(false), MonthRounds, out _);
        double branches = Best(() => workload.Month(true), MonthRounds, out _);
        Console.WriteLine($"  {"ISPs' month; with branches", -48} {month, 8:F2} {branches, 8:F2}");
    }

    private static double Best(Action run, int rounds, out double kilobytes)
    {
        for (int round = 0; round < rounds; round++)
            run();
        double best = double.PositiveInfinity;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int round = 0; round < rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            run();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        kilobytes = (GC.GetAllocatedBytesForCurrentThread() - before) / 1000.0 / rounds;
        return best;
    }
}
