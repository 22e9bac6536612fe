using System.Diagnostics;

namespace NeutralitySim.Benchmarks;

/// <summary>Best of a few runs of each engine workload: a look in seconds where BenchmarkDotNet takes minutes.</summary>
internal static class QuickLook
{
    private const int Rounds = 7;

    public static void Print()
    {
        Console.WriteLine("ISP-epoch                                   best ms    ns/class-step");
        foreach (int cohorts in (int[])[4, 8, 16])
        foreach (bool noise in (bool[])[true, false])
            Print($"{cohorts} cohorts, noise {noise}", new EngineWorkload(cohorts, noise));
        foreach (double lines in (double[])[1e3, 1e5, 1e7])
            Print($"8 cohorts, noise True, {lines:N0} lines", new EngineWorkload(8, true, lines));
    }

    private static void Print(string name, EngineWorkload workload)
    {
        double best = double.PositiveInfinity;
        for (int round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            workload.Run();
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        double perClassStep = best * 1e6 / workload.Steps / workload.Classes;
        Console.WriteLine(
            $"{name, -40}  {best, 8:F1}  {perClassStep, 8:F1}   ({workload.Classes} classes, {workload.Links} links, {workload.Steps} steps)"
        );
    }
}
