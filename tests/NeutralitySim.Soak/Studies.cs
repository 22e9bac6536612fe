using System.Diagnostics;

namespace NeutralitySim.Soak;

/// <summary>Every shipped scenario as a reader would run it, with all its replications.</summary>
internal static class Studies
{
    public static async Task<int> Run(CancellationToken stop)
    {
        int broken = 0;
        foreach (
            string file in Directory
                .GetFiles(Path.Combine(Watched.Root, "scenarios"), "scenario.yaml", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
        )
        {
            var folder = Directory.CreateTempSubdirectory("neutralitysim-soak-");
            long begun = Stopwatch.GetTimestamp();
            string outcome = "ok";
            double peak = 0;
            using (var run = Watched.Start("run", file, "-q", "-o", folder.FullName))
            {
                var ended = run.End(stop);
                while (await Task.WhenAny(ended, Task.Delay(TimeSpan.FromSeconds(1), stop)) != ended)
                    peak = Math.Max(peak, run.Megabytes);
                try
                {
                    await ended;
                }
                catch (InvalidOperationException failure)
                {
                    broken++;
                    outcome = failure.Message;
                }
            }

            folder.Delete(recursive: true);
            string name = Path.GetFileName(Path.GetDirectoryName(file))!;
            Console.WriteLine(
                $"{name, -24} {Stopwatch.GetElapsedTime(begun).TotalSeconds, 6:F1} s  {peak, 5:F0} MB  {outcome}"
            );
        }

        return broken == 0 ? 0 : 1;
    }
}
