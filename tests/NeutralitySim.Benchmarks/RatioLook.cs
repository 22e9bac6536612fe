using NeutralitySim.Core.Runs;
using NeutralitySim.Core.Tests.Speed;

namespace NeutralitySim.Benchmarks;

/// <summary>Speed of kernels as ratios that other machines understand, beside those of the history.</summary>
internal static class RatioLook
{
    private static readonly string Version = typeof(Simulation).Assembly.GetName().Version!.ToString(3);

    public static void Print(bool record)
    {
        string path = Path.Combine(ScenariosFolder.Root, "docs", "speed.csv");
        var known = File.Exists(path) ? SpeedHistory.Newest(path) : new Dictionary<string, double>();
        var ratios = SpeedRatios.Measure(Kernels.All());
        Console.WriteLine("kernel                   ratio    before");
        foreach (var (kernel, ratio) in ratios)
            Console.WriteLine(
                $"{kernel, -22}{ratio, 8:G4}  {(known.TryGetValue(kernel, out double was) ? was : double.NaN), 8:G4}"
            );
        if (record)
            SpeedHistory.Append(path, DateOnly.FromDateTime(DateTime.UtcNow), Version, ratios);
    }
}
