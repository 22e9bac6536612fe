namespace NeutralitySim.Soak;

/// <summary>One experiment of more replications than there is time for: memory of the last quarter beside that of the second.</summary>
internal static class LongRun
{
    private const double MostGrowth = 1.25;
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    public static async Task<int> Run(TimeSpan time, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("neutralitysim-soak-");
        try
        {
            using var run = Watched.Start("run", "scenarios/us-2014", "-r", "100000", "-q", "-o", folder.FullName);
            var megabytes = new List<double>();
            using var clock = new PeriodicTimer(Between);
            while (megabytes.Count < time / Between && !run.HasEnded && await clock.WaitForNextTickAsync(stop))
                megabytes.Add(run.Megabytes);
            if (run.HasEnded)
                await run.End(stop);
            int quarter = megabytes.Count / 4;
            // The first quarter fills caches and compiles.
            double early = megabytes.Skip(quarter).Take(quarter).Max();
            double late = megabytes.TakeLast(quarter).Max();
            long stored = folder.EnumerateFiles("*.sqlite*").Sum(file => file.Length);
            Console.WriteLine(
                $"us-2014 for {time.TotalSeconds:F0} s: at most {early:F0} MB in the second quarter, {late:F0} MB in the last; {stored / 1e6:F0} MB stored"
            );
            return late <= MostGrowth * early ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
