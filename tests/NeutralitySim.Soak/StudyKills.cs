using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace NeutralitySim.Soak;

/// <summary>
/// A study that is killed at random moments, over and over, and started again: no run that had finished may be lost, and what comes out must be what an
/// undisturbed study gives, byte for byte.
/// </summary>
internal static class StudyKills
{
    private const string Runs = "runs.sqlite";
    private const string Result = "study.json";
    private const double StartSeconds = 1;

    public static async Task<int> Run(int times, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("neutralitysim-soak-");
        string[] Study(string name) =>
            ["sensitivity", "scenarios/first-steps", "--draws", "60", "-q", "-o", Path.Combine(folder.FullName, name)];
        try
        {
            long begun = Stopwatch.GetTimestamp();
            await Watched.Run(stop, Study("whole"));
            double usual = Stopwatch.GetElapsedTime(begun).TotalSeconds;
            var random = new Random(1);
            var (killed, lost, wrong, rounds) = (0, 0, 0, 0);
            for (; killed < times; rounds++)
            {
                string name = $"{rounds}";
                string memory = Path.Combine(folder.FullName, name, Runs);
                for (bool hasEnded = false; !hasEnded; )
                {
                    int before = Kept(memory);
                    using var study = Watched.Start(Study(name));
                    var ended = study.End(stop);
                    var wait = Task.Delay(TimeSpan.FromSeconds(StartSeconds + random.NextDouble() * usual / 4), stop);
                    hasEnded = await Task.WhenAny(ended, killed < times ? wait : Task.Delay(-1, stop)) == ended;
                    if (hasEnded)
                        await ended;
                    else
                        study.Kill();
                    killed += hasEnded ? 0 : 1;
                    int after = Kept(memory);
                    lost += Math.Max(0, before - after);
                    Console.WriteLine($"{killed, 4}  {before} → {after} runs{(hasEnded ? ", done" : "")}");
                }

                bool isSame = File.ReadAllBytes(Path.Combine(folder.FullName, name, Result))
                    .AsSpan()
                    .SequenceEqual(File.ReadAllBytes(Path.Combine(folder.FullName, "whole", Result)));
                wrong += isSame ? 0 : 1;
            }

            Console.WriteLine(
                $"{killed} kills of {rounds} studies, {lost} finished runs lost, {wrong} studies with other results; undisturbed {usual:F1} s"
            );
            return lost + wrong == 0 ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Kept(string memory)
    {
        if (!File.Exists(memory))
            return 0;
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = memory, Pooling = false }.ToString()
        );
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM run";
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
