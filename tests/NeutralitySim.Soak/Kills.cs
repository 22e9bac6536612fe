using System.Diagnostics;
using NeutralitySim.Grains;

namespace NeutralitySim.Soak;

/// <summary>
/// Experiment after experiment on a cluster of three silos; in each a silo dies at a random moment and another one joins. What
/// comes out must be what one process without grains gives, byte for byte.
/// </summary>
internal static class Kills
{
    /// <summary>Name of the cluster.</summary>
    public const string Name = "soak";
    private const int Silos = 3;
    private static readonly string[] Experiment = ["run", "scenarios/us-2014", "-r", "3", "-q"];

    public static async Task<int> Run(int times, string? database, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("neutralitysim-soak-");
        string reference = Path.Combine(folder.FullName, "reference");
        string members = database ?? $"development:{Ports.Free()}";
        // Without a database the first silo keeps the list of members and must live.
        int mortal = database is null ? 1 : 0;
        var silos = new List<Watched>();
        var random = new Random(1);
        var (broken, killed) = (0, 0);
        try
        {
            if (database is not null)
                await Watched.Run(stop, "cluster", "init", "--cluster", database);
            long unharmed = Stopwatch.GetTimestamp();
            await Watched.Run(stop, [.. Experiment, "--engine", "in-process", "-o", reference]);
            double usual = Stopwatch.GetElapsedTime(unharmed).TotalSeconds;
            while (silos.Count < Silos)
                silos.Add(await Join(members, stop));
            var durations = new List<double>();
            for (int run = 0; run < times; run++)
            {
                string output = Path.Combine(folder.FullName, $"{run}");
                long begun = Stopwatch.GetTimestamp();
                using var client = Watched.Start([.. Experiment, "--connect", members, "--name", Name, "-o", output]);
                var ended = client.End(stop);
                await Task.WhenAny(ended, Task.Delay(TimeSpan.FromSeconds(random.NextDouble() * usual), stop));
                int victim = random.Next(mortal, silos.Count);
                killed += ended.IsCompleted ? 0 : 1;
                silos[victim].Kill();
                silos[victim].Dispose();
                silos[victim] = await Join(members, stop);
                string? failure = await Failure(ended) ?? Difference(reference, output);
                durations.Add(Stopwatch.GetElapsedTime(begun).TotalSeconds);
                broken += failure is null ? 0 : 1;
                Console.WriteLine($"{run + 1, 4}  silo {victim}  {durations[^1], 6:F1} s  {failure ?? "same bytes"}");
                Directory.Delete(output, recursive: true);
            }

            Console.WriteLine(
                $"{times} experiments, {killed} silos killed in mid-run, {broken} with other results; "
                    + $"median {durations.Order().ElementAt(times / 2):F1} s, longest {durations.Max():F1} s; in one process {usual:F1} s"
            );
            return broken == 0 ? 0 : 1;
        }
        finally
        {
            silos.ForEach(silo => silo.Dispose());
            folder.Delete(recursive: true);
        }
    }

    /// <summary>One silo more.</summary>
    public static async Task<Watched> Join(string members, CancellationToken stop)
    {
        var silo = Watched.Start("silo", "--cluster", members, "--name", Name);
        if (await silo.Line(stop) is null)
            await silo.End(stop);
        return silo;
    }

    private static async Task<string?> Failure(Task ended)
    {
        try
        {
            await ended;
            return null;
        }
        catch (InvalidOperationException failure)
        {
            return failure.Message;
        }
    }

    // The store itself holds times of day.
    private static string? Difference(string expected, string found) =>
        Directory
            .GetFiles(expected, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(expected, path))
            .Where(name => Path.GetExtension(name) is ".csv" or ".json" or ".html" or ".svg")
            .FirstOrDefault(name =>
                !File.Exists(Path.Combine(found, name))
                || !File.ReadAllBytes(Path.Combine(expected, name))
                    .AsSpan()
                    .SequenceEqual(File.ReadAllBytes(Path.Combine(found, name)))
            )
            is { } different
            ? $"{different} differs"
            : null;
}
